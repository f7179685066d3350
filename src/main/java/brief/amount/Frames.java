package brief.amount;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words around a number that not every number fits, as `frame` of the lexicon lists them: in the
/// past …, 连续….
public final class Frames {
  private static final Set<String> LENGTHS = Set.of("year", "month", "day");
  private static final Frames HAN = new Frames(Lexicon.ZH, false);
  private static final Frames LATIN = new Frames(Lexicon.EN, true);

  private final List<Frame> frames = new ArrayList<>();
  private final Set<String> periods;
  private final List<String> ties;
  private final List<String> lengths;
  private final List<String> counters;
  private final boolean spaced;

  private Frames(Lexicon lexicon, boolean spaced) {
    lexicon.of("frame").forEach((words, kind) -> frames.add(Frame.of(words, kind)));
    periods = lexicon.of("period").keySet();
    ties = List.copyOf(lexicon.of("tie").keySet());
    counters = List.copyOf(lexicon.of("counter").keySet());
    lengths =
        lexicon.of("unit").entrySet().stream()
            .filter(unit -> LENGTHS.contains(unit.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    this.spaced = spaced;
  }

  /// What fits between the words of a frame.
  public enum Wanted {
    /// How long something lasts.
    LENGTH,
    /// No date.
    NUMBER,
    /// A date, a length of time, or things that are counted.
    WHEN,
    /// What the other numbers beside it are parts of.
    WHOLE,
    /// Most often a date; by itself the frame proves nothing.
    DATE
  }

  /// A frame.
  ///
  /// @param words as they are listed: `for … running`
  /// @param before what stands right before the number; may be empty
  /// @param after what stands right behind it, or behind its unit of time; may be empty
  public record Frame(String words, String before, String after, Wanted wanted) {
    private static Frame of(String words, String kind) {
      String[] sides = words.split("…", -1);
      if (sides.length != 2) {
        throw new IllegalStateException("frame without …: " + words);
      }
      return new Frame(
          words, sides[0].strip(), sides[1].strip(), Wanted.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
  }

  /// Those of a language; of one whose words are not listed, none.
  public static Frames of(String lang) {
    return switch (Locale.forLanguageTag(lang).getLanguage()) {
      case "zh" -> HAN;
      case "en" -> LATIN;
      default -> new Frames(new Lexicon(lang, Map.of()), true);
    };
  }

  /// The frames that a number stands in.
  ///
  /// @param from where the number begins in the text; offset in UTF-16 units, base 0
  /// @param to behind its end
  public List<Frame> around(String text, int from, int to) {
    return frames.stream()
        .filter(frame -> ends(text, from, frame.before()) && begins(text, to, frame.after()))
        .toList();
  }

  /// The kinds of number that the frames around a number want.
  public Set<Wanted> wanted(String text, int from, int to) {
    Set<Wanted> wanted = EnumSet.noneOf(Wanted.class);
    around(text, from, to).forEach(frame -> wanted.add(frame.wanted()));
    return wanted;
  }

  /// Whether a unit says how long something lasts.
  ///
  /// @param form how the unit is written in the language, where the digest has it
  public boolean lasting(String unit, String form) {
    return LENGTHS.contains(unit) || periods.stream().anyMatch(form::contains);
  }

  /// Whether between two places of a text there are only words that tie a number to what it
  /// measures: `industrial scale of …`, `工业规模达到…`.
  public boolean tied(String text, int from, int to) {
    return only(text.substring(from, to), ties);
  }

  /// Whether between a number and its noun there is nothing but a measure word.
  public boolean counted(String text, int from, int to) {
    return only(text.substring(from, to), counters);
  }

  private static boolean only(String between, List<String> words) {
    String bare = between.strip();
    return bare.isEmpty() || words.contains(bare);
  }

  private boolean ends(String text, int at, String words) {
    if (words.isEmpty()) {
      return true;
    }
    String before = text.substring(0, at).stripTrailing();
    int start = before.length() - words.length();
    return before.endsWith(words) && (!spaced || start == 0 || !joins(before.charAt(start - 1)));
  }

  private boolean begins(String text, int at, String words) {
    if (words.isEmpty() || follows(text.substring(at), words)) {
      return true;
    }
    String after = text.substring(at).stripLeading();
    return lengths.stream()
        .filter(after::startsWith)
        .anyMatch(unit -> follows(after.substring(unit.length()), words));
  }

  private boolean follows(String text, String words) {
    String after = text.stripLeading();
    return after.startsWith(words)
        && (!spaced
            || after.length() == words.length()
            || !joins(words.charAt(words.length() - 1))
            || !joins(after.charAt(words.length())));
  }

  private static boolean joins(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
