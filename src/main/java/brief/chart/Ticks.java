package brief.chart;

import brief.amount.Amount;
import brief.model.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Ticks at 1, 2 or 5 × 10^k, which is round in every language's own scale words.
final class Ticks {
  private static final double GAP = 14;
  private static final int MOST = 6;
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

  private Ticks() {}

  /// A tick and its text.
  record Tick(double value, Texts text) {}

  /// The ticks of a scale.
  ///
  /// @param least the least value drawn, or 0
  /// @param most the largest value drawn, or 0
  static List<Tick> of(Sheet sheet, Scale scale, double least, double most, String unit) {
    Function<Amount, Texts> text = amount -> sheet.tick(amount, unit);
    double size = Math.max(most, -least);
    if (size == 0) {
      return at(BigDecimal.ONE, scale, 0, 0, text, sheet);
    }
    int power = (int) Math.floor(Math.log10(size)) - 1;
    for (int tried = sheet.counts(unit) ? Math.max(0, power) : power; ; tried++) {
      for (BigDecimal digit : STEPS) {
        List<Tick> ticks = at(digit.scaleByPowerOfTen(tried), scale, least, most, text, sheet);
        if (ticks.size() <= MOST + 1 && apart(ticks, scale, sheet)) {
          return ticks;
        }
      }
    }
  }

  private static List<Tick> at(
      BigDecimal step,
      Scale scale,
      double least,
      double most,
      Function<Amount, Texts> text,
      Sheet sheet) {
    double by = step.doubleValue();
    int first = (int) Math.ceil(least / by - 1e-9);
    int last = (int) Math.floor(most / by + 1e-9);
    List<Tick> ticks = new ArrayList<>();
    for (int n = first; n <= last + 1 && ticks.size() <= MOST + 2; n++) {
      BigDecimal value = step.multiply(BigDecimal.valueOf(n));
      Tick tick = new Tick(value.doubleValue(), text.apply(new Amount(plain(value), 0)));
      double half = sheet.width(tick.text(), Print.TICK) / 2;
      boolean beyond = last < most / by - 1e-9 && scale.x(tick.value()) + half <= scale.width();
      if (n <= last || beyond) {
        ticks.add(tick);
      }
    }
    return ticks;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean apart(List<Tick> ticks, Scale scale, Sheet sheet) {
    for (int i = 1; i < ticks.size(); i++) {
      double between = scale.x(ticks.get(i).value()) - scale.x(ticks.get(i - 1).value());
      double text =
          (sheet.width(ticks.get(i).text(), Print.TICK)
                  + sheet.width(ticks.get(i - 1).text(), Print.TICK))
              / 2;
      if (between < text + GAP) {
        return false;
      }
    }
    return true;
  }
}
