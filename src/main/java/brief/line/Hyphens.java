package brief.line;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the words of a strip may be hyphenated.
final class Hyphens {
  private static final int SHORTEST = 5;

  /// So many letters of words are remembered.
  private static final int REMEMBERED = 50_000;

  private volatile @Nullable Hyphenator english;
  private final Memory<String, boolean[]> words = new Memory<>(REMEMBERED);

  /// The strip's places to break, hyphens added.
  ///
  /// @param everywhere also in names and in the Latin words of a text in another language
  Tier[] add(Strip strip, boolean everywhere) {
    Tier[] tiers = strip.tiers().clone();
    List<Cell> cells = strip.cells();
    int end;
    for (int i = strip.from(); i < strip.to(); i = end) {
      end = i + 1;
      if (letter(cells.get(i))) {
        while (end < strip.to() && letter(cells.get(end))) {
          end++;
        }
        if (end - i >= SHORTEST && isWord(cells, i, end, strip, false)) {
          word(cells, i, end, tiers, Tier.HYPHEN);
        } else if (everywhere && end - i >= SHORTEST && isWord(cells, i, end, strip, true)) {
          word(cells, i, end, tiers, Tier.NAME);
        }
      }
    }
    return tiers;
  }

  private static boolean letter(Cell cell) {
    int code = cell.code();
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  }

  /// Whether it is an ordinary word: not code, no name with a capital (inside or, unless nothing
  /// else fits, at its head), no part of an address or a compound.
  private static boolean isWord(
      List<Cell> cells, int from, int to, Strip strip, boolean everywhere) {
    for (int i = from; i < to; i++) {
      Cell cell = cells.get(i);
      boolean english = cell.span() instanceof Span.Run run && run.look().lang().startsWith("en");
      boolean capital = (i > from || !everywhere) && Character.isUpperCase(cell.code());
      if (cell.verbatim() || cell.note() || capital || !(english || everywhere)) {
        return false;
      }
    }
    return (from == strip.from() || !clings(cells.get(from - 1), everywhere))
        && (to == strip.to() || !clings(cells.get(to), everywhere));
  }

  private static boolean clings(Cell cell, boolean everywhere) {
    if (cell.note() || (everywhere && cell.code() == '-')) {
      return false;
    }
    int code = cell.code();
    boolean han = Character.UnicodeScript.of(code) == Character.UnicodeScript.HAN;
    return (Character.isLetterOrDigit(code) && !han) || "@/_&=#-".indexOf(code) >= 0;
  }

  private void word(List<Cell> cells, int from, int to, Tier[] tiers, Tier tier) {
    var letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      letters.append((char) cells.get(i).code());
    }
    boolean[] hyphens = words.of(letters.toString(), to - from, word -> hyphenator().hyphens(word));
    for (int i = 1; i < hyphens.length; i++) {
      if (hyphens[i] && tiers[from + i - 1] == Tier.WORD) {
        tiers[from + i - 1] = tier;
      }
    }
  }

  /// Reading the patterns twice in a race gives the same.
  private Hyphenator hyphenator() {
    Hyphenator made = english;
    if (made == null) {
      made = new Hyphenator();
      english = made;
    }
    return made;
  }
}
