package brief.digest;

import brief.amount.Amount;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A small reader of amounts for the tests of this room.
public final class Amounts {
  private static final Pattern AMOUNT =
      Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?) ?(万亿|亿|万|million|billion|trillion)?");
  private static final Map<String, Integer> SCALES =
      Map.of("万亿", 12, "亿", 8, "万", 4, "million", 6, "billion", 9, "trillion", 12);

  private Amounts() {}

  public static Optional<Amount> read(String text) {
    Matcher amount = AMOUNT.matcher(text);
    return amount.matches()
        ? Optional.of(
            new Amount(
                new BigDecimal(amount.group(1).replace(",", "")),
                amount.group(2) == null ? 0 : SCALES.getOrDefault(amount.group(2), 0)))
        : Optional.empty();
  }
}
