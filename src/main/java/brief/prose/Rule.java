package brief.prose;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.prose.Passage.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something that may not stand in a text, as a pattern.
///
/// @param kinds of passages that it holds for
/// @param quoted whether it holds in quotations too, which are verbatim
/// @param instead what to write for what was found; empty when nothing is certain
record Rule(
    Code code,
    Pattern pattern,
    Set<Kind> kinds,
    boolean quoted,
    Function<String, Optional<String>> instead) {
  /// Between double quotation marks of one line.
  private static final Pattern QUOTED = Pattern.compile("“[^”\n]*”");

  Rule {
    kinds = Set.copyOf(kinds);
  }

  /// @param first what stands where a match begins, as a pattern that is soon tried: where it does
  ///   not stand the other is not tried
  static Rule of(
      Code code,
      String first,
      String pattern,
      Set<Kind> kinds,
      Function<String, Optional<String>> instead) {
    Pattern whole = Pattern.compile("(?=" + first + ")(?:" + pattern + ")");
    return new Rule(code, whole, kinds, true, instead);
  }

  /// This rule, but not within quotations.
  Rule outsideQuotations() {
    return new Rule(code, pattern, kinds, false, instead);
  }

  List<Diagnostic> check(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    if (!kinds.contains(passage.kind())) {
      return findings;
    }
    BitSet verbatim = new BitSet();
    boolean looked = quoted;
    Matcher matcher = pattern.matcher(passage.text());
    while (matcher.find()) {
      if (!looked) {
        verbatim = verbatim(passage.text()); // most passages have nothing that would matter
        looked = true;
      }
      if (!verbatim.get(matcher.start())) {
        String found = matcher.group();
        findings.add(
            Diagnostic.of(code, passage.place(matcher.start()), shown(found))
                .suggesting(instead.apply(found)));
      }
    }
    return findings;
  }

  private static BitSet verbatim(String text) {
    BitSet verbatim = new BitSet();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      verbatim.set(matcher.start(), matcher.end());
    }
    return verbatim;
  }

  /// Spaces as signs that are seen.
  private static String shown(String found) {
    return found.replace(' ', '␣').replace('\u00A0', '⍽').replace('\n', '⏎');
  }
}
