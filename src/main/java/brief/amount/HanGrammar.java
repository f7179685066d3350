package brief.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;

/// Numbers in Chinese texts. At each place the first rule that fits reads on; see
/// `docs/numbers.md`.
final class HanGrammar implements NumberReader.Grammar {
  private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,12}(?!\\d)|\\d+)(?:\\.\\d+)?";
  private static final Form REFERENCE = Form.of("\\[\\d+\\]");
  private static final Form LETTERS = Form.of("[A-Za-z]+");
  private static final Form SERIES = Form.of("\\d+(?:\\s*\\+\\s*(?:\\d+|[XxNn])){1,20}(?![\\d.])");
  private static final String OPENING = "“\"「‘";
  private static final String CLOSING = "”\"」’";
  private static final BigDecimal LEAST_LEVEL = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST_NAME = BigDecimal.valueOf(10_000);

  private final Lexicon lexicon;
  private final HanNumerals numerals;
  private final Surroundings surroundings;
  private final HanDates dates;
  private final Starts starts;
  private final Form not;
  private final Form number;
  private final Form unit;
  private final Form counter;
  private final Form range;
  private final Form currency;
  private final Form percentage;
  private final Form fraction;
  private final HanHalves halves;
  private final Inclusion inclusion;
  private final Form turning;
  private final Form within;
  private final Form numbered;
  private final Form ordinal;
  private final Form first;
  private final Form tenth;
  private final Form fromBefore;
  private final Form level;
  private final Form unclear;
  private final Form some;

  /// In the order in which they are tried.
  private final List<BiFunction<String, Integer, Optional<Draft>>> rules =
      List.of(
          this::money,
          this::code,
          this::numbered,
          this::dated,
          this::percentage,
          this::fraction,
          this::half,
          this::turned,
          this::ordinal,
          this::series,
          this::unclear,
          this::tenths,
          Ratio::read,
          this::quantity);

  HanGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    numerals = new HanNumerals(lexicon);
    halves = new HanHalves(lexicon);
    inclusion = new Inclusion(lexicon);
    surroundings = new Surroundings(lexicon, false);
    dates = new HanDates(lexicon);
    starts = starts(lexicon);
    String han = "[" + String.join("", characters(lexicon)) + "]{1,24}+";
    String point = lexicon.any("point");
    String decimals = lexicon.any("digit") + "{1,6}+(?!" + lexicon.any("not-point") + ")";
    String num = "(?:" + DIGITS + "|" + han + "(?:" + point + decimals + ")?)";
    String scale = "(?!" + lexicon.any("not-scale") + ")" + lexicon.any("scale");
    String over = lexicon.any("mid-over");
    not = Form.of(lexicon.any("not"));
    number =
        Form.of(
            "(?:(?<digits>"
                + DIGITS
                + ")(?<mid>"
                + over
                + ")?(?:\\s?(?<scale>"
                + scale
                + "))?"
                + "(?:(?<low>"
                + DIGITS
                + ")(?<lowscale>"
                + scale
                + "))?|(?<han>"
                + han
                + ")(?:"
                + point
                + "(?<decimals>"
                + decimals
                + ")(?<hanscale>"
                + scale
                + ")?)?)"
                + "(?:(?<over>"
                + over
                + ")(?<more>"
                + scale
                + ")?|(?<some>"
                + lexicon.any("approximate")
                + ")(?=\\s?(?:"
                + lexicon.any("counter", "unit")
                + ")))?");
    unit = Form.of("\\s?(?<unit>" + lexicon.any("unit") + ")");
    counter = Form.of("\\s?" + lexicon.any("counter"));
    range = Form.of("\\s?" + lexicon.any("range") + "\\s?");
    currency = Form.of("(?<currency>" + lexicon.any("currency") + ")\\s?(?=\\d)");
    percentage = Form.of(lexicon.any("hundredth") + "(?<n>" + num + ")");
    fraction = Form.of("(?<d>" + num + ")" + lexicon.any("part") + "(?<n>" + num + ")");
    turning =
        Form.of(
            lexicon.any("turn")
                + lexicon.any("link")
                + "*(?<n>"
                + num
                + ")?"
                + lexicon.any("turned")
                + "(?<over>"
                + lexicon.any("turned-over")
                + ")?");
    within = Form.of("(?<word>" + lexicon.any("bound") + ")");
    numbered =
        Form.of(
            "(?<n>"
                + num
                + ")(?:"
                + lexicon.any("session")
                + "(?="
                + lexicon.any("session-of")
                + ")|(?="
                + lexicon.any("plenum")
                + ")|"
                + lexicon.any("document")
                + "(?:(?="
                + lexicon.any("document-of")
                + ")|(?<=〕\\d{1,4}"
                + lexicon.any("document")
                + ")))");
    ordinal = Form.of(lexicon.any("ordinal") + "(?<n>" + num + ")");
    first = Form.of(lexicon.any("first"));
    tenth =
        Form.of(
            "(?<n>"
                + num
                + ")"
                + lexicon.any("tenth")
                + "(?!"
                + lexicon.any("not-tenth")
                + ")(?<half>"
                + halves.pattern()
                + ")?");
    fromBefore = Form.of(lexicon.any("from") + "\\s?$");
    level = Form.of(lexicon.any("level"));
    some = Form.of(lexicon.any("some"));
    unclear = Form.of(num + "\\s?" + lexicon.any("unclear"));
  }

  /// Where a rule, or what says no number, may begin.
  private static Starts starts(Lexicon lexicon) {
    List<String> words = new ArrayList<>(characters(lexicon));
    words.addAll(lexicon.all("not", "currency", "hundredth", "half", "turn", "ordinal", "first"));
    words.addAll(lexicon.all("over-half", "and-half", "span"));
    words.add("[");
    for (String first : lexicon.all("first-of")) {
      "0123456789".chars().forEach(digit -> words.add(first + (char) digit));
      lexicon.all("digit", "place").forEach(digit -> words.add(first + digit));
    }
    return new Starts(words);
  }

  private static List<String> characters(Lexicon lexicon) {
    return lexicon.all("digit", "place").stream().sorted().toList();
  }

  @Override
  public List<Reading> read(String original) {
    String text = Width.fold(original);
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!starts.at(text, at) && !Starts.letter(text, at)) {
        at++;
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

  /// Past what says no number: reference marks, words, a numeral that is none.
  private int skip(String text, int at) {
    for (Form pattern : List.of(REFERENCE, LETTERS, not)) {
      Matcher matcher = pattern.matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        return matcher.end();
      }
    }
    Matcher refused = number.matcher(text).region(at, text.length());
    return refused.lookingAt() ? refused.end() : at + 1;
  }

  private static Optional<Matcher> look(Form form, String text, int at) {
    return form.at(text, at);
  }

  private Optional<BigDecimal> value(String written) {
    return Character.isDigit(written.charAt(0))
        ? Optional.of(new BigDecimal(written.replace(",", "")))
        : numerals.decimal(written);
  }

  /// 二十届三中全会, 1号文件, 〔2024〕7号: which one, not how many.
  private Optional<Draft> numbered(String text, int at) {
    return look(numbered, text, at)
        .flatMap(m -> value(m.group("n")).map(n -> Draft.number(at, m.end(), n)))
        .map(d -> d.as(Reading.Kind.ORDINAL).in("rank"));
  }

  private Optional<Draft> money(String text, int at) {
    return look(currency, text, at)
        .flatMap(sign ->
            bare(text, sign.end())
                .flatMap(low -> range(text, low).or(() -> Optional.of(low)))
                .map(d -> levelled(text, d))
                .map(d ->
                    d.since(at)
                        .in(lexicon.of("currency").getOrDefault(sign.group("currency"), ""))));
  }

  private Optional<Draft> code(String text, int at) {
    return look(Codes.FORM, text, at)
        .filter(
            m -> look(unit, text, digitsEnd(text, at)).filter(u -> u.end() >= m.end()).isEmpty())
        .map(m -> Draft.name(at, m.end()));
  }

  private Optional<Draft> dated(String text, int at) {
    return dates.read(text, at);
  }

  private static int digitsEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// 百分之二十八, 百分之三至百分之四十五.
  private Optional<Draft> percentage(String text, int at) {
    return hundredth(text, at)
        .map(low ->
            look(range, text, low.to())
                .flatMap(connector -> hundredth(text, connector.end()))
                .flatMap(low::upTo)
                .orElse(low));
  }

  private Optional<Draft> hundredth(String text, int at) {
    return look(percentage, text, at)
        .flatMap(m -> value(m.group("n")).map(n -> Draft.number(at, m.end(), n).in("percent")));
  }

  private Optional<Draft> fraction(String text, int at) {
    return look(fraction, text, at)
        .flatMap(m ->
            value(m.group("d"))
                .filter(d -> d.signum() > 0 && d.scale() <= 0 && d.precision() <= 6)
                .flatMap(d ->
                    value(m.group("n"))
                        .map(n -> new Amount(n, 0, d.intValueExact()))
                        .map(a -> Draft.number(at, m.end(), a).in("fraction"))));
  }

  private Optional<Draft> half(String text, int at) {
    return halves.read(text, at);
  }

  private Optional<Draft> turned(String text, int at) {
    return look(turning, text, at)
        .flatMap(m -> {
          String times = m.group("n");
          return (times == null ? Optional.of(BigDecimal.ONE) : value(times))
              .filter(n -> n.compareTo(BigDecimal.TEN) < 0 && n.scale() <= 0)
              .map(n -> BigDecimal.TWO.pow(n.intValueExact()))
              .map(n -> Draft.number(at, m.end(), n).in("times"))
              .map(d -> turned(m, d));
        });
  }

  /// 翻了近一番, 翻了一番多.
  private Draft turned(Matcher m, Draft draft) {
    if (m.group("over") != null) {
      return draft.bounded(Bound.OVER);
    }
    Matcher word = within.matcher(m.group());
    return word.find() ? draft.bounded(bound(word.group("word"))) : draft;
  }

  private Bound bound(String word) {
    String sense = lexicon.of("bound").getOrDefault(word, "exact");
    return Bound.valueOf(sense.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private Optional<Draft> ordinal(String text, int at) {
    if (look(not, text, at).isPresent()) {
      return Optional.empty();
    }
    Optional<Draft> leading =
        look(first, text, at).map(m -> Draft.number(at, m.end(), BigDecimal.ONE).counting(false));
    return leading
        .or(() ->
            look(ordinal, text, at)
                .flatMap(m -> value(m.group("n")).map(n -> Draft.number(at, m.end(), n))))
        .map(d -> d.as(Reading.Kind.ORDINAL).in("rank"));
  }

  private Optional<Draft> series(String text, int at) {
    return look(SERIES, text, at)
        .filter(m -> look(unit, text, m.end()).isEmpty())
        .map(m -> Draft.number(at, m.end(), BigDecimal.ZERO).as(Reading.Kind.SERIES));
  }

  private Optional<Draft> unclear(String text, int at) {
    return look(unclear, text, at).map(m -> Draft.name(at, m.end()).as(Reading.Kind.UNCLEAR));
  }

  private Optional<Draft> tenths(String text, int at) {
    return look(tenth, text, at)
        .flatMap(m ->
            value(m.group("n"))
                .map(n -> m.group("half") == null ? new Amount(n, 1) : fives(n))
                .map(n -> Draft.number(at, m.end(), n).in("percent")));
  }

  /// Tenths and half a tenth, in per cent.
  private static Amount fives(BigDecimal tenths) {
    return new Amount(tenths.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(5)), 0);
  }

  private Optional<Draft> quantity(String text, int at) {
    return bare(text, at)
        .flatMap(low -> range(text, low).or(() -> Optional.of(low)))
        .flatMap(draft -> named(text, draft))
        .map(draft -> levelled(text, draft))
        .map(draft -> inclusion.bounded(text, draft));
  }

  private Optional<Draft> range(String text, Draft low) {
    if (fromBefore.matcher(text.substring(Math.max(0, low.from() - 3), low.from())).find()) {
      return Optional.empty();
    }
    return look(range, text, low.to())
        .flatMap(connector -> bare(text, connector.end()).flatMap(low::upTo));
  }

  /// A number with its scale and unit.
  private Optional<Draft> bare(String text, int at) {
    if (look(not, text, at).isPresent()) {
      return Optional.empty();
    }
    return look(number, text, at)
        .flatMap(m -> m.group("han") == null ? digits(m) : han(text, m))
        .map(draft -> united(text, draft))
        .map(draft -> halves.andMore(text, draft));
  }

  private Optional<Draft> digits(Matcher m) {
    BigDecimal digits = new BigDecimal(m.group("digits").replace(",", ""));
    int exponent = exponent(m.group("scale"));
    Amount amount = new Amount(digits, exponent);
    int more = exponent(m.group("more"));
    if (m.group("low") != null) {
      int low = exponent(m.group("lowscale")) + more;
      BigDecimal rest = new BigDecimal(m.group("low").replace(",", ""));
      amount = new Amount(digits.scaleByPowerOfTen(exponent - low).add(rest), low);
    } else if (more > 0) {
      amount = new Amount(digits, exponent + more);
    }
    Draft draft = Draft.number(m.start(), m.end(), amount);
    boolean over = m.group("mid") != null || m.group("over") != null;
    return Optional.of(over ? draft.bounded(Bound.OVER) : some(m, draft));
  }

  private int exponent(String word) {
    return word == null ? 0 : Integer.parseInt(lexicon.of("scale").getOrDefault(word, "0"));
  }

  private Optional<Draft> han(String text, Matcher m) {
    String run = m.group("han");
    boolean place = lexicon.of("place").containsKey(run) && !run.equals("十");
    return numerals
        .read(run)
        .map(n -> Draft.number(m.start(), m.end(), amount(m, n)))
        .map(d -> m.group("over") == null ? some(m, d) : d.bounded(Bound.OVER))
        .map(d -> reached(text, run, d))
        .filter(d -> !place || d.bound().isPresent() || measured(text, d.to()))
        .filter(d -> !vague(text, d))
        .map(d -> d.counting(counts(text, run, d)));
  }

  /// 上千, 上百亿: as many as that at least; not 网上千, where 上 says where.
  private Draft reached(String text, String run, Draft draft) {
    String before = text.substring(Math.max(0, draft.from() - 3), draft.from());
    boolean places =
        run.codePoints().allMatch(c -> lexicon.of("place").containsKey(Character.toString(c)));
    boolean reaching =
        lexicon.of("reaching").keySet().stream().anyMatch(before::endsWith)
            && lexicon.of("not-reaching").keySet().stream().noneMatch(before::endsWith);
    return places && reaching ? draft.since(draft.from() - 1).bounded(Bound.AT_LEAST) : draft;
  }

  /// 数千, 十几: no one knows how many.
  private boolean vague(String text, Draft draft) {
    String before = text.substring(Math.max(0, draft.from() - 2), draft.from());
    return look(some, text, draft.to()).isPresent()
        || lexicon.of("some").keySet().stream().anyMatch(before::endsWith);
  }

  /// 三百来家: about so many.
  private static Draft some(Matcher m, Draft draft) {
    return m.group("some") == null ? draft : draft.bounded(Bound.ABOUT);
  }

  /// With what stands behind its point and the scale behind that, 三点五亿, or behind 多, 四千多万.
  private Amount amount(Matcher m, BigDecimal whole) {
    if (m.group("decimals") != null) {
      BigDecimal value = numerals.pointed(whole, m.group("decimals"));
      return new Amount(value, exponent(m.group("hanscale")));
    }
    Amount amount = amount(whole);
    return new Amount(amount.digits(), amount.exponent() + exponent(m.group("more")));
  }

  private static Amount amount(BigDecimal value) {
    BigDecimal digits = value.stripTrailingZeros();
    return new Amount(new BigDecimal(digits.unscaledValue()), -digits.scale());
  }

  private boolean measured(String text, int end) {
    return look(unit, text, end).isPresent() || look(level, text, end).isPresent();
  }

  private boolean counts(String text, String run, Draft draft) {
    boolean one = draft.amount().filter(a -> a.sameAs(Amount.of(1))).isPresent();
    boolean zero = draft.amount().filter(a -> a.sameAs(Amount.of(0))).isPresent();
    boolean counted =
        draft.bound().isPresent()
            || look(counter, text, draft.to()).isPresent()
            || measured(text, draft.to());
    return !one && !zero && (run.length() > 1 || counted);
  }

  private Draft united(String text, Draft draft) {
    int end = draft.to();
    boolean quoted = draft.from() > 0 && OPENING.indexOf(text.charAt(draft.from() - 1)) >= 0;
    boolean closed = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
    int after = quoted && closed ? end + 1 : end;
    Optional<Matcher> word = look(unit, text, after);
    if (word.isPresent()) {
      String id = lexicon.of("unit").getOrDefault(word.get().group("unit"), "");
      return draft.upTo(word.get().end()).in(id);
    }
    return draft;
  }

  /// Digits in quotation marks without a measure word behind them, or very many of them, name.
  private Optional<Draft> named(String text, Draft draft) {
    boolean plain =
        draft.unit().isEmpty()
            && draft.upper().isEmpty()
            && draft.bound().isEmpty()
            && draft.amount().filter(a -> a.exponent() == 0).isPresent()
            && text.substring(draft.from(), draft.to()).chars().allMatch(Character::isDigit);
    if (!plain) {
      return Optional.of(draft);
    }
    int end = draft.to();
    boolean quoted =
        draft.from() > 0
            && end < text.length()
            && OPENING.indexOf(text.charAt(draft.from() - 1)) >= 0
            && CLOSING.indexOf(text.charAt(end)) >= 0;
    boolean counted = look(counter, text, quoted ? end + 1 : end).isPresent();
    boolean many = draft.amount().filter(a -> a.value().compareTo(LEAST_NAME) >= 0).isPresent();
    boolean year = dates.isYear(text, draft.from(), end) && !counted;
    if (year && !quoted) {
      return Optional.of(Draft.date(draft.from(), end, text.substring(draft.from(), end)));
    }
    boolean names = !counted && (quoted || many);
    return Optional.of(names ? draft.as(Reading.Kind.NAME) : draft);
  }

  private Draft levelled(String text, Draft draft) {
    boolean large = draft.amount().filter(a -> a.value().compareTo(LEAST_LEVEL) >= 0).isPresent();
    Optional<Matcher> word = look(level, text, draft.to());
    return large && word.isPresent() ? draft.upTo(word.get().end()).bounded(Bound.LEVEL) : draft;
  }
}
