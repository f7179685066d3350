package brief.mutation;

import brief.model.Value;
import brief.model.Value.Quantity;
import brief.mutation.Edit.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Two values of one claim, each in the other's place of the claim's own text.
///
/// @param everywhere whether in all languages, else in one alone
record Swaps(boolean everywhere) implements Mutation {
  /// What may stand between two things of a list.
  private static final String LINK = "(?:、|和|与|及|以及|, and |, | and )";

  private static final Pattern LIST = Pattern.compile(LINK + "(?:\\{[\\w-]+\\}" + LINK + ")*");

  @Override
  public String name() {
    return everywhere ? "swapped value" : "swapped in one language";
  }

  @Override
  public int wanted() {
    return everywhere ? 95 : 80;
  }

  /// No digest has a thousand claims with several values.
  @Override
  public int least() {
    return everywhere ? 25 : 50;
  }

  @Override
  public String why() {
    return everywhere
        ? "Six clusters are of one tier and six of the other: the sentence says the same."
        : "The quote is in the other language, and no word beside the two tells which is which; or the sentence says the same.";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Edit> edits = new ArrayList<>();
    for (String claim : original.digest().claims().keySet()) {
      List<Slots> slots =
          Slots.in(original).stream()
              .filter(slot -> slot.sentenceInAll().equals("claims/" + claim + "/text"))
              .filter(slot -> slot.claim().equals(claim))
              .toList();
      List<String> names = List.copyOf(new TreeSet<>(slots.stream().map(Slots::name).toList()));
      for (String one : names) {
        names.stream()
            .filter(other -> one.compareTo(other) < 0)
            .forEach(other -> exchange(slots, one, other, edits));
      }
    }
    return edits;
  }

  private void exchange(List<Slots> slots, String one, String other, List<Edit> edits) {
    List<Edit> alone = new ArrayList<>();
    for (String lang : slots.stream().map(Slots::lang).distinct().toList()) {
      List<Slots> both =
          slots.stream()
              .filter(slot -> slot.lang().equals(lang))
              .filter(slot -> slot.name().equals(one) || slot.name().equals(other))
              .toList();
      both.stream()
          .map(slot -> slot.naming(slot.name().equals(one) ? other : one))
          .reduce(Edit::and)
          .filter(_ -> both.stream().map(Slots::name).distinct().count() == 2)
          .ifPresent(alone::add);
    }
    if (everywhere) {
      alone.stream().reduce(Edit::and).ifPresent(edits::add);
    } else {
      edits.addAll(alone);
    }
  }

  /// Things that are counted and name themselves say the same in any order of a list.
  @Override
  public boolean same(Edit edit, Original original) {
    return edit.changes().stream()
        .map(Change::path)
        .distinct()
        .allMatch(path -> same(path, edit, original));
  }

  private static boolean same(String path, Edit edit, Original original) {
    List<Slots> slots =
        Slots.in(original).stream()
            .filter(slot -> slot.sentence().path().equals(path))
            .filter(slot ->
                edit.changes().stream()
                    .anyMatch(change -> change.from() == slot.sentence().from() + slot.from() + 1))
            .sorted(Comparator.comparingInt(Slots::from))
            .toList();
    Value first = slots.getFirst().value();
    Value last = slots.getLast().value();
    return Ids.written(first).equals(Ids.written(last))
        || (slots.size() == 2
            && slots.stream().allMatch(slot -> named(slot, original))
            && LIST.matcher(between(slots.getFirst(), slots.getLast())).matches());
  }

  private static String between(Slots first, Slots last) {
    return first.sentence().text().substring(first.to(), last.from());
  }

  /// Whether a placeholder prints what it counts.
  private static boolean named(Slots slot, Original original) {
    return !slot.text().contains(":")
        && Optional.of(slot.value())
            .filter(Quantity.class::isInstance)
            .map(value -> ((Quantity) value).unit())
            .filter(original.digest().units()::containsKey)
            .isPresent();
  }
}
