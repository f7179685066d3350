package brief.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words around a number: what bounds it, whether it is a rise or a fall.
final class Surroundings {
  /// How far before a number its words may begin.
  private static final int WINDOW = 48;

  /// A rise or fall behind the number is looked for only where a change is told in such units.
  static final Set<String> CHANGES =
      Set.of("percent", "percentage-point", "basis-point", "fraction", "per-mille");

  /// Within and 内 bound spans of time; before other things they say where.
  private static final Set<String> TIMES = Set.of("year", "month", "day");

  private static final Pattern BY = Pattern.compile("\\bby\\s", Pattern.CASE_INSENSITIVE);

  private static final Pattern WHOLE = Pattern.compile("\\d+");

  private final Map<String, String> bounds;
  private final Map<String, String> boundsAfter;
  private final Map<String, String> directions;
  private final Heads boundBefore;
  private final Heads directionBefore;
  private final Pattern boundAfter;
  private final Pattern directionAfter;
  private final Heads timeBefore;
  private final Pattern timeAfter;
  private final Pattern lasting;
  private final Bases bases;
  private final boolean spaced;

  /// @param spaced whether the language parts its words with spaces
  Surroundings(Lexicon lexicon, boolean spaced) {
    this.spaced = spaced;
    bases = Bases.of(lexicon, spaced);
    bounds = lexicon.folded("bound", "bound-time");
    boundsAfter = lexicon.folded("bound-after", "bound-after-time");
    directions = lexicon.folded("direction");
    String edge = spaced ? "(?<![\\p{L}\\d-])" : "";
    String end = spaced ? "(?![\\p{L}\\d])" : "";
    String gap = "[\\s“\"'‘(]" + (spaced ? "+" : "*");
    String marks = "[\\s“\"'‘(]*$";
    int flags = Pattern.CASE_INSENSITIVE;
    boundBefore =
        new Heads(
            Pattern.compile(
                edge
                    + group("no", lexicon.any("not-bound"))
                    + "|"
                    + edge
                    + group("is", lexicon.any("bound"))
                    + "(?:"
                    + gap
                    + lexicon.any("gap")
                    + "){0,3}"
                    + marks,
                flags),
            lexicon.all("not-bound", "bound"));
    directionBefore =
        new Heads(
            Pattern.compile(
                edge
                    + group("no", lexicon.any("not-direction"))
                    + "|"
                    + edge
                    + group("is", lexicon.any("direction"))
                    + "(?:"
                    + gap
                    + lexicon.any("link")
                    + "){0,4}"
                    + marks,
                flags),
            lexicon.all("not-direction", "direction"));
    timeBefore =
        new Heads(
            Pattern.compile(
                edge
                    + group("is", lexicon.any("bound-time"))
                    + "(?:"
                    + gap
                    + lexicon.any("gap")
                    + "){0,3}"
                    + marks,
                flags),
            lexicon.all("bound-time"));
    timeAfter = Pattern.compile(group("is", lexicon.any("bound-after-time")) + end, flags);
    lasting = Pattern.compile(lexicon.any("lasting"));
    String counted = spaced ? "(?:\\s[\\p{L}-]+){0,2}?" : lexicon.any("counter") + "?";
    boundAfter =
        Pattern.compile(counted + "\\s?" + group("is", lexicon.any("bound-after")) + end, flags);
    String between =
        spaced ? "\\s+(?:" + lexicon.any("between") + "\\s+)?" : lexicon.any("between");
    directionAfter = Pattern.compile(between + group("is", lexicon.any("direction")) + end, flags);
  }

  private static String group(String name, String words) {
    return "(?<" + name + ">" + words + ")";
  }

  /// Adds the draft with what the words around it say; each number of a series alone.
  void complete(String original, String text, Draft draft, List<Reading> readings) {
    if (draft.kind() != Reading.Kind.SERIES) {
      readings.add(complete(original, text, draft));
      return;
    }
    Matcher part = WHOLE.matcher(text).region(draft.from(), draft.to());
    while (part.find()) {
      Draft one = Draft.number(part.start(), part.end(), new BigDecimal(part.group()));
      readings.add(complete(original, text, one.as(Reading.Kind.SERIES)));
    }
  }

