package brief.mutation;

import brief.amount.Direction;
import brief.model.Claim;
import brief.model.Value;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Another direction of a value; a verb of rising or falling put before a value in one language;
/// another such verb in a quote.
final class Directions implements Mutation {
  @Override
  public String name() {
    return "direction";
  }

  @Override
  public int wanted() {
    return 95;
  }

  @Override
  public String why() {
    return "A verb is read beside its number, not across other words.";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Edit> edits = new ArrayList<>();
    for (Claim claim : original.digest().claims().values()) {
      claim
          .values()
          .forEach((name, value) -> {
            if (value instanceof Value.Quantity quantity) {
              value(original, "claims/" + claim.id() + "/values/" + name, quantity, edits);
            }
          });
      original.quotes(claim).forEach(quote -> exchange(quote, edits));
    }
    for (Slots slot : Slots.in(original)) {
      String space = slot.lang().equals("en") ? " by " : "";
      if (slot.value() instanceof Value.Quantity quantity && !quantity.unit().equals("rank")) {
        Words.of(slot.lang(), "direction").forEach(word -> edits.add(slot.before(word + space)));
      }
    }
    return edits;
  }

  private static void value(
      Original original, String path, Value.Quantity quantity, List<Edit> edits) {
    Optional<Scalar> written = original.scalar(path + "/direction");
    Optional<Scalar> number = original.scalar(path + "/amount");
    for (Direction other : Direction.values()) {
      String word = other.name().toLowerCase(Locale.ROOT);
      if (other != quantity.direction()) {
        written.ifPresent(scalar -> edits.add(scalar.edit(0, scalar.text().length(), word)));
        if (written.isEmpty()) {
          number.ifPresent(scalar -> edits.add(with(scalar, "direction", word)));
        }
      }
    }
  }

  /// The edit that adds a key behind the number of a value.
  static Edit with(Scalar number, String key, String word) {
    int end = number.text().length();
    return number.edit(end, end, ", " + key + ": " + word);
  }

  private static void exchange(Scalar quote, List<Edit> edits) {
    List<String> words = Words.of(Words.langBySight(quote.text()), "direction");
    Matcher matcher = Words.any(words).matcher(quote.text());
    while (matcher.find()) {
      words.stream()
          .filter(word -> !word.equals(matcher.group()))
          .forEach(word -> edits.add(quote.edit(matcher.start(), matcher.end(), word)));
    }
  }
}
