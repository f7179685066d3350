package brief.press;

import brief.amount.Bound;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Value;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// `docs/figures.md`: what every figure of the shipped edition draws, and where it is printed.
final class Figures {
  private Figures() {}

  static String of(Copy copy) {
    Digest digest = copy.digest();
    List<String> lines = new ArrayList<>();
    lines.add("# Figures of the shipped edition");
    lines.add("");
    lines.add(
        "Every figure of `seeds/digest`, in the order of the digest: its kind, the values it draws"
            + " as the digest writes them, and the briefings that print it. A test rewrites this"
            + " file with `-Dbrief.accept=true` and holds it current.");
    lines.add("");
    lines.add("| figure | kind | values | briefings |");
    lines.add("|---|---|---|---|");
    for (Figure figure : digest.figures().values()) {
      lines.add(
          "| `%s`<br>%s | %s | %s | %s |"
              .formatted(
                  figure.id(),
                  cell(copy.composer().fill(figure.finding().in("en"), digest, copy.in("en"))),
                  figure.kind().name().toLowerCase(Locale.ROOT),
                  String.join("<br>", values(digest, figure)),
                  String.join(", ", briefings(figure))));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> values(Digest digest, Figure figure) {
    List<String> values = new ArrayList<>();
    figure.system().ifPresent(id -> values.add("parts of system `" + id + "`"));
    for (Figure.Point point : figure.points()) {
      List<String> said = new ArrayList<>();
      for (Optional<ValueRef> ref : List.of(point.value(), point.at())) {
        ref.ifPresent(one -> said.add(value(digest, one)));
      }
      values.add(cell(point.label().in("en")) + ": " + String.join(" · ", said));
    }
    return values.isEmpty() ? List.of("counts of claims") : values;
  }

  private static String value(Digest digest, ValueRef ref) {
    Claim claim = Objects.requireNonNull(digest.claims().get(ref.claim()));
    Value value = Objects.requireNonNull(claim.values().get(ref.value()));
    String written =
        switch (value) {
          case Value.Quantity quantity ->
              bound(quantity.bound())
                  + quantity.amount().value().toPlainString()
                  + (quantity.unit().equals("count") ? "" : " " + quantity.unit());
          case Value.Moment moment -> moment.date();
        };
    return "%s (`%s.%s`)".formatted(written, ref.claim(), ref.value());
  }

  private static String bound(Bound bound) {
    return bound == Bound.EXACT
        ? ""
        : bound.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
  }

  private static List<String> briefings(Figure figure) {
    List<String> briefings = new ArrayList<>();
    if (figure.overview()) {
      briefings.add("overview");
    }
    figure.themes().forEach(id -> briefings.add("themes/" + id));
    figure.regions().forEach(id -> briefings.add("regions/" + id));
    return briefings;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("{", "\\{");
  }
}
