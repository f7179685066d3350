package brief.parity;

import brief.amount.AmountWriter;
import brief.amount.DateWriter;
import brief.amount.Direction;
import brief.amount.Magnitude;
import brief.amount.Message;
import brief.amount.MissingWord;
import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.amount.Words;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Unit;
import brief.model.Value;
import brief.model.Value.Moment;
import brief.model.Value.Quantity;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a text, with its values printed in it, says those values to a reader: the sentence
/// around a value may not give it another bound, direction, scale or unit.
final class ReadBack {
  private final Digest digest;
  private final Origins origins;
  private final Words words;
  private final AmountWriter amounts;
  private final DateWriter dates;
  private final NumberReader reader;

  ReadBack(Digest digest, Origins origins, Words words) {
    this.digest = digest;
    this.origins = origins;
    this.words = words;
    Map<String, String> units = new LinkedHashMap<>();
    digest.units().values().forEach(unit -> units.put(unit.id(), unit.forms().in(words.lang())));
    amounts = new AmountWriter(words, units);
    dates = new DateWriter(words);
    reader = NumberReader.of(words.lang());
  }

  /// The forms of units that are no messages of `{amount}` and `{n}`.
  static List<Diagnostic> forms(Digest digest, Origins origins) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Unit unit : digest.units().values()) {
      for (String lang : digest.edition().languages()) {
        String form = unit.forms().in(lang);
        Message.problem(form, lang, Set.of("amount", "n"))
            .map(problem ->
                Diagnostic.of(
                    Code.BAD_VALUE,
                    origins.of("units/" + unit.id() + "/forms/" + lang),
                    form,
                    "word:format.unit",
                    "{n, plural, one {{amount} park} other {{amount} parks}}"))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private record Printed(int from, int to, Slot slot, Value value) {}

  List<Diagnostic> check(Passage passage) {
    String path = passage.path() + "/" + words.lang();
    String text = passage.texts().in(words.lang());
    List<Printed> printed = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    try {
      int done = 0;
      for (Slot slot : Slot.in(text, passage.claim())) {
        page.append(text, done, slot.from());
        Optional<Value> value = value(slot.value());
        int from = page.length();
        value.ifPresent(v -> page.append(write(v, slot)));
        value.ifPresent(v -> printed.add(new Printed(from, page.length(), slot, v)));
        done = slot.to();
      }
      page.append(text, done, text.length());
    } catch (MissingWord missing) {
      return List.of(
          Diagnostic.of(Code.WORD_MISSING, origins.of(path), missing.key(), missing.lang()));
    }
    if (printed.isEmpty()) {
      return List.of();
    }
    List<Reading> readings = reader.read(page.toString());
    List<Diagnostic> findings = new ArrayList<>();
    for (Printed one : printed) {
      List<Reading> there =
          readings.stream().filter(r -> r.from() < one.to() && r.to() > one.from()).toList();
      if (there.stream().noneMatch(reading -> says(reading, one.value()))) {
        findings.add(
            Diagnostic.of(
                Code.READ_BACK,
                origins.of(path, text, one.slot().from(), one.slot().to()),
                one.slot().value().toString(),
                page.substring(one.from(), one.to()),
                there.isEmpty()
                    ? "–"
                    : there.stream().map(Reading::text).collect(Collectors.joining(" · ")),
                around(page, one)));
      }
    }
    return findings;
  }

  private static String around(StringBuilder page, Printed one) {
    int from = Math.max(0, one.from() - 20);
    int to = Math.min(page.length(), one.to() + 20);
    return page.substring(from, to);
  }

  private Optional<Value> value(ValueRef ref) {
    Claim claim = digest.claims().get(ref.claim());
    return claim == null ? Optional.empty() : Optional.ofNullable(claim.values().get(ref.value()));
  }

  private String write(Value value, Slot slot) {
    return switch (value) {
      case Quantity quantity -> amounts.write(magnitude(quantity), slot.style());
      case Moment moment -> dates.write(moment.date(), moment.bound(), slot.style());
    };
  }

  private static boolean says(Reading reading, Value value) {
    return switch (value) {
      case Moment moment -> reading.says(moment.date());
      case Quantity quantity ->
          switch (reading.against(magnitude(quantity))) {
            case SAME -> true;
            case OTHER_DIRECTION -> reading.direction() == Direction.NONE;
            case OTHER_BOUND, OTHER_UNIT, OTHER_AMOUNT -> false;
          };
    };
  }

  private static Magnitude magnitude(Quantity quantity) {
    return new Magnitude(
        quantity.amount(), quantity.to(), quantity.unit(), quantity.bound(), quantity.direction());
  }
}
