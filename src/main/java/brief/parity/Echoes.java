package brief.parity;

import brief.amount.Clauses;
import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.model.Claim;
import brief.model.Value;
import brief.model.Value.Moment;
import brief.model.Value.Quantity;
import brief.parity.Exchanges.Pair;
import brief.parity.Exchanges.Weighed;
import brief.parity.Told.Spot;
import brief.parity.Vocabulary.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the words before two values are those that stand before them in the quotes of their
/// claim, where text and quote are of one language. Texts are put freely, so that it tells only
/// where no value has its own words before it and both have the other's; of counted things, where
/// one has them right before it.
final class Echoes {
  /// Letters of a word of English that tells something, and of what Chinese texts share.
  private static final int LETTERS = 5;

  private static final int HAN = 2;

  /// How far before a number words are looked at: letters of Chinese, words of English.
  private static final int NEAR = 6;

  private static final int NEAR_WORDS = 4;

  private static final Pattern MARKS = Pattern.compile("\\P{L}+$");

  private final boolean han;
  private final Set<String> units;
  private final Told told;
  private final Map<String, List<Before>> quotes = new HashMap<>();

  /// @param units those of counted things
  Echoes(String lang, Set<String> units, Told told) {
    han = lang.startsWith("zh");
    this.units = units;
    this.told = told;
  }

  /// Words that a text and a quote share.
  ///
  /// @param near whether they stand right before the numbers
  private record Echo(String words, boolean near) {}

  /// A number of a quote, and the words between it and the number before.
  private record Before(Reading reading, String words) {
    boolean says(Value value) {
      return switch (value) {
        case Moment moment -> reading.says(moment.date());
        case Quantity quantity ->
            reading
                .amount()
                .filter(amount -> amount.value().compareTo(quantity.amount().value()) == 0)
                .isPresent();
      };
    }
  }

  Weighed weigh(Pair pair) {
    List<Before> quoted =
        quotes.computeIfAbsent(pair.first().claim().id(), _ -> quoted(pair.first().claim()));
    boolean alike =
        quoted.stream()
            .anyMatch(one -> one.says(pair.first().value()) && one.says(pair.second().value()));
    if (alike) {
      return Weighed.NOTHING;
    }
    String first = before(pair.first());
    String second = before(pair.second());
    boolean right =
        shared(first, quoted, pair.first()).isPresent()
            || shared(second, quoted, pair.second()).isPresent();
    List<Echo> exchanged =
        Stream.of(shared(first, quoted, pair.second()), shared(second, quoted, pair.first()))
            .flatMap(Optional::stream)
            .toList();
    boolean tells =
        exchanged.size() == 2 || (counted(pair) && exchanged.stream().anyMatch(Echo::near));
    return right || !tells
        ? Weighed.NOTHING
        : new Weighed(
            0,
            exchanged.size(),
            exchanged.stream().map(Echo::words).collect(Collectors.joining(" · ")));
  }

  private boolean counted(Pair pair) {
    return Stream.of(pair.first().value(), pair.second().value())
        .allMatch(value -> value instanceof Quantity quantity && units.contains(quantity.unit()));
  }

  private List<Before> quoted(Claim claim) {
    List<Before> quoted = new ArrayList<>();
    for (String quote : claim.quotes().stream().map(one -> one.text()).toList()) {
      if (quote.codePoints().anyMatch(Echoes::han) == han) {
        int last = 0;
        for (Reading reading : NumberReader.bySight(quote).read(quote)) {
          quoted.add(new Before(reading, quote.substring(last, reading.from())));
          last = reading.to();
        }
      }
    }
    return quoted;
  }

  private static boolean han(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  /// The words of the text between a value and the one before it, without the names of regions,
  /// which may be said of both.
  private String before(Spot spot) {
    int from = told.plain().lastIndexOf(Clauses.VALUE, spot.slot().from() - 1) + 1;
    StringBuilder before = new StringBuilder(told.plain().substring(from, spot.slot().from()));
    for (Mention region : told.regions()) {
      if (region.from() >= from && region.to() <= spot.slot().from()) {
        before.replace(
            region.from() - from, region.to() - from, " ".repeat(region.to() - region.from()));
      }
    }
    return before.toString();
  }

  /// What words share with those before a value in the quotes; the longest.
  private Optional<Echo> shared(String words, List<Before> quoted, Spot spot) {
    return quoted.stream()
        .filter(one -> one.says(spot.value()))
        .flatMap(one -> (han ? letters(words, one.words()) : words(words, one.words())).stream())
        .max(Comparator.comparingInt(echo -> echo.words().length()));
  }

  private static Optional<Echo> letters(String text, String quote) {
    String some = end(text);
    String others = end(quote);
    String longest = "";
    for (int from = 0; from < some.length(); from++) {
      int to = from;
      while (to < some.length() && others.contains(some.substring(from, to + 1))) {
        to++;
      }
      longest = to - from > longest.length() ? some.substring(from, to) : longest;
    }
    String echo = longest;
    boolean near =
        some.endsWith(echo) && others.lastIndexOf(echo) + echo.length() >= others.length() - 1;
    return Optional.of(new Echo(echo, near))
        .filter(one -> echo.length() >= HAN && echo.chars().allMatch(Character::isLetter));
  }

  /// The last letters of a text, without the marks behind them.
  private static String end(String text) {
    String letters = MARKS.matcher(text).replaceFirst("");
    return letters.substring(Math.max(0, letters.length() - NEAR));
  }

  private static Optional<Echo> words(String text, String quote) {
    List<String> some = near(text);
    List<String> others = near(quote);
    List<String> echo =
        some.stream()
            .filter(word -> word.length() >= LETTERS && others.contains(word))
            .distinct()
            .toList();
    boolean near =
        !echo.isEmpty()
            && echo.getLast().equals(some.getLast())
            && echo.getLast().equals(others.getLast());
    return Optional.of(new Echo(String.join(" ", echo), near)).filter(_ -> !echo.isEmpty());
  }

  /// The last words of a text, but for names.
  private static List<String> near(String text) {
    List<String> words =
        Arrays.stream(text.strip().split("[^A-Za-z]+"))
            .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
            .toList();
    return words.subList(Math.max(0, words.size() - NEAR_WORDS), words.size());
  }
}
