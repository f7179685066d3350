package brief.diag;

import java.util.Collection;
import java.util.Optional;

/// What the author may have meant.
public final class Nearest {
  private Nearest() {}

  /// The known word that is nearest to a mistyped one, when one is near: at most a third of its
  /// letters changed, left out, put in or swapped. Of equally near ones the first in the order of
  /// characters.
  public static Optional<String> to(String mistyped, Collection<String> known) {
    int best = Math.max(1, mistyped.length() / 3) + 1;
    String nearest = "";
    for (String word : known.stream().sorted().toList()) {
      if (Math.abs(word.length() - mistyped.length()) < best) {
        int distance = distance(mistyped, word);
        if (distance < best) {
          best = distance;
          nearest = word;
        }
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /// Edits between two words, a swap of neighbours counted as one (optimal string alignment).
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
