package brief.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in English texts. At each place the first rule that fits reads on; see
/// `docs/numbers.md`.
final class LatinGrammar implements NumberReader.Grammar {
  private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,12}(?!\\d)|\\d+)(?:\\.\\d+)?";
  private static final String EDGE = "(?<![\\p{L}\\d])";
  private static final String END = "(?![\\p{L}\\d])";
  private static final Form REFERENCE = Form.of("\\[\\d+\\]");
  private static final Form WORD = Form.of("\\p{L}+(?:['’]\\p{L}+)?");
  private static final Form SERIES = Form.of("\\d+(?:\\s*\\+\\s*(?:\\d+|[XxNn])){1,20}(?![\\d.])");
  private static final String OPENING = "“\"‘'「";
  private static final String CLOSING = "”\"’'」";
  private static final Set<String> HALVED = Set.of("percent", "percentage-point", "year", "month");
  private static final BigDecimal LEAST_NAME = BigDecimal.valueOf(10_000);

  private final Map<String, String> scales;
  private final Map<String, String> units;
  private final Map<String, String> currencies;
  private final Map<String, String> ordinals;
  private final Map<String, String> parts;
  private final Map<String, String> factors;
  private final Map<String, String> spans;
  private final EnglishNumerals numerals;
  private final Surroundings surroundings;
  private final LatinDates dates;
  private final Starts starts;
  private final Form not;
  private final Form digits;
  private final Form spelled;
  private final Form scale;
  private final Form attached;
  private final Form unit;
  private final Form currency;
  private final Form range;
  private final Form fraction;
  private final Form half;
  private final Form halfUnit;
  private final Form andHalf;
  private final Form unitAndHalf;
  private final Form span;
  private final Form factor;
  private final Form loose;
  private final Form ordinal;
  private final Form ordinalDigits;
  private final Form numbered;
  private final Form compound;
  private final Form among;
  private final Form timesOf;
  private final LatinScales scalesAlone;
  private final Form fromBefore;
  private final Form betweenBefore;
  private final Form and;
  private final Form level;

  /// In the order in which they are tried.
  private final List<BiFunction<String, Integer, Optional<Draft>>> rules =
      List.of(
          this::money,
          this::dated,
          this::ordinal,
          this::code,
          this::series,
          this::span,
          this::fraction,
          this::halfScale,
          this::half,
          this::factor,
          Ratio::read,
          this::among,
          this::scaleAlone,
          this::quantity);

  LatinGrammar(Lexicon lexicon) {
    scales = folded(lexicon.of("scale"));
    units = folded(lexicon.of("unit"));
    currencies = folded(lexicon.of("currency"));
    ordinals = folded(lexicon.of("ordinal"));
    parts = folded(lexicon.of("part"));
    factors = folded(lexicon.of("factor"));
    factors.putAll(folded(lexicon.of("factor-loose")));
    spans = folded(lexicon.of("span"));
    numerals = new EnglishNumerals(lexicon);
    surroundings = new Surroundings(lexicon, true);
    dates = new LatinDates(lexicon);
    starts = starts(lexicon);
    not = words(EDGE + lexicon.any("not") + END);
    digits = words("(?<!\\d)(?<n>" + DIGITS + ")");
    spelled = words(EDGE + "(?<n>" + EnglishNumerals.pattern(lexicon) + ")");
    scale = words("[\\s-](?<s>" + lexicon.any("spaced") + ")" + END);
    attached = words("\\s?(?<s>" + lexicon.any("scale") + ")" + END);
    unit = words("(?:[\\s-]|\\sof\\san?\\s)?(?<u>" + lexicon.any("unit") + ")" + END);
    currency = words(EDGE + "(?<c>" + lexicon.any("currency") + ")\\s?(?=\\d)");
    range = words("(?:-\\s|\\s)?" + lexicon.any("range") + "\\s?");
    fraction =
        words(
            EDGE
                + "(?<n>a|"
                + lexicon.any("digit")
                + ")[\\s-](?<d>"
                + lexicon.any("part")
                + ")"
                + END);
    half = words(EDGE + "(?<!(?:first|second|latter|other|former) )" + lexicon.any("half") + END);
    halfUnit = words(EDGE + "half\\s(?:an?\\s)(?<u>" + lexicon.any("unit") + ")" + END);
    andHalf = words("[\\s-]" + lexicon.any("and-half") + END);
    unitAndHalf =
        words(EDGE + "a\\s(?<u>" + lexicon.any("unit") + ")\\s" + lexicon.any("and-half") + END);
    span = words(EDGE + "(?<s>" + lexicon.any("span") + ")" + END);
    factor = words(EDGE + "(?<f>" + lexicon.any("factor") + ")" + END);
    loose = words(EDGE + "(?<f>" + lexicon.any("factor-loose") + ")" + END);
    ordinal = words(EDGE + "(?<o>" + lexicon.any("ordinal") + ")" + END);
    ordinalDigits = words("(?<!\\d)(?<n>\\d+)(?:st|nd|rd|th)" + END);
    numbered = Form.of(EDGE + "(?:No\\.?\\s?|#)(?<n>\\d+)" + END);
    compound =
        words(
            EDGE + "(?<t>" + lexicon.any("digit") + ")-(?<o>" + lexicon.any("ordinal") + ")" + END);
    among =
        words(
            EDGE
                + "(?<n>"
                + lexicon.any("digit")
                + "|\\d{1,3})\\s(?:out\\sof|in)\\s(?:every\\s)?(?<d>"
                + lexicon.any("digit")
                + "|\\d{1,4})"
                + END);
    timesOf =
        words(EDGE + "a\\sfactor\\sof\\s(?<n>" + DIGITS + "|" + lexicon.any("digit") + ")" + END);
    scalesAlone = new LatinScales(lexicon);
    fromBefore = words(EDGE + lexicon.any("from") + "\\s+$");
    betweenBefore =
        words(EDGE + lexicon.any("between-two") + "\\s+(?:" + lexicon.any("currency") + "\\s?)?$");
    and = words("\\s" + lexicon.any("and") + "\\s");
    level = words("[\\s-]?" + lexicon.any("level") + END);
  }

  /// Where a rule, or what says no number, may begin.
  private static Starts starts(Lexicon lexicon) {
    List<String> words =
        new ArrayList<>(lexicon.all("not", "digit", "currency", "half", "factor", "factor-loose"));
    words.addAll(lexicon.all("span", "ordinal", "half-year", "quarter", "month-name"));
    words.addAll(LatinScales.starts());
    words.addAll(
        List.of(
            "No.", "No ", "#1", "#2", "#3", "ten-", "Q1", "Q2", "Q3", "Q4", "H1", "H2", "a ", "a\t",
            "a\n", "a\u000B", "a\f", "a\r", "a-", "["));
    return new Starts(words);
  }

  private static Form words(String pattern) {
    return Form.of(pattern, Pattern.CASE_INSENSITIVE);
  }

  private static Map<String, String> folded(Map<String, String> words) {
    Map<String, String> folded = new TreeMap<>();
    words.forEach((word, value) -> folded.put(word.toLowerCase(Locale.ROOT), value));
    return folded;
  }

  private static String look(Map<String, String> words, String word) {
    return words.getOrDefault(word.toLowerCase(Locale.ROOT), "0");
  }

  private static Optional<Matcher> look(Form form, String text, int at) {
    return form.at(text, at);
  }

  @Override
  public List<Reading> read(String original) {
    String text = Width.fold(original);
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!starts.at(text, at) && !Starts.code(text, at)) {
        at = Starts.past(text, at);
        continue;
      }
      Optional<Draft> draft = draft(text, at);
      if (draft.isPresent()) {
        surroundings.complete(original, text, draft.get(), readings);
        at = draft.get().to();
      } else {
        at = skip(text, at);
      }
    }
    return List.copyOf(readings);
  }

  private Optional<Draft> draft(String text, int at) {
    for (BiFunction<String, Integer, Optional<Draft>> rule : rules) {
      Optional<Draft> draft = rule.apply(text, at);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private int skip(String text, int at) {
    for (Form pattern : List.of(REFERENCE, not, WORD, digits)) {
      Optional<Matcher> past = look(pattern, text, at);
      if (past.isPresent()) {
        return past.get().end();
      }
    }
    return at + 1;
  }

  private Optional<Draft> money(String text, int at) {
    return look(currency, text, at)
        .flatMap(sign ->
            number(text, sign.end(), true)
                .map(low -> range(text, low, true).orElse(low))
                .map(d -> d.since(at).in(look(currencies, sign.group("c"))))
                .map(d -> levelled(text, d)));
  }

  private Optional<Draft> dated(String text, int at) {
    return dates.read(text, at);
  }

  private Optional<Draft> code(String text, int at) {
    return look(Codes.FORM, text, at)
        .filter(m -> look(not, text, at).isEmpty())
        .filter(m -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        .filter(m -> {
          int end = at;
          while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
          }
          return look(unit, text, end).isEmpty() && look(attached, text, end).isEmpty();
        })
        .map(m -> Draft.name(at, m.end()));
  }

  private Optional<Draft> series(String text, int at) {
    return look(SERIES, text, at)
        .map(m -> Draft.number(at, m.end(), BigDecimal.ZERO).as(Reading.Kind.SERIES));
  }

  /// A word for a number, such as a dozen, or for a number of years; a year and a half.
  private Optional<Draft> span(String text, int at) {
    return look(span, text, at)
        .map(m -> Draft.span(at, m.end(), look(spans, m.group("s"))))
        .or(() ->
            look(unitAndHalf, text, at)
                .map(m ->
                    Draft.number(at, m.end(), new BigDecimal("1.5"))
                        .in(look(units, m.group("u")))));
  }

  private Optional<Draft> fraction(String text, int at) {
    return look(fraction, text, at)
        .filter(m -> look(not, text, at).isEmpty())
        .map(m -> {
          String n = m.group("n");
          BigDecimal top = n.equalsIgnoreCase("a") ? BigDecimal.ONE : numerals.read(n);
          Amount amount = new Amount(top, 0, Integer.parseInt(look(parts, m.group("d"))));
          return Draft.number(at, m.end(), amount).in("fraction");
        });
  }

  /// Half of something; half a percentage point, half a year are 0.5 of them.
  private Optional<Draft> half(String text, int at) {
    Optional<Draft> point =
        look(halfUnit, text, at)
            .filter(m -> HALVED.contains(look(units, m.group("u"))))
            .map(m ->
                Draft.number(at, m.end(), new BigDecimal("0.5")).in(look(units, m.group("u"))));
    return point.or(() -> look(not, text, at).isPresent() ? Optional.empty() : bareHalf(text, at));
  }

  private Optional<Draft> bareHalf(String text, int at) {
    return look(half, text, at)
        .map(m -> Draft.number(at, m.end(), new Amount(BigDecimal.ONE, 0, 2)).in("fraction"));
  }

  private Optional<Draft> factor(String text, int at) {
    if (look(not, text, at).isPresent()) {
      return Optional.empty();
    }
    Optional<Draft> said = look(factor, text, at).map(m -> Draft.number(at, m.end(), times(m)));
    return said.or(
            () -> look(timesOf, text, at).map(m -> Draft.number(at, m.end(), value(m.group("n")))))
        .or(() ->
            look(loose, text, at).map(m -> Draft.number(at, m.end(), times(m)).counting(false)))
        .map(d -> d.in("times"));
  }

  private BigDecimal value(String written) {
    return Character.isDigit(written.charAt(0))
        ? new BigDecimal(written.replace(",", ""))
        : numerals.read(written);
  }

  private BigDecimal times(Matcher m) {
    return new BigDecimal(look(factors, m.group("f")));
  }

  /// Half a million, half a billion yuan.
  private Optional<Draft> halfScale(String text, int at) {
    return scalesAlone.half(text, at).map(draft -> united(text, draft));
  }

  /// A billion yuan, a trillion-yuan industry.
  private Optional<Draft> scaleAlone(String text, int at) {
    return scalesAlone
        .read(text, at)
        .filter(d -> look(not, text, at).isEmpty())
        .map(d -> united(text, d))
        .filter(d -> d.unit().isPresent() || LatinScales.large(d))
        .map(d -> levelled(text, d));
  }

  /// Nine out of ten, one in three; not three in five years.
  private Optional<Draft> among(String text, int at) {
    return look(among, text, at)
        .filter(m -> look(unit, text, m.end()).or(() -> look(scale, text, m.end())).isEmpty())
        .flatMap(
            m -> Ratio.of(at, m.end(), value(m.group("n")), value(m.group("d")).intValueExact()));
  }

  private Optional<Draft> ordinal(String text, int at) {
    if (look(not, text, at).isPresent()) {
      return Optional.empty();
    }
    Optional<Draft> inWords =
        look(compound, text, at)
            .filter(m -> numerals.read(m.group("t")).compareTo(BigDecimal.TEN) > 0)
            .map(m -> {
              BigDecimal n = new BigDecimal(look(ordinals, m.group("o")));
              return Draft.number(at, m.end(), numerals.read(m.group("t")).add(n)).counting(false);
            })
            .or(() -> simpleOrdinal(text, at));
    return inWords
        .or(() ->
            look(ordinalDigits, text, at)
                .or(() -> look(numbered, text, at))
                .map(m -> Draft.number(at, m.end(), new BigDecimal(m.group("n")))))
        .map(d -> d.as(Reading.Kind.ORDINAL).in("rank"));
  }

  private Optional<Draft> simpleOrdinal(String text, int at) {
    return look(ordinal, text, at)
        .map(m -> new BigDecimal(look(ordinals, m.group("o"))))
        .map(n -> Draft.number(at, look(ordinal, text, at).orElseThrow().end(), n))
        .map(d -> d.counting(false));
  }

  private Optional<Draft> quantity(String text, int at) {
    if (look(not, text, at).isPresent()) {
      return Optional.empty();
    }
    return number(text, at, false)
        .map(low -> range(text, low, false).orElse(low))
        .map(draft -> named(text, draft))
        .map(draft -> levelled(text, draft));
  }

  /// A number with its scale and unit; behind a currency sign, one-letter scales may stand apart.
  private Optional<Draft> number(String text, int at, boolean money) {
    Optional<Draft> plain =
        look(digits, text, at)
            .map(m -> Draft.number(at, m.end(), new BigDecimal(m.group("n").replace(",", ""))));
    return plain
        .or(() -> look(spelled, text, at).map(this::inWords))
        .map(d -> halved(text, d))
        .map(d -> scaled(text, d, money))
        .map(d -> united(text, d));
  }

  private Draft inWords(Matcher m) {
    BigDecimal value = numerals.read(m.group("n"));
    boolean counts = value.compareTo(BigDecimal.ONE) > 0;
    return Draft.number(m.start(), m.end(), value).counting(counts);
  }

  /// Two and a half, two years and a half.
  private Draft halved(String text, Draft draft) {
    return look(andHalf, text, draft.to()).map(m -> draft.andHalf(m.end())).orElse(draft);
  }

  private Draft scaled(String text, Draft draft, boolean money) {
    int end = draft.to();
    boolean spaced = end < text.length() && Character.isWhitespace(text.charAt(end));
    Optional<Matcher> word = look(scale, text, end);
    if (word.isEmpty() && (money || !spaced)) {
      word = look(attached, text, end);
    }
    if (word.isEmpty()) {
      return draft;
    }
    int exponent = Integer.parseInt(look(scales, word.get().group("s")));
    BigDecimal written = draft.amount().orElseThrow().digits();
    return draft.valued(new Amount(written, exponent)).upTo(word.get().end());
  }

  private Draft united(String text, Draft draft) {
    return look(unit, text, draft.to())
        .map(m -> draft.upTo(m.end()).in(look(units, m.group("u"))).counting(true))
        .map(d -> one(draft, d))
        .map(d -> halved(text, d))
        .orElse(draft);
  }

  /// `one year` is no count either.
  private static Draft one(Draft bare, Draft united) {
    return united.counting(bare.counts());
  }

  private Optional<Draft> range(String text, Draft low, boolean money) {
    String before = text.substring(Math.max(0, low.from() - 6), low.from());
    if (fromBefore.matcher(before).find()) {
      return Optional.empty();
    }
    String wider = text.substring(Math.max(0, low.from() - 16), low.from());
    return look(betweenBefore.matcher(wider).find() ? and : range, text, low.to())
        .or(() -> look(range, text, low.to()))
        .flatMap(connector -> number(text, sign(text, connector.end()), money))
        .flatMap(low::upTo);
  }

  private int sign(String text, int at) {
    return look(currency, text, at).map(Matcher::end).orElse(at);
  }

  /// Digits in quotation marks, or very many of them without grouping, name.
  private static Draft named(String text, Draft draft) {
    int from = draft.from();
    int end = draft.to();
    boolean plain =
        draft.unit().isEmpty()
            && draft.upper().isEmpty()
            && text.substring(from, end).chars().allMatch(Character::isDigit);
    boolean quoted =
        from > 0
            && end < text.length()
            && OPENING.indexOf(text.charAt(from - 1)) >= 0
            && CLOSING.indexOf(text.charAt(end)) >= 0;
    boolean many = draft.amount().filter(a -> a.value().compareTo(LEAST_NAME) >= 0).isPresent();
    return plain && (quoted || many) ? draft.as(Reading.Kind.NAME) : draft;
  }

  private Draft levelled(String text, Draft draft) {
    return look(level, text, draft.to())
        .map(m -> draft.upTo(m.end()).bounded(Bound.LEVEL))
        .orElse(draft);
  }
}
