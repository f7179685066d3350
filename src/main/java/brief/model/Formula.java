package brief.model;

import brief.amount.Amount;
import brief.amount.Operation;
import java.util.List;
import java.util.Optional;

/// How the editors compute a value from others.
///
/// @param written as it stands in the digest
/// @param operands of a share the part and the whole, of growth the earlier and the later
/// @param round what the result is rounded to a multiple of
public record Formula(
    String written, Operation operation, List<Operand> operands, Optional<Amount> round) {
  public Formula {
    operands = List.copyOf(operands);
  }

  /// A value that is computed with.
  ///
  /// @param minus whether a sum takes it away
  public record Operand(ValueRef value, boolean minus) {}
}
