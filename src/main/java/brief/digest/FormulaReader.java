package brief.digest;

import brief.amount.Amount;
import brief.amount.Operation;
import brief.model.Formula;
import brief.model.Formula.Operand;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a formula: `later.v - earlier.v`, `a.v + b.v`, `a.v / b.v`, `share(part.v, whole.v)`,
/// `growth(earlier.v, later.v)`. Signs have blanks around them, as ids have hyphens in them.
final class FormulaReader {
  private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final String VALUE = "(?:" + ID + "\\.)?" + ID;
  private static final Pattern CALL =
      Pattern.compile("(share|growth)\\((" + VALUE + "), (" + VALUE + ")\\)");
  private static final Pattern RATIO = Pattern.compile("(" + VALUE + ") / (" + VALUE + ")");
  private static final Pattern SUM = Pattern.compile("(" + VALUE + ")((?: [+-] " + VALUE + ")+)");
  private static final Pattern TERM = Pattern.compile(" ([+-]) (" + VALUE + ")");

  private FormulaReader() {}

  /// The formula that a text is; nothing when it is none.
  ///
  /// @param claim the claim whose values may stand without its name
  static Optional<Formula> read(String text, String claim, Optional<Amount> round) {
    List<Operand> operands = new ArrayList<>();
    Matcher call = CALL.matcher(text);
    if (call.matches()) {
      operands.add(operand(call.group(2), claim, false));
      operands.add(operand(call.group(3), claim, false));
      Operation operation = call.group(1).equals("share") ? Operation.SHARE : Operation.GROWTH;
      return Optional.of(new Formula(text, operation, operands, round));
    }
    Matcher ratio = RATIO.matcher(text);
    if (ratio.matches()) {
      operands.add(operand(ratio.group(1), claim, false));
      operands.add(operand(ratio.group(2), claim, false));
      return Optional.of(new Formula(text, Operation.RATIO, operands, round));
    }
    Matcher sum = SUM.matcher(text);
    if (!sum.matches()) {
      return Optional.empty();
    }
    operands.add(operand(sum.group(1), claim, false));
    Matcher term = TERM.matcher(sum.group(2));
    while (term.find()) {
      operands.add(operand(term.group(2), claim, term.group(1).equals("-")));
    }
    return Optional.of(new Formula(text, Operation.SUM, operands, round));
  }

  private static Operand operand(String written, String claim, boolean minus) {
    int dot = written.indexOf('.');
    return dot < 0
        ? new Operand(new ValueRef(claim, written), minus)
        : new Operand(new ValueRef(written.substring(0, dot), written.substring(dot + 1)), minus);
  }
}
