package brief.evidence;

import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.evidence.Body.Range;
import brief.model.Origins;
import brief.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether what the editors pass over in a source is little: marks, headings, figures of speech,
/// and no statement.
final class Exemptions {
  /// Characters of what an expression may match that does not write the words out.
  private static final int LONGEST = 20;

  private static final Pattern STOP = Pattern.compile("[。！？!?；;]|[.](?: |$)");

  private Exemptions() {}

  /// A finding for each expression that passes over too much (B216).
  static List<Diagnostic> findings(Source source, Body body, Origins origins) {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < source.waivers().size(); i++) {
      String match = source.waivers().get(i).match();
      Place place = origins.of("sources/" + source.id() + "/waivers/" + i + "/match");
      wide(match, body)
          .map(range -> Nearby.shown(body.file(), range.from(), range.to()))
          .map(words -> Diagnostic.of(Code.EXEMPTION_WIDE, place, match, source.id(), words))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Range> wide(String match, Body body) {
    String text = body.file().text();
    Matcher matcher = Pattern.compile(match).matcher(text).region(body.from(), body.to());
    while (matcher.find()) {
      if (!matcher.group().isEmpty() && wide(match, matcher, text)) {
        return Optional.of(new Range(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /// Whether a match holds the end of a sentence, or is long and goes up to one and counts
  /// something; whether it is long, or a bare number, without being written out.
  private static boolean wide(String match, Matcher found, String text) {
    String words = found.group();
    boolean written = match.replace("\\", "").contains(words);
    boolean whole = words.codePointCount(0, words.length()) > LONGEST;
    return STOP.matcher(words).find()
        || (whole && (!written || (ends(found, text) && counts(words))))
        || (!written && Numerals.bare(words));
  }

  private static boolean ends(Matcher found, String text) {
    return STOP.matcher(text).region(found.end(), text.length()).lookingAt();
  }

  private static boolean counts(String words) {
    return NumberReader.bySight(words).read(words).stream().anyMatch(Reading::counts);
  }
}
