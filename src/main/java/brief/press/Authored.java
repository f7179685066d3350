package brief.press;

import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.doc.Manuscript;
import java.util.ArrayList;
import java.util.List;

/// Where the words of briefings were written: the texts of the digest in one language, and its
/// templates. A finding about a briefing is led there, so that authors are shown the line that they
/// can mend, once, and not each page that prints it.
final class Authored {
  /// Chars on either side of a finding that are looked for, the most first. What is escaped in the
  /// digest or in Markdown ends them sooner.
  private static final int[] REACH = {24, 12, 6};

  /// Markup of Markdown, which nobody wrote in the digest.
  private static final String MARKUP = "\n[]\\*<>";

  private final List<Text> texts;
  private final List<Text> templates;

  private Authored(List<Text> texts, List<Text> templates) {
    this.texts = texts;
    this.templates = templates;
  }

  /// A text as it is written in its file.
  private record Text(Place start, String written) {}

  static Authored of(Copy copy, String lang) {
    List<Text> texts =
        copy.origins().written().entrySet().stream()
            .filter(text -> text.getKey().endsWith("/" + lang))
            .map(text -> new Text(copy.origins().of(text.getKey()), text.getValue()))
            .toList();
    List<Text> templates =
        copy.inputs().templates().entrySet().stream()
            .filter(text -> text.getKey().startsWith(lang + "/"))
            .map(text -> new Text(new Place("templates/" + text.getKey(), 1, 1), text.getValue()))
            .toList();
    return new Authored(texts, templates);
  }

  /// The finding at every place of the digest where the words beside it were written, else at the
  /// one place of the templates; none where they are found nowhere.
  List<Diagnostic> lead(Diagnostic finding, Manuscript manuscript) {
    if (finding.place().line() == 0) {
      return List.of();
    }
    int at = offset(manuscript.text(), finding.place());
    for (int reach : REACH) {
      List<Place> places = written(manuscript, at, reach);
      if (!places.isEmpty()) {
        return places.stream().map(finding::at).toList();
      }
    }
    return List.of();
  }

  private static int offset(String text, Place place) {
    int line = 0;
    for (int before = 1; before < place.line(); before++) {
      line = text.indexOf('\n', line) + 1;
    }
    return text.offsetByCodePoints(line, Math.max(place.column(), 1) - 1);
  }

  /// The places of what stands within reach of an offset.
  private List<Place> written(Manuscript manuscript, int at, int reach) {
    int from = at;
    while (from > 0 && at - from < reach && plain(manuscript, from - 1)) {
      from--;
    }
    while (from < at && manuscript.text().charAt(from) == ' ') {
      from++; // the indent of an item
    }
    int to = at;
    while (to < manuscript.text().length() && to - at < reach && plain(manuscript, to)) {
      to++;
    }
    String words = manuscript.text().substring(from, to);
    if (words.chars().filter(Character::isLetter).limit(2).count() < 2) {
      return List.of();
    }
    List<Place> written = places(texts, words, at - from);
    List<Place> drawn = written.isEmpty() ? places(templates, words, at - from) : List.of();
    return drawn.size() == 1 ? drawn : written;
  }

  /// @param in which char of the words is meant
  private static List<Place> places(List<Text> texts, String words, int in) {
    List<Place> places = new ArrayList<>();
    for (Text text : texts) {
      for (int at = text.written().indexOf(words);
          at >= 0;
          at = text.written().indexOf(words, at + 1)) {
        places.add(text.start().behind(text.written().substring(0, at + in)));
      }
    }
    return places;
  }

  /// Whether a char is neither markup nor of a printed value.
  private static boolean plain(Manuscript manuscript, int at) {
    return MARKUP.indexOf(manuscript.text().charAt(at)) < 0
        && manuscript.spans().stream().noneMatch(span -> span.from() <= at && at < span.to());
  }
}
