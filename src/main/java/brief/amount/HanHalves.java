package brief.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;

/// Halves in Chinese: 半数, 过半, 近半, 半年, 半个世纪; and half of one more: 两年半, 三个半月, 一倍半.
final class HanHalves {
  private static final Amount HALF = new Amount(BigDecimal.ONE, 0, 2);

  private final Lexicon lexicon;
  private final String noUnit;
  private final Form half;
  private final Form over;
  private final Form of;
  private final Form more;
  private final Form monthMore;
  private final Form span;

  HanHalves(Lexicon lexicon) {
    this.lexicon = lexicon;
    noUnit = "(?!" + lexicon.any("after-half") + ")";
    half = Form.of(lexicon.any("half") + "|(?<=" + lexicon.any("before-half") + ")" + pattern());
    over = Form.of(lexicon.any("over-half") + noUnit);
    of =
        Form.of(
            "(?<!"
                + lexicon.any("not-half")
                + ")(?<w>"
                + lexicon.any("half-year-of")
                + ")(?!"
                + lexicon.any("not-half-after")
                + ")");
    more = Form.of(pattern());
    monthMore = Form.of(lexicon.any("month-and-half"));
    span = Form.of("(?<w>" + lexicon.any("span") + ")");
  }

  /// A half that is not the beginning of another word, such as 半导体.
  String pattern() {
    return lexicon.any("and-half") + noUnit;
  }

  private static Optional<Matcher> look(Form form, String text, int at) {
    return form.at(text, at);
  }

  /// A half that stands at a place of a text.
  Optional<Draft> read(String text, int at) {
    return look(span, text, at)
        .map(m -> Draft.span(at, m.end(), word("span", m)))
        .or(() -> look(half, text, at).map(m -> Draft.number(at, m.end(), HALF).in("fraction")))
        .or(() ->
            look(over, text, at)
                .map(m -> Draft.number(at, m.end(), HALF).in("fraction").bounded(Bound.OVER)))
        .or(() ->
            look(of, text, at)
                .map(m -> Draft.number(at, m.end(), HALF).in(word("half-year-of", m))));
  }

  private String word(String kind, Matcher found) {
    return lexicon.of(kind).getOrDefault(found.group("w"), "");
  }

  /// A number with the half that follows it.
  Draft andMore(String text, Draft draft) {
    boolean plain = draft.amount().filter(a -> a.exponent() == 0).isPresent();
    boolean whole = draft.unit().filter(u -> u.equals("year") || u.equals("times")).isPresent();
    Optional<Matcher> follows = look(whole ? more : monthMore, text, draft.to());
    return plain && (whole || draft.unit().isEmpty()) && follows.isPresent()
        ? draft.andHalf(follows.get().end()).in(whole ? draft.unit().orElseThrow() : "month")
        : draft;
  }
}
