package brief.digest;

import brief.amount.Amount;
import brief.amount.Bound;
import brief.amount.Direction;
import brief.model.Claim;
import brief.model.Quote;
import brief.model.Role;
import brief.model.Status;
import brief.model.Value;
import brief.model.ValueRef;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads an entry of `claims`.
///
/// @param amounts reads an amount as a source writes it
/// @param computed the values that are computed
record ClaimReader(
    Function<String, Optional<Amount>> amounts, Map<ValueRef, Value.Quantity> computed) {
  Claim read(Fields claim) {
    return new Claim(
        claim.text("id"),
        claim.text("source"),
        claim.items("quote").stream().map(ClaimReader::quote).toList(),
        claim.chosen("status", Status.class),
        claim.chosen("role", Role.class),
        claim.list("themes"),
        claim.list("regions"),
        claim.named("values", (name, value) -> value(claim.text("id"), name, value)),
        claim.texts("text"),
        claim.optionalTexts("note"),
        claim.optional("by"));
  }

  private static Quote quote(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Quote(scalar.text(), Optional.empty(), Optional.empty());
    }
    Fields quote = Fields.of(node);
    return new Quote(quote.text("text"), quote.optional("before"), quote.optional("after"));
  }

  private Value value(String claim, String name, Fields value) {
    Value.Quantity result = computed.get(new ValueRef(claim, name));
    return result == null ? stated(value) : result;
  }

  /// A value that is not computed.
  Value stated(Fields value) {
    Bound bound = value.choice("bound", Bound.class).orElse(Bound.EXACT);
    return value
        .optional("date")
        .<Value>map(
            date -> new Value.Moment(date, bound, value.optional("measure"), value.optional("of")))
        .orElseGet(() -> quantity(value, bound));
  }

  private Value quantity(Fields value, Bound bound) {
    return new Value.Quantity(
        amounts.apply(value.text("amount")).orElseThrow(),
        value.optional("to").map(to -> amounts.apply(to).orElseThrow()),
        value.text("unit"),
        bound,
        value.choice("direction", Direction.class).orElse(Direction.NONE),
        value.optional("measure"),
        value.optional("of"),
        value.optional("period"));
  }
}
