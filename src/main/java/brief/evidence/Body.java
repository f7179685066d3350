package brief.evidence;

import brief.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of one source: the file, in it the article's body, and its headline.
///
/// @param file the whole file
/// @param from index of the first character of the body in the file's compared form
/// @param to index behind its last character
/// @param headlines where in the compared form the headline stands
record Body(Normal file, int from, int to, List<Range> headlines) {
  /// A stretch of the file's compared form.
  record Range(int from, int to) {
    boolean holds(Range other) {
      return from <= other.from && other.to <= to;
    }

    boolean meets(Range other) {
      return from < other.to && other.from < to;
    }

    /// This stretch, so many characters further on.
    Range moved(int by) {
      return new Range(from + by, to + by);
    }

    /// The words there.
    String of(String text) {
      return text.substring(from, to);
    }
  }

  Body {
    headlines = List.copyOf(headlines);
  }

  /// The body of a source in its file; none unless its first and last words say clearly where it
  /// is.
  static Optional<Body> of(Source source, Normal file) {
    List<Range> from = all(file.text(), Evidence.normal(source.from()));
    List<Range> to = all(file.text(), Evidence.normal(source.to()));
    return from.size() != 1 || to.size() != 1 || to.getFirst().from() < from.getFirst().from()
        ? Optional.empty()
        : Optional.of(
            new Body(
                file,
                from.getFirst().from(),
                to.getFirst().to(),
                all(file.text(), Evidence.normal(source.headline()))));
  }

  /// Whether a stretch is evidence: in the body, or in the headline.
  boolean holds(Range range) {
    return new Range(from, to).holds(range) || title(range);
  }

  boolean title(Range range) {
    return headlines.stream().anyMatch(headline -> headline.holds(range));
  }

  /// All places of a text, overlapping ones too.
  static List<Range> all(String text, String words) {
    List<Range> all = new ArrayList<>();
    if (!words.isEmpty()) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        all.add(new Range(at, at + words.length()));
      }
    }
    return all;
  }
}
