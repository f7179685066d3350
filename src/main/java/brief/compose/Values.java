package brief.compose;

import brief.amount.AmountWriter;
import brief.amount.DateWriter;
import brief.amount.Magnitude;
import brief.amount.Message;
import brief.amount.Style;
import brief.amount.Words;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Unit;
import brief.model.Value;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Writes the values of a digest in one language, each between its marks, and remembers what it
/// wrote: all briefings of a language may share one, on many threads.
final class Values {
  private final Digest digest;
  private final List<ValueRef> all = new ArrayList<>();
  private final Map<ValueRef, Integer> numbers = new HashMap<>();
  private final Words words;
  private final AmountWriter amounts;
  private final DateWriter dates;
  private final Map<Style, Map<ValueRef, String>> written = new ConcurrentHashMap<>();

  Values(Digest digest, Words words) {
    this.digest = digest;
    this.words = words;
    for (Claim claim : digest.claims().values()) {
      for (String name : claim.values().keySet()) {
        ValueRef ref = new ValueRef(claim.id(), name);
        numbers.put(ref, all.size());
        all.add(ref);
      }
    }
    Map<String, String> units = new HashMap<>();
    for (Unit unit : digest.units().values()) {
      units.put(unit.id(), unit.forms().in(words.lang()));
    }
    this.amounts = new AmountWriter(words, units);
    this.dates = new DateWriter(words);
  }

  /// The value that marks with this number stand around.
  ValueRef at(int number) {
    return all.get(number);
  }

  /// The value itself.
  ///
  /// @throws IllegalStateException when there is none: the reader of the digest has made sure
  Value of(ValueRef ref) {
    Claim claim = Known.in(digest.claims(), ref.claim());
    Value value = claim == null ? null : claim.values().get(ref.value());
    if (value == null) {
      throw new IllegalStateException("no value " + ref);
    }
    return value;
  }

  /// A value, written, between its marks.
  String written(ValueRef ref, Style style) {
    return written
        .computeIfAbsent(style, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(ref, _ -> marked(ref, unmarked(ref, style)));
  }

  private String unmarked(ValueRef ref, Style style) {
    return switch (of(ref)) {
      case Value.Quantity quantity -> amounts.write(magnitude(quantity, quantity.unit()), style);
      case Value.Moment moment -> dates.write(moment.date(), moment.bound(), style);
    };
  }

  /// A value without its unit, where what it counts is named beside it: `15`, `超400`.
  String count(ValueRef ref) {
    if (of(ref) instanceof Value.Quantity quantity && digest.units().containsKey(quantity.unit())) {
      return marked(ref, amounts.write(magnitude(quantity, "count"), Style.LABEL));
    }
    return written(ref, Style.LABEL);
  }

  /// All forms of a value, for the templates.
  Map<String, Object> forms(ValueRef ref) {
    return new Fields()
        .put("full", written(ref, Style.FULL))
        .put("amount", written(ref, Style.AMOUNT))
        .put("short", written(ref, Style.SHORT))
        .put("label", written(ref, Style.LABEL))
        .put("words", written(ref, Style.WORDS))
        .put("claim", ref.claim())
        .put("computed", of(ref).computed().isPresent())
        .map();
  }

  /// What stands behind a clause that prints what the editors computed.
  String computedMark() {
    return Message.of(words, "computed.mark", Map.of());
  }

  DateWriter dates() {
    return dates;
  }

  private String marked(ValueRef ref, String text) {
    Integer number = numbers.get(ref);
    if (number == null) {
      throw new IllegalStateException("no value " + ref);
    }
    return Marks.around(number, text);
  }

  private static Magnitude magnitude(Value.Quantity quantity, String unit) {
    return new Magnitude(
        quantity.amount(), quantity.to(), unit, quantity.bound(), quantity.direction());
  }
}
