package brief.digest;

import brief.amount.Amount;
import brief.amount.Arithmetic;
import brief.amount.Refusal;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Formula;
import brief.model.Formula.Operand;
import brief.model.Origins;
import brief.model.Status;
import brief.model.Value;
import brief.model.Value.Quantity;
import brief.model.ValueRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// Computes the values that have a formula, each after those that it rests on.
final class Derivation {
  private final Origins origins;
  private final List<Diagnostic> findings;
  private final SequencedMap<ValueRef, Draft> drafts = new LinkedHashMap<>();
  private final Map<ValueRef, Value> values = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();
  private final Map<ValueRef, Quantity> computed = new HashMap<>();
  private final Subjects subjects;

  private Derivation(Fields root, Origins origins, List<Diagnostic> findings) {
    this.origins = origins;
    this.findings = findings;
    Map<String, String> parents = new HashMap<>();
    root.maps("regions", Function.identity())
        .forEach(region ->
            region.optional("parent").ifPresent(up -> parents.put(region.text("id"), up)));
    this.subjects = new Subjects(parents);
  }

  /// A value that is to be computed.
  private record Draft(Formula formula, Fields fields) {}

  /// Computes the values of a digest that was checked.
  ///
  /// @param findings receives what cannot be computed, and why
  static Map<ValueRef, Quantity> of(
      Fields root,
      Function<String, Optional<Amount>> amounts,
      Origins origins,
      List<Diagnostic> findings) {
    Derivation derivation = new Derivation(root, origins, findings);
    derivation.gather(root, amounts);
    derivation.computeAll();
    return derivation.computed;
  }

  private void gather(Fields root, Function<String, Optional<Amount>> amounts) {
    ClaimReader reader = new ClaimReader(amounts, Map.of());
    root.maps("claims", Function.identity())
        .forEach(claim -> {
          String id = claim.text("id");
          statuses.put(id, claim.chosen("status", Status.class));
          claim
              .named("values", (_, fields) -> fields)
              .forEach((name, fields) -> {
                ValueRef ref = new ValueRef(id, name);
                Optional<Amount> round = fields.optional("round").flatMap(amounts);
                Optional<Formula> formula =
                    fields.optional("formula").flatMap(text -> FormulaReader.read(text, id, round));
                formula.ifPresentOrElse(
                    found -> drafts.put(ref, new Draft(found, fields)),
                    () -> values.put(ref, reader.stated(fields)));
              });
        });
  }

  private void computeAll() {
    Map<ValueRef, List<ValueRef>> dependents = new HashMap<>();
    Map<ValueRef, Set<ValueRef>> missing = new HashMap<>();
    Deque<ValueRef> ready = new ArrayDeque<>();
    drafts.forEach((ref, draft) -> {
      Set<ValueRef> open = new HashSet<>();
      draft.formula().operands().stream()
          .map(Operand::value)
          .filter(drafts::containsKey)
          .filter(open::add)
          .forEach(on -> dependents.computeIfAbsent(on, _ -> new ArrayList<>()).add(ref));
      missing.put(ref, open);
      if (open.isEmpty()) {
        ready.add(ref);
      }
    });
    Set<ValueRef> reached = new HashSet<>();
    for (ValueRef ref = ready.poll(); ref != null; ref = ready.poll()) {
      reached.add(ref);
      compute(ref);
      for (ValueRef next : dependents.getOrDefault(ref, List.of())) {
        Set<ValueRef> open = missing.getOrDefault(next, Set.of());
        open.remove(ref);
        if (open.isEmpty()) {
          ready.add(next);
        }
      }
    }
    circles(reached);
  }

  /// Follows what was never reached from value to value, until it comes back.
  private void circles(Set<ValueRef> reached) {
    Set<ValueRef> done = new HashSet<>(reached);
    for (ValueRef start : drafts.keySet()) {
      List<ValueRef> chain = new ArrayList<>();
      Optional<ValueRef> at = Optional.of(start);
      while (at.isPresent() && !done.contains(at.get()) && !chain.contains(at.get())) {
        chain.add(at.get());
        at = next(at.get(), reached);
      }
      if (at.isPresent() && chain.contains(at.get())) {
        List<ValueRef> circle =
            new ArrayList<>(chain.subList(chain.indexOf(at.get()), chain.size()));
        circle.add(at.get());
        String shown = String.join(" → ", circle.stream().map(ValueRef::toString).toList());
        report(Code.FORMULA_CYCLE, at.get(), at.get().toString(), shown);
      }
      done.addAll(chain);
    }
  }

