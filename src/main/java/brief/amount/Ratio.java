package brief.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a whole that digits tell: `1/3`, `2/3`. What is not less than one is none: `24/7`.
final class Ratio {
  private static final Pattern SLASH =
      Pattern.compile("(?<![\\d./])(\\d{1,3})/(\\d{1,3})(?![\\d/%]|\\.\\d)");

  private Ratio() {}

  static Optional<Draft> read(String text, int at) {
    Matcher m = SLASH.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return m.lookingAt()
        ? of(at, m.end(), new BigDecimal(m.group(1)), Integer.parseInt(m.group(2)))
        : Optional.empty();
  }

  /// So many of so many; empty when that is no part.
  static Optional<Draft> of(int from, int to, BigDecimal part, int whole) {
    return part.signum() > 0 && part.compareTo(BigDecimal.valueOf(whole)) < 0
        ? Optional.of(Draft.number(from, to, new Amount(part, 0, whole)).in("fraction"))
        : Optional.empty();
  }
}
