package brief.evidence;

import brief.evidence.Body.Range;

/// The sentence or the clause of a source in which a quote stands, as far as marks tell.
final class Stretch {
  private static final String SENTENCE = "。！？!?；;";
  private static final String CLAUSE = "，、：,:";

  /// Characters on each side of a quote that are looked at: a text without marks costs no more.
  private static final int FARTHEST = 400;

  private Stretch() {}

  /// The sentences that the quote is in; nothing outside of the body, or of the headline, nor far
  /// from the quote.
  static Range sentence(Body body, Range quote) {
    Range room = room(body, quote);
    String text = body.file().text();
    int to = quote.to();
    while (to < room.to() && !stops(text, to)) {
      to++;
    }
    return new Range(start(text, room, quote, SENTENCE), to);
  }

  /// From the beginning of the clause in which the quote begins to the end of the quote.
  static Range clause(Body body, Range quote) {
    Range room = room(body, quote);
    return new Range(start(body.file().text(), room, quote, SENTENCE + CLAUSE), quote.to());
  }

  private static Range room(Body body, Range quote) {
    Range whole =
        body.headlines().stream()
            .filter(headline -> headline.holds(quote))
            .findFirst()
            .orElseGet(() -> new Range(body.from(), body.to()));
    return new Range(
        Math.max(whole.from(), quote.from() - FARTHEST),
        Math.min(whole.to(), quote.to() + FARTHEST));
  }

  private static int start(String text, Range room, Range quote, String marks) {
    int from = quote.from();
    while (from > room.from() && !parts(text, from - 1, marks)) {
      from--;
    }
    return from;
  }

  private static boolean parts(String text, int at, String marks) {
    char c = text.charAt(at);
    boolean number = c == ',' && digit(text, at - 1) && digit(text, at + 1);
    return (marks.indexOf(c) >= 0 && !number) || stops(text, at);
  }

  /// A full stop ends a sentence where white space or nothing follows.
  private static boolean stops(String text, int at) {
    char c = text.charAt(at);
    return SENTENCE.indexOf(c) >= 0
        || (c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' '));
  }

  private static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
