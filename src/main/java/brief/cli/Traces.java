package brief.cli;

import brief.amount.Amount;
import brief.evidence.Found;
import brief.model.Claim;
import brief.model.Source;
import brief.model.Value;
import brief.press.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes traces for a terminal.
///
/// @param out the folder that is printed into, as it is shown
/// @param language of names, where the digest has it
record Traces(String out, String language) {
  /// So many places where a value is printed are shown.
  private static final int SHOWN = 3;

  List<String> lines(Trace trace) {
    List<String> lines = new ArrayList<>();
    lines.add(
        trace.printed().isEmpty() ? trace.ref().toString() : trace.printed().getFirst().text());
    line(lines, "value", trace.ref() + ": " + value(trace.value()));
    line(lines, "", trace.written().toString());
    trace.value().computed().ifPresent(formula -> line(lines, "computed", formula.written()));
    proved(lines, trace);
    trace.operands().forEach(operand -> operand(lines, operand, trace.claim()));
    line(lines, "printed", printed(trace));
    return lines;
  }

  private void proved(List<String> lines, Trace trace) {
    line(lines, "claim", trace.claim().id() + ", " + small(trace.claim().status()));
    for (Found proof : trace.proofs()) {
      String words = trace.claim().quotes().get(proof.quote()).text();
      line(lines, "quote", words + (proof.title() ? " (title)" : ""));
      line(lines, "", proof.file() + ":" + proof.line() + ":" + proof.column());
    }
    line(lines, "source", source(trace.source()));
  }

  /// What a computed value rests on, down to the sources.
  ///
  /// @param claim whose proof was shown just before
  private void operand(List<String> lines, Trace operand, Claim claim) {
    line(lines, "from", operand.ref() + ": " + value(operand.value()));
    line(lines, "", operand.written().toString());
    operand.value().computed().ifPresent(formula -> line(lines, "computed", formula.written()));
    if (!operand.claim().equals(claim)) {
      proved(lines, operand);
    }
    operand.operands().forEach(deeper -> operand(lines, deeper, operand.claim()));
  }

  private static void line(List<String> lines, String label, String text) {
    lines.add("  %-8s %s".formatted(label, text));
  }

  private String source(Source source) {
    String publisher = source.publisher().byLang().getOrDefault(language, source.headline());
    return source.id()
        + ", "
        + publisher
        + ", "
        + source.date().orElse("undated")
        + ", "
        + small(source.kind());
  }

  private String printed(Trace trace) {
    if (trace.printed().isEmpty()) {
      return "nowhere";
    }
    String some =
        trace.printed().stream()
            .limit(SHOWN)
            .map(mark -> out + mark.place())
            .collect(Collectors.joining(", "));
    int more = trace.printed().size() - SHOWN;
    return more <= 0 ? some : some + " and " + more + " more";
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.Moment moment -> moment.date() + bound(moment);
      case Value.Quantity quantity -> {
        List<String> parts = new ArrayList<>();
        parts.add(amount(quantity.amount()) + quantity.to().map(to -> "–" + amount(to)).orElse(""));
        parts.add(quantity.unit() + bound(quantity));
        quantity.measure().ifPresent(measure -> parts.add("measure " + measure));
        quantity.of().ifPresent(of -> parts.add("of " + of));
        quantity.period().ifPresent(period -> parts.add("period " + period));
        yield parts.getFirst() + " " + String.join(", ", parts.subList(1, parts.size()));
      }
    };
  }

  private static String bound(Value value) {
    String bound = small(value.bound());
    return bound.equals("exact") ? "" : ", " + bound;
  }

  private static String amount(Amount amount) {
    return amount.denominator() == 1
        ? amount.value().toPlainString()
        : amount.digits().toPlainString() + "/" + amount.denominator();
  }

  private static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
