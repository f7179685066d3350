package brief.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;

/// Numbers in Chinese with their scale and unit: 1200, 2.4万亿, 3亿5000万, 四千多万, 三百来家, 上百亿元.
final class HanNumbers {
  private final Lexicon lexicon;
  private final HanNumerals numerals;
  private final HanUnits units;
  private final HanHalves halves;
  private final Form not;
  private final Form number;
  private final Form some;

  /// @param not what says no number
  HanNumbers(Lexicon lexicon, HanNumerals numerals, HanUnits units, HanHalves halves, Form not) {
    this.lexicon = lexicon;
    this.numerals = numerals;
    this.units = units;
    this.halves = halves;
    this.not = not;
    number = form(lexicon, numerals);
    some = Form.of(lexicon.any("some"));
  }

  private static Form form(Lexicon lexicon, HanNumerals numerals) {
    String scale = "(?!" + lexicon.any("not-scale") + ")" + lexicon.any("scale");
    String over = lexicon.any("mid-over");
    return Form.of(
        "(?:(?<digits>"
            + Digits.PATTERN
            + ")(?<mid>"
            + over
            + ")?(?:\\s?(?<scale>"
            + scale
            + "))?"
            + "(?:(?<low>"
            + Digits.PATTERN
            + ")(?<lowscale>"
            + scale
            + "))?|"
            + numerals.parted("(?<hanscale>" + scale + ")?")
            + ")(?:(?<over>"
            + over
            + ")(?<more>"
            + scale
            + ")?|(?<some>"
            + lexicon.any("approximate")
            + ")(?=\\s?(?:"
            + lexicon.any("counter", "unit")
            + ")))?");
  }

  /// Behind a numeral, whether it is read as a number or not; at the place itself where none is.
  int past(String text, int at) {
    return number.at(text, at).map(Matcher::end).orElse(at);
  }

  Optional<Draft> read(String text, int at) {
    if (not.at(text, at).isPresent()) {
      return Optional.empty();
    }
    return number
        .at(text, at)
        .flatMap(m -> m.group("han") == null ? Optional.of(digits(m)) : han(text, m))
        .map(draft -> units.united(text, draft))
        .map(draft -> halves.andMore(text, draft));
  }

  private Draft digits(Matcher m) {
    BigDecimal digits = Digits.read(m.group("digits"));
    int exponent = exponent(m.group("scale"));
    Amount amount = new Amount(digits, exponent);
    int more = exponent(m.group("more"));
    if (m.group("low") != null) {
      int low = exponent(m.group("lowscale")) + more;
      BigDecimal rest = Digits.read(m.group("low"));
      amount = new Amount(digits.scaleByPowerOfTen(exponent - low).add(rest), low);
    } else if (more > 0) {
      amount = new Amount(digits, exponent + more);
    }
    Draft draft = Draft.number(m.start(), m.end(), amount);
    boolean over = m.group("mid") != null || m.group("over") != null;
    return over ? draft.bounded(Bound.OVER) : some(m, draft);
  }

  private int exponent(String word) {
    return word == null ? 0 : Integer.parseInt(lexicon.of("scale").getOrDefault(word, "0"));
  }

  private Optional<Draft> han(String text, Matcher m) {
    String run = m.group("han");
    int place = Integer.parseInt(lexicon.of("place").getOrDefault(run, "0"));
    return numerals
        .read(run)
        .map(n -> Draft.number(m.start(), m.end(), amount(m, n)))
        .map(d -> m.group("over") == null ? some(m, d) : d.bounded(Bound.OVER))
        .map(d -> reached(text, run, d))
        .filter(d -> place <= 1 || d.bound().isPresent() || units.measured(text, d.to()))
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
    return some.at(text, draft.to()).isPresent()
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

  private boolean counts(String text, String run, Draft draft) {
    boolean one = draft.amount().filter(a -> a.sameAs(Amount.of(1))).isPresent();
    boolean zero = draft.amount().filter(a -> a.sameAs(Amount.of(0))).isPresent();
    boolean counted =
        draft.bound().isPresent()
            || units.counted(text, draft.to())
            || units.measured(text, draft.to());
    return !one && !zero && (run.length() > 1 || counted);
  }
}
