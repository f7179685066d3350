package brief.evidence;

import brief.amount.Bound;
import brief.amount.Reading;
import brief.model.Digest;
import brief.model.Unit;
import brief.model.Value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is counted: whether the noun beside a number in a quote is that of the value's unit.
final class Counted {
  /// What stands beside the number in a form of a unit, in any of its plural branches.
  private static final Pattern BESIDE = Pattern.compile("([^{}]*)\\{amount\\}([^{}]*)");

  /// A clause ends here; a comma in a number or in a list of parts does not matter to nouns.
  private static final Pattern CLAUSE = Pattern.compile("[，,。；;：:!！?？]|\\. ");

  /// Money may be left out behind a scale word: 千亿级, 突破5000亿.
  private static final Set<String> IMPLIED = Set.of("CNY");

  private static final int SCALED = 4;

  private final List<Noun> nouns = new ArrayList<>();

  /// Of units that have a measure word and no noun: 400个.
  private final List<Noun> measures = new ArrayList<>();

  private final Digest digest;

  Counted(Digest digest) {
    this.digest = digest;
    for (Unit unit : digest.units().values()) {
      for (String form : unit.forms().byLang().values()) {
        Matcher matcher = BESIDE.matcher(form);
        while (matcher.find()) {
          add(unit.id(), matcher.group(2).strip());
          add(unit.id(), matcher.group(1).strip());
        }
      }
    }
  }

  /// A noun of a unit; the first letter of a Chinese one may be its measure word and be left out.
  private record Noun(String unit, String text, boolean spaced) {
    int at(String words, int from) {
      for (int at = words.indexOf(text, from); at >= 0; at = words.indexOf(text, at + 1)) {
        if (!spaced || (edge(words, at - 1) && edge(words, at + text.length()))) {
          return at;
        }
      }
      return -1;
    }

    private static boolean edge(String words, int at) {
      return at < 0 || at >= words.length() || !Character.isLetter(words.charAt(at));
    }
  }

  private record Hit(String unit, int from, int to) {}

  private void add(String unit, String noun) {
    String text = noun.toLowerCase(Locale.ROOT);
    boolean han =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    String bare = han ? text.substring(Character.charCount(text.codePointAt(0))) : text;
    if (!bare.isEmpty()) {
      nouns.add(new Noun(unit, bare, !han));
    } else if (han) {
      measures.add(new Noun(unit, text, false));
    }
  }

  /// The unit that the words beside a number name instead of the value's; none when they name it,
  /// or name none where the unit has no noun.
  ///
  /// @param readings all numbers of the quote
  /// @return what is named, `–` when nothing is
  Optional<String> otherwise(
      Quantity quantity, Reading reading, String quote, List<Reading> readings) {
    if (reading.unit().isPresent()) {
      return Optional.empty();
    }
    boolean money =
        IMPLIED.contains(quantity.unit())
            && (reading.bound() == Bound.LEVEL
                || reading.amount().filter(a -> a.exponent() >= SCALED).isPresent());
    if (money) {
      return Optional.empty();
    }
    Set<String> named = named(reading, quote.toLowerCase(Locale.ROOT), readings);
    boolean nameless =
        nouns.stream()
            .noneMatch(noun -> noun.unit().equals(quantity.unit()) && han(noun) == han(quote));
    boolean own = digest.units().containsKey(quantity.unit()) || quantity.unit().equals("count");
    if (named.contains(quantity.unit()) || (named.isEmpty() && nameless && own)) {
      return Optional.empty();
    }
    return Optional.of(named.isEmpty() ? "–" : String.join(" · ", named));
  }

  private static boolean han(Noun noun) {
    return !noun.spaced();
  }

  private static boolean han(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /// Behind the number, before it in its clause, else the last that the quote names.
  private Set<String> named(Reading reading, String quote, List<Reading> readings) {
    int next =
        readings.stream()
            .mapToInt(Reading::from)
            .filter(at -> at >= reading.to())
            .min()
            .orElse(quote.length());
    int last =
        readings.stream().mapToInt(Reading::to).filter(at -> at <= reading.from()).max().orElse(0);
    Matcher stop = CLAUSE.matcher(quote).region(reading.to(), next);
    Set<String> behind =
        best(
            hits(quote.substring(reading.to(), stop.find() ? stop.start() : next), 1),
            Comparator.comparingInt(Hit::from).thenComparingInt(hit -> -hit.to()));
    if (!behind.isEmpty()) {
      return behind;
    }
    String before = quote.substring(last, reading.from());
    Matcher start = CLAUSE.matcher(before);
    int from = 0;
    while (start.find()) {
      from = start.end();
    }
    Set<String> ahead = last(before.substring(from));
    Set<String> anywhere = ahead.isEmpty() ? last(quote) : ahead;
    return anywhere.isEmpty() ? measured(quote.substring(reading.to())) : anywhere;
  }

  private Set<String> measured(String behind) {
    Set<String> units = new TreeSet<>();
    measures.stream()
        .filter(measure -> behind.startsWith(measure.text()))
        .forEach(measure -> units.add(measure.unit()));
    return units;
  }

  /// Where nouns stand.
  ///
  /// @param shortest of how many letters a noun is at least
  private List<Hit> hits(String words, int shortest) {
    List<Hit> hits = new ArrayList<>();
    for (Noun noun : nouns) {
      if (noun.text().length() < shortest) {
        continue;
      }
      for (int at = noun.at(words, 0); at >= 0; at = noun.at(words, at + 1)) {
        hits.add(new Hit(noun.unit(), at, at + noun.text().length()));
      }
    }
    return hits;
  }

  /// The units of the noun that ends last, the longest of those. A noun of one letter tells nothing
  /// when it stands far from the number: every 黄埔区 ends in 区.
  private Set<String> last(String words) {
    return best(
        hits(words, 2),
        Comparator.comparingInt((Hit hit) -> -hit.to()).thenComparingInt(Hit::from));
  }

  private static Set<String> best(List<Hit> hits, Comparator<Hit> order) {
    Set<String> units = new TreeSet<>();
    hits.stream()
        .min(order)
        .ifPresent(first ->
            hits.stream()
                .filter(hit -> order.compare(hit, first) == 0)
                .map(Hit::unit)
                .forEach(units::add));
    return units;
  }
}
