package brief.parity;

import brief.amount.AmountWriter;
import brief.amount.Bound;
import brief.amount.DateBounds;
import brief.amount.DateWriter;
import brief.amount.Direction;
import brief.amount.Magnitude;
import brief.amount.Message;
import brief.amount.MissingWord;
import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.amount.Style;
import brief.amount.Words;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
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
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Whether a text, with its values printed in it, says those values to a reader: the sentence
/// around a value may not give it another bound, direction, scale or unit.
final class ReadBack {
  /// Characters beside a value that a hint shows.
  private static final int CONTEXT = 20;

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

  private record Printed(int from, int to, Slot slot, Value value) {
    List<Reading> among(List<Reading> readings) {
      return readings.stream().filter(r -> r.from() < to && r.to() > from).toList();
    }
  }

  /// A text with its values printed in it.
  private record Page(String text, List<Printed> values) {
    String of(Printed one) {
      return text.substring(one.from(), one.to());
    }

    String around(Printed one) {
      return text.substring(
          Math.max(0, one.from() - CONTEXT), Math.min(text.length(), one.to() + CONTEXT));
    }
  }

  List<Diagnostic> check(Passage passage) {
    if (passage.in(words.lang()).slots().isEmpty()) {
      return List.of();
    }
    Page page;
    Page bare;
    try {
      page = page(passage, this::write);
      bare = page(passage, this::bare);
    } catch (MissingWord missing) {
      String file = "templates/" + missing.lang() + "/words.yaml";
      return List.of(Diagnostic.of(Code.WORD_MISSING, Place.of(file), missing.key(), file));
    }
    List<Reading> readings = reader.read(page.text());
    boolean same = bare.text().equals(page.text());
    List<Reading> around = same ? readings : reader.read(bare.text());
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < page.values().size(); i++) {
      Printed one = page.values().get(i);
      Printed alone = bare.values().get(i);
      List<Reading> there = one.among(readings);
      if (there.stream().noneMatch(reading -> says(reading, one.value()))) {
        findings.add(otherwise(passage, page, one, there));
      } else if (alone.among(around).stream()
          .noneMatch(reading -> lets(reading, one, bare.text()))) {
        findings.add(
            Diagnostic.of(
                Code.SAID_TWICE,
                place(passage, one),
                one.slot().value().toString(),
                page.of(one),
                page.around(one)));
      }
    }
    return findings;
  }

  private Place place(Passage passage, Printed one) {
    String text = passage.texts().in(words.lang());
    String path = passage.path() + "/" + words.lang();
    return origins.of(path, text, one.slot().from(), one.slot().to());
  }

  private Diagnostic otherwise(Passage passage, Page page, Printed one, List<Reading> there) {
    return Diagnostic.of(
        Code.READ_BACK,
        place(passage, one),
        one.slot().value().toString(),
        page.of(one),
        there.isEmpty()
            ? "–"
            : there.stream().map(Reading::text).collect(Collectors.joining(" · ")),
        page.around(one));
  }

  /// Prints a text.
  ///
  /// @param writer what is printed in place of a value
  private Page page(Passage passage, BiFunction<Value, Slot, String> writer) {
    Wording wording = passage.in(words.lang());
    String text = wording.text();
    List<Printed> printed = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    int done = 0;
    for (Slot slot : wording.slots()) {
      page.append(Citation.without(text.substring(done, slot.from())));
      int from = page.length();
      value(slot.value())
          .ifPresent(value -> {
            page.append(writer.apply(value, slot));
            printed.add(new Printed(from, page.length(), slot, value));
          });
      done = slot.to();
    }
    page.append(Citation.without(text.substring(done)));
    return new Page(page.toString(), printed);
  }

  /// Writes a value without what bounds and directs it, nor the noun that is counted, so that words
  /// behind the noun are behind the number: 21条核心赛道左右.
  private String bare(Value value, Slot slot) {
    if (slot.style() != Style.FULL) {
      return write(value, slot);
    }
    return switch (value) {
      case Quantity q ->
          amounts.write(
              new Magnitude(q.amount(), q.to(), q.unit(), Bound.EXACT, Direction.NONE),
              digest.units().containsKey(q.unit()) ? Style.AMOUNT : Style.FULL);
      case Moment moment -> dates.write(moment.date(), Bound.EXACT, slot.style());
    };
  }

  private Optional<Value> value(ValueRef ref) {
    Claim claim = digest.claims().get(ref.claim());
    return claim == null ? Optional.empty() : Optional.ofNullable(claim.values().get(ref.value()));
  }

  private String write(Value value, Slot slot) {
    return switch (value) {
      case Quantity quantity -> amounts.write(quantity.magnitude(), slot.style());
      case Moment moment -> dates.write(moment.date(), moment.bound(), slot.style());
    };
  }

  private static boolean says(Reading reading, Value value) {
    return switch (value) {
      case Moment moment -> reading.says(moment.date());
      case Quantity quantity ->
          switch (reading.against(quantity.magnitude())) {
            case SAME -> true;
            case OTHER_DIRECTION -> reading.direction() == Direction.NONE;
            case OTHER_BOUND, OTHER_UNIT, OTHER_AMOUNT -> false;
          };
    };
  }

  /// Whether the words around a bare value leave it as it is: what its placeholder prints itself,
  /// they may not say once more or otherwise.
  private static boolean lets(Reading reading, Printed printed, String bare) {
    Direction own =
        switch (printed.value()) {
          case Quantity quantity -> quantity.direction();
          case Moment _ -> Direction.NONE;
        };
    boolean full = printed.slot().style() == Style.FULL;
    boolean directed =
        reading.direction() == Direction.NONE || (!full && reading.direction() == own);
    boolean dated = printed.value() instanceof Moment moment && moment.bound() != Bound.EXACT;
    boolean bounded = dated && !DateBounds.beside(bare, reading).isEmpty();
    return directed && (!full || (reading.bound() == Bound.EXACT && !bounded));
  }
}
