package brief.mutation;

import brief.amount.Bound;
import brief.model.Claim;
import brief.model.Value;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Another bound of a value; a bounding word put before or behind a value in one language; another
/// bounding word in a quote.
final class Bounds implements Mutation {
  @Override
  public String name() {
    return "bound";
  }

  @Override
  public int wanted() {
    return 99;
  }

  @Override
  public String why() {
    return "A bounding word is read beside its number, not across other words.";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Edit> edits = new ArrayList<>();
    for (Claim claim : original.digest().claims().values()) {
      claim
          .values()
          .forEach((name, value) ->
              value(original, "claims/" + claim.id() + "/values/" + name, value, edits));
      original.quotes(claim).forEach(quote -> exchange(quote, edits));
    }
    for (Slots slot : Slots.in(original)) {
      String space = slot.lang().equals("en") ? " " : "";
      if (slot.value() instanceof Value.Quantity quantity && !quantity.unit().equals("rank")) {
        Words.of(slot.lang(), "bound").forEach(word -> edits.add(slot.before(word + space)));
        Words.of(slot.lang(), "bound-after").forEach(word -> edits.add(slot.behind(space + word)));
      }
    }
    return edits;
  }

  private static void value(Original original, String path, Value value, List<Edit> edits) {
    Bound bound =
        switch (value) {
          case Value.Quantity quantity -> quantity.bound();
          case Value.Moment moment -> moment.bound();
        };
    Optional<Scalar> written = original.scalar(path + "/bound");
    Optional<Scalar> number =
        original.scalar(path + "/amount").or(() -> original.scalar(path + "/date"));
    for (Bound other : Bound.values()) {
      String word = other.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (other != bound) {
        written.ifPresent(scalar -> edits.add(scalar.edit(0, scalar.text().length(), word)));
        if (written.isEmpty()) {
          number.ifPresent(scalar -> edits.add(Directions.with(scalar, "bound", word)));
        }
      }
    }
  }

  private static void exchange(Scalar quote, List<Edit> edits) {
    List<String> words = Words.of(Words.langBySight(quote.text()), "bound");
    Matcher matcher = Words.any(words).matcher(quote.text());
    while (matcher.find()) {
      words.stream()
          .filter(word -> !word.equals(matcher.group()))
          .forEach(word -> edits.add(quote.edit(matcher.start(), matcher.end(), word)));
    }
  }
}
