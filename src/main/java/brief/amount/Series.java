package brief.amount;

import java.math.BigDecimal;
import java.util.Optional;

/// A row of numbers written with plus signs: `6+4`, `7 + 15 + 106`, `1+N`.
final class Series {
  private static final Form FORM = Form.of("\\d+(?:\\s*\\+\\s*(?:\\d+|[XxNn])){1,20}(?![\\d.])");

  private Series() {}

  static Optional<Draft> read(String text, int at) {
    return FORM.at(text, at)
        .map(m -> Draft.number(at, m.end(), BigDecimal.ZERO).as(Reading.Kind.SERIES));
  }
}
