package brief.amount;

import java.math.BigDecimal;
import java.util.Optional;

/// Which one, not how many, in Chinese: 第一, 首位, 二十届三中全会, 1号文件, 〔2024〕7号.
final class HanOrdinals {
  private final HanNumerals numerals;
  private final Form not;
  private final Form numbered;
  private final Form ordinal;
  private final Form first;

  /// @param not what says no number
  HanOrdinals(Lexicon lexicon, HanNumerals numerals, Form not) {
    this.numerals = numerals;
    this.not = not;
    String num = numerals.pattern();
    String document = lexicon.any("document");
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
                + document
                + "(?:(?="
                + lexicon.any("document-of")
                + ")|(?<=〕\\d{1,4}"
                + document
                + ")))");
    ordinal = Form.of(lexicon.any("ordinal") + "(?<n>" + num + ")");
    first = Form.of(lexicon.any("first"));
  }

  Optional<Draft> numbered(String text, int at) {
    return rank(numbered, text, at);
  }

  Optional<Draft> read(String text, int at) {
    if (not.at(text, at).isPresent()) {
      return Optional.empty();
    }
    return first
        .at(text, at)
        .map(m -> Draft.number(at, m.end(), BigDecimal.ONE).counting(false))
        .map(HanOrdinals::rank)
        .or(() -> rank(ordinal, text, at));
  }

  private Optional<Draft> rank(Form form, String text, int at) {
    return form.at(text, at)
        .flatMap(m -> numerals.value(m.group("n")).map(n -> Draft.number(at, m.end(), n)))
        .map(HanOrdinals::rank);
  }

  private static Draft rank(Draft draft) {
    return draft.as(Reading.Kind.ORDINAL).in("rank");
  }
}