  private Reading complete(String original, String text, Draft draft) {
    int start = draft.from();
    int end = draft.to();
    Optional<Bound> bound = draft.bound();
    boolean time = draft.unit().filter(TIMES::contains).isPresent();
    Optional<Word> before = bounding(text, draft, time);
    if (before.isPresent() && time && lasts(before.get(), text, end)) {
      start = before.get().at();
    } else if (before.isPresent()) {
      bound = Optional.of(bound(bounds, before.get().text()));
      start = before.get().at();
    } else {
      Matcher after = boundAfter.matcher(text).region(end, text.length());
      if (time && !after.lookingAt()) {
        after = timeAfter.matcher(text).region(end, text.length());
      }
      if (after.lookingAt()) {
        bound = Optional.of(bound(boundsAfter, after.group("is")));
        end = after.end();
      }
    }
    Turn turn = turn(text, draft, start, end);
    return new Reading(
        draft.from(),
        draft.to(),
        original.substring(turn.from(), turn.to()),
        draft.kind(),
        draft.amount(),
        draft.upper(),
        draft.unit(),
        bound.orElse(Bound.EXACT),
        turn.direction(),
        draft.date(),
        draft.counts());
  }

  /// The word before a number that bounds it; before a date none that compares another number with
  /// it.
  private Optional<Word> bounding(String text, Draft draft, boolean time) {
    Optional<Word> before =
        before(boundBefore, text, draft.from())
            .filter(word -> draft.date().isEmpty() || !bases.compares(text, word.at(), draft.to()));
    return time && before.isEmpty() ? before(timeBefore, text, draft.from()) : before;
  }

  /// A rise or a fall.
  ///
  /// @param from where its words begin, or the number
  /// @param to behind their end
  private record Turn(Direction direction, int from, int to) {}

  private Turn turn(String text, Draft draft, int start, int end) {
    boolean changes = draft.unit().filter(CHANGES::contains).isPresent();
    boolean minus = negative(text, start);
    Optional<Word> change =
        before(directionBefore, text, minus ? start - 1 : start)
            .filter(word -> !multiple(draft, text.substring(word.at(), start)));
    if (changes && minus) {
      return new Turn(Direction.DOWN, change.map(Word::at).orElse(start - 1), end);
    }
    if (change.isPresent()) {
      return new Turn(direction(change.get().text()), change.get().at(), end);
    }
    if (changes) {
      Matcher after = directionAfter.matcher(text).region(end, text.length());
      if (after.lookingAt()) {
        return new Turn(direction(after.group("is")), start, after.end());
      }
      Optional<Bases.Found> than = bases.beside(text, start, end);
      if (than.isPresent()) {
        return new Turn(than.get().direction(), than.get().from(), than.get().to());
      }
    }
    return new Turn(draft.direction(), start, end);
  }

  /// -1.2 %, and not the second number of a range or a code.
  private static boolean negative(String text, int at) {
    if (at < 1 || "-−".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    char before = at < 2 ? ' ' : text.charAt(at - 2);
    boolean han = Character.UnicodeScript.of(before) == Character.UnicodeScript.HAN;
    return han || !(Character.isLetterOrDigit(before) || "%‰-–—~～”’\"'".indexOf(before) >= 0);
  }

  /// 近20年来 says how long, not that it was nearly so long.
  private boolean lasts(Word before, String text, int end) {
    return bound(bounds, before.text()) == Bound.NEARLY
        && lasting.matcher(text).region(end, text.length()).lookingAt();
  }

  /// Grew fivefold is to five times as much, grew by five times to six.
  private boolean multiple(Draft draft, String words) {
    return spaced && draft.unit().filter("times"::equals).isPresent() && !BY.matcher(words).find();
  }

  private record Word(int at, String text) {}

  private static Optional<Word> before(Heads heads, String text, int at) {
    int from = Math.max(0, at - WINDOW);
    String window = text.substring(from, at);
    int begin = 0;
    while (begin < window.length()) {
      Optional<Matcher> found = heads.at(window, begin);
      if (found.isPresent() && found.get().group("is") != null) {
        return Optional.of(new Word(from + begin, found.get().group("is")));
      }
      begin = found.map(Matcher::end).orElse(begin + 1);
    }
    return Optional.empty();
  }

  private static Bound bound(Map<String, String> words, String word) {
    String value = words.getOrDefault(word.toLowerCase(Locale.ROOT), "exact");
    return Bound.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private Direction direction(String word) {
    String value = directions.getOrDefault(word.toLowerCase(Locale.ROOT), "none");
    return Direction.valueOf(value.toUpperCase(Locale.ROOT));
  }
}
