package brief.parity;

import brief.amount.Frames;
import brief.amount.Frames.Frame;
import brief.amount.Frames.Wanted;
import brief.amount.Style;
import brief.model.Digest;
import brief.model.Unit;
import brief.model.Value;
import brief.model.Value.Moment;
import brief.model.Value.Quantity;
import brief.parity.Exchanges.Pair;
import brief.parity.Exchanges.Weighed;
import brief.parity.Told.Spot;
import brief.parity.Vocabulary.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the words right beside two values say of which is which: the frames that they stand in (`in
/// the past …`), and the words for a measure that touch them.
final class Framing {
  private final Digest digest;
  private final Frames frames;
  private final String lang;
  private final Told told;

  Framing(Digest digest, Frames frames, String lang, Told told) {
    this.digest = digest;
    this.frames = frames;
    this.lang = lang;
    this.told = told;
  }

  /// How many frames each fits.
  Weighed weigh(Pair pair) {
    List<Frame> first = around(pair.first());
    List<Frame> second = around(pair.second());
    return new Weighed(
        fitting(first, pair.first(), pair.second()) + fitting(second, pair.second(), pair.first()),
        fitting(first, pair.second(), pair.first()) + fitting(second, pair.first(), pair.second()),
        Stream.concat(
                unfit(first, pair.first(), pair.second()),
                unfit(second, pair.second(), pair.first()))
            .collect(Collectors.joining(" · ")));
  }

  private List<Frame> around(Spot spot) {
    return frames.around(told.plain(), spot.slot().from(), spot.slot().to());
  }

  private int fitting(List<Frame> around, Spot spot, Spot other) {
    return (int) around.stream().filter(f -> fits(f.wanted(), spot.value(), other.value())).count();
  }

  private Stream<String> unfit(List<Frame> around, Spot spot, Spot other) {
    return around.stream()
        .filter(frame -> !fits(frame.wanted(), spot.value(), other.value()))
        .map(Frame::words);
  }

  private boolean fits(Wanted wanted, Value value, Value other) {
    return switch (wanted) {
      case LENGTH -> value instanceof Quantity quantity && lasting(quantity);
      case NUMBER -> value instanceof Quantity;
      case WHEN ->
          switch (value) {
            case Moment _ -> true;
            case Quantity quantity ->
                lasting(quantity) || digest.units().containsKey(quantity.unit());
          };
      case WHOLE ->
          !(value instanceof Quantity whole
              && other instanceof Quantity part
              && whole.unit().equals(part.unit())
              && whole.amount().value().compareTo(part.amount().value()) < 0);
      case DATE -> true;
    };
  }

  private boolean lasting(Quantity quantity) {
    Unit unit = digest.units().get(quantity.unit());
    return frames.lasting(quantity.unit(), unit == null ? "" : unit.forms().in(lang));
  }

  /// Of how many the measure touches them: behind a number that leaves its noun to the sentence, or
  /// tied to what stands behind it.
  Weighed named(Pair pair) {
    Optional<Mention> first = touching(pair.first(), pair.second());
    Optional<Mention> second = touching(pair.second(), pair.first());
    return new Weighed(
        measured(first, pair.first()) + measured(second, pair.second()),
        measured(first, pair.second()) + measured(second, pair.first()),
        Stream.concat(
                first.filter(m -> measured(first, pair.first()) == 0).stream(),
                second.filter(m -> measured(second, pair.second()) == 0).stream())
            .map(Mention::text)
            .distinct()
            .collect(Collectors.joining(" · ")));
  }

  private static int measured(Optional<Mention> mention, Spot spot) {
    Set<String> ids = mention.map(Mention::ids).orElse(Set.of());
    return spot.value() instanceof Quantity quantity
            && quantity.measure().filter(ids::contains).isPresent()
        ? 1
        : 0;
  }

  private Optional<Mention> touching(Spot spot, Spot other) {
    Slot slot = spot.slot();
    boolean bare = slot.style() == Style.WORDS || slot.style() == Style.AMOUNT;
    Optional<Mention> behind =
        told.measures().stream()
            .filter(_ -> bare)
            .filter(mention -> mention.from() >= slot.to())
            .filter(mention -> frames.counted(told.plain(), slot.to(), mention.from()))
            .findFirst();
    return behind.or(() ->
        told.measures().stream()
            .filter(_ -> comparable(spot, other))
            .filter(mention -> mention.to() <= slot.from())
            .filter(mention -> frames.tied(told.plain(), mention.to(), slot.from()))
            .findFirst());
  }

  /// Whether words tied to one could be meant for the other: both are numbers of one unit, or one
  /// is a date and the other stands where a date would.
  private boolean comparable(Spot spot, Spot other) {
    if (spot.value() instanceof Quantity one && other.value() instanceof Quantity another) {
      return one.unit().equals(another.unit());
    }
    return spot.moment() != other.moment()
        && frames
            .wanted(told.plain(), other.slot().from(), other.slot().to())
            .contains(Wanted.DATE);
  }
}