  private Optional<ValueRef> next(ValueRef ref, Set<ValueRef> reached) {
    return Optional.ofNullable(drafts.get(ref)).stream()
        .flatMap(draft -> draft.formula().operands().stream())
        .map(Operand::value)
        .filter(on -> drafts.containsKey(on) && !reached.contains(on))
        .findFirst();
  }

  private void report(Code code, ValueRef ref, String... args) {
    String path = "claims/" + ref.claim() + "/values/" + ref.value();
    Place place = origins.places().getOrDefault(path + "/formula", origins.of(path));
    findings.add(Diagnostic.of(code, place, args));
  }

  private void compute(ValueRef ref) {
    Draft draft = drafts.get(ref);
    if (draft == null) {
      throw new IllegalStateException("no formula " + ref);
    }
    List<Quantity> quantities = new ArrayList<>();
    for (Operand operand : draft.formula().operands()) {
      switch (values.get(operand.value())) {
        case Quantity quantity -> quantities.add(quantity);
        case Value.Moment _ -> {
          report(Code.FORMULA_UNITS, ref, ref.toString(), "word:formula.moment");
          return;
        }
        case null -> {
          return; // its own formula is wrong, and that was told
        }
      }
    }
    List<Arithmetic.Term> terms = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      boolean minus = draft.formula().operands().get(i).minus();
      terms.add(new Arithmetic.Term(quantities.get(i).magnitude(), minus));
    }
    switch (Arithmetic.compute(draft.formula().operation(), terms, draft.formula().round())) {
      case Arithmetic.Outcome.Refused(Refusal why) ->
          report(code(why), ref, ref.toString(), word(why));
      case Arithmetic.Outcome.Computed(var result) -> {
        values.put(ref, quantity(draft, result));
        held(ref, draft, quantities, result.unit());
      }
    }
  }

  private static Quantity quantity(Draft draft, brief.amount.Magnitude result) {
    return new Quantity(
        result.amount(),
        result.to(),
        result.unit(),
        result.bound(),
        result.direction(),
        draft.fields().optional("measure"),
        draft.fields().optional("of"),
        draft.fields().optional("period"),
        Optional.of(draft.formula()));
  }

  /// Keeps a result that says what its claim may say.
  private void held(ValueRef ref, Draft draft, List<Quantity> quantities, String unit) {
    String stated = draft.fields().text("unit");
    Optional<String> unlike = subjects.unlike(draft.formula(), quantities);
    Optional<ValueRef> aimed =
        draft.formula().operands().stream()
            .map(Operand::value)
            .filter(_ -> statuses.get(ref.claim()) == Status.REPORTED)
            .filter(value -> statuses.get(value.claim()) != Status.REPORTED)
            .findFirst();
    if (!stated.equals(unit)) {
      report(Code.FORMULA_UNIT_STATED, ref, ref.toString(), unit, stated);
    }
    unlike.ifPresent(word -> report(Code.FORMULA_UNLIKE, ref, ref.toString(), word));
    aimed.ifPresent(value -> report(Code.FORMULA_STATUS, ref, ref.toString(), value.toString()));
    if (values.get(ref) instanceof Quantity quantity) {
      computed.put(ref, quantity);
    }
  }

  private static Code code(Refusal why) {
    return switch (why.kind()) {
      case UNITS -> Code.FORMULA_UNITS;
      case BOUNDS -> Code.FORMULA_BOUND;
      case ZERO -> Code.FORMULA_ZERO;
      case RESULT -> Code.FORMULA_RESULT;
      case ROUNDING -> Code.FORMULA_ROUND;
    };
  }

  private static String word(Refusal why) {
    return "word:formula." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
