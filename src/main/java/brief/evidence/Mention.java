package brief.evidence;

import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.evidence.Body.Range;
import brief.model.Coverage.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something in the body of a source that a claim may tell.
///
/// @param range where it stands, in the file's compared form
/// @param reading how it reads, where it reads as a number
record Mention(Range range, Kind kind, Optional<Reading> reading) {
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

  /// Everything of a body that is to be told: numbers, dates, ranks, multiples, names, and digits
  /// that do not read as a number, such as reference marks.
  static List<Mention> in(Body body, String lang) {
    String text = body.file().text().substring(body.from(), body.to());
    List<Mention> all = new ArrayList<>();
    for (Reading reading : NumberReader.of(lang).read(text)) {
      Range range = new Range(reading.from(), reading.to());
      if (says(reading, range.of(text))) {
        Kind kind = reading.kind() == Reading.Kind.NAME ? Kind.NAME : Kind.NUMBER;
        all.add(new Mention(range, kind, Optional.of(reading)));
      }
    }
    Matcher digits = DIGITS.matcher(text);
    List<Mention> read = List.copyOf(all);
    while (digits.find()) {
      Range range = new Range(digits.start(), digits.end());
      if (read.stream().noneMatch(one -> one.range.meets(range))) {
        all.add(new Mention(range, Kind.NUMBER, Optional.empty()));
      }
    }
    for (Range name : Names.in(text)) {
      if (read.stream().noneMatch(one -> one.range.equals(name))) {
        all.add(new Mention(name, Kind.NAME, Optional.empty()));
      }
    }
    return all.stream()
        .map(one -> one.moved(body.from()))
        .sorted(
            Comparator.comparingInt((Mention one) -> one.range.from())
                .thenComparingInt(one -> -one.range.to()))
        .toList();
  }

  private Mention moved(int by) {
    return new Mention(new Range(range.from() + by, range.to() + by), kind, reading);
  }

  /// Whether a number expression says something: `一` and `one`, or the numeral of `两业`, do not.
  private static boolean says(Reading reading, String words) {
    return reading.counts()
        || reading.kind() == Reading.Kind.ORDINAL
        || reading.unit().filter("times"::equals).isPresent()
        || words.codePoints().anyMatch(Character::isDigit);
  }
}
