package brief.evidence;

import java.util.Optional;

/// The text of a source that is most like a quote which is not there, for showing it.
final class Nearby {
  /// No more of a quote is compared.
  private static final int LONGEST = 240;

  /// No more is shown.
  private static final int SHOWN = 120;

  private static final String CUT = "…";

  private Nearby() {}

  /// The nearest stretch of a text by edit distance, in the original's words; none when less than
  /// half of the quote would stand.
  static Optional<String> text(Normal file, int from, int to, String quote) {
    String words = quote.substring(0, Math.min(LONGEST, quote.length()));
    String body = file.text().substring(from, to);
    int[] cost = new int[body.length() + 1];
    int[] start = new int[body.length() + 1];
    for (int j = 0; j <= body.length(); j++) {
      start[j] = j;
    }
    for (int i = 1; i <= words.length(); i++) {
      row(words.charAt(i - 1), i, body, cost, start);
    }
    int best = 0;
    for (int j = 1; j <= body.length(); j++) {
      best = cost[j] < cost[best] ? j : best;
    }
    return words.isEmpty() || cost[best] * 2 > words.length()
        ? Optional.empty()
        : Optional.of(shown(file, from + start[best], from + best));
  }

  /// One row of the edit distance between a quote and all stretches of a body (Sellers 1980): the
  /// cost of the best stretch that ends at each index, and where it starts.
  private static void row(char c, int i, String body, int[] cost, int[] start) {
    int diagonal = cost[0];
    int origin = start[0];
    cost[0] = i;
    for (int j = 1; j <= body.length(); j++) {
      int substituted = diagonal + (body.charAt(j - 1) == c ? 0 : 1);
      int began = origin;
      diagonal = cost[j];
      origin = start[j];
      if (substituted <= cost[j] + 1 && substituted <= cost[j - 1] + 1) {
        cost[j] = substituted;
        start[j] = began;
      } else if (cost[j] <= cost[j - 1]) {
        cost[j]++;
      } else {
        cost[j] = cost[j - 1] + 1;
        start[j] = start[j - 1];
      }
    }
  }

  /// The original words of a stretch, widened to whole words, the middle cut out of long ones.
  static String shown(Normal file, int from, int to) {
    int first = from;
    while (first > 0 && latin(file.text().charAt(first - 1)) && latin(file.text().charAt(first))) {
      first--;
    }
    int last = to;
    while (last < file.text().length()
        && last > 0
        && latin(file.text().charAt(last - 1))
        && latin(file.text().charAt(last))) {
      last++;
    }
    String words = file.original(first, last).replaceAll("\\s+", " ");
    int length = words.codePointCount(0, words.length());
    return length <= SHOWN
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN / 2))
            + CUT
            + words.substring(words.offsetByCodePoints(0, length - SHOWN / 2));
  }

  private static boolean latin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN || Character.isDigit(c);
  }
}
