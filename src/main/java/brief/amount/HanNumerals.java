package brief.amount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Numbers in Chinese numerals: 八, 十二, 一百二十, 三千万, 千亿, 二〇二五.
final class HanNumerals {
  private static final int MYRIAD = 4;

  /// No one writes a longer number; what is longer is noise, and would make numbers without end.
  private static final int LONGEST = 24;

  private final Map<Integer, Integer> digits;
  private final Map<Integer, Integer> places;
  private final Set<String> points;
  private final String run;
  private final String point;
  private final String decimals;

  HanNumerals(Lexicon lexicon) {
    digits = codePoints(lexicon.of("digit"));
    places = codePoints(lexicon.of("place"));
    points = lexicon.of("point").keySet();
    run =
        lexicon.all("digit", "place").stream()
            .sorted()
            .collect(Collectors.joining("", "[", "]{1," + LONGEST + "}+"));
    point = lexicon.any("point");
    decimals = lexicon.any("digit") + "{1,6}+(?!" + lexicon.any("not-point") + ")";
  }

  /// What a number in digits or in numerals looks like, with or without a point.
  String pattern() {
    return "(?:" + Digits.PATTERN + "|" + run + "(?:" + point + decimals + ")?)";
  }

  /// What numerals look like: the groups `han` and, behind a point, `decimals`, then what may
  /// follow those.
  String parted(String behindDecimals) {
    return "(?<han>"
        + run
        + ")(?:"
        + point
        + "(?<decimals>"
        + decimals
        + ")"
        + behindDecimals
        + ")?";
  }

  /// The number that is written in digits or in numerals.
  Optional<BigDecimal> value(String written) {
    return Digits.begin(written) ? Optional.of(Digits.read(written)) : decimal(written);
  }

  private static Map<Integer, Integer> codePoints(Map<String, String> words) {
    Map<Integer, Integer> points = new HashMap<>();
    words.forEach((word, value) -> points.put(word.codePointAt(0), Integer.valueOf(value)));
    return points;
  }

  /// The number; empty for a vague one (三五, 两三) or a run that is no number (百千万). A place without a
  /// digit counts once: 千亿 is 1000亿.
  Optional<BigDecimal> read(String run) {
    int[] points = run.codePoints().toArray();
    if (points.length > LONGEST) {
      return Optional.empty();
    }
    boolean bare = true;
    for (int point : points) {
      bare &= digits.containsKey(point);
    }
    return bare ? inRow(points) : inPlaces(points);
  }

  /// The number, with or without a point: 七十八点二.
  private Optional<BigDecimal> decimal(String written) {
    for (String point : points) {
      int at = written.indexOf(point);
      if (at > 0) {
        String decimals = written.substring(at + point.length());
        return read(written.substring(0, at)).map(whole -> pointed(whole, decimals));
      }
    }
    return read(written);
  }

  /// A whole number and the digits behind its point.
  BigDecimal pointed(BigDecimal whole, String decimals) {
    return new BigDecimal(whole.toPlainString() + "." + row(decimals.codePoints().toArray()));
  }

  private String row(int[] points) {
    StringBuilder row = new StringBuilder();
    for (int point : points) {
      row.append(digits.get(point));
    }
    return row.toString();
  }

  private Optional<BigDecimal> inRow(int[] points) {
    String row = row(points);
    boolean one = row.length() == 1;
    boolean year = row.length() == MYRIAD;
    return one || year ? Optional.of(new BigDecimal(row)) : Optional.empty();
  }

  private Optional<BigDecimal> inPlaces(int[] points) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    Integer pending = null;
    int last = MYRIAD;
    for (int point : points) {
      Integer digit = digits.get(point);
      Integer place = places.get(point);
      if (digit != null) {
        if (pending != null && pending != 0) {
          return Optional.empty();
        }
        pending = digit;
      } else if (place == null) {
        return Optional.empty();
      } else if (place < MYRIAD) {
        if (pending == null && last < place) {
          return Optional.empty();
        }
        last = place;
        section = section.add(unit(pending == null || pending == 0 ? 1 : pending, place));
        pending = null;
      } else {
        BigDecimal low = section.add(BigDecimal.valueOf(pending == null ? 0 : pending));
        BigDecimal all = place == MYRIAD ? low : total.add(low);
        BigDecimal counted = all.signum() == 0 ? BigDecimal.ONE : all;
        BigDecimal high = counted.scaleByPowerOfTen(place);
        total = place == MYRIAD ? total.add(high) : high;
        section = BigDecimal.ZERO;
        pending = null;
        last = MYRIAD;
      }
    }
    BigDecimal sum = total.add(section).add(BigDecimal.valueOf(pending == null ? 0 : pending));
    return Optional.of(new BigDecimal(sum.toBigInteger()));
  }

  private static BigDecimal unit(int digit, int place) {
    return BigDecimal.valueOf(digit).scaleByPowerOfTen(place);
  }
}
