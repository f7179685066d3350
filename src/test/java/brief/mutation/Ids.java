package brief.mutation;

import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.SystemName;
import brief.model.Tile;
import brief.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Another claim's id where a value is named: in a sentence of one language or of all, in a tile, a
/// figure, a part of a system. The other value counts in the same unit, or is a date too.
final class Ids implements Mutation {
  @Override
  public String name() {
    return "claim id";
  }

  @Override
  public int wanted() {
    return 99;
  }

  @Override
  public String why() {
    return "What a number was computed with is named by another date of the same claim; or another value fits the tile as well, which prints its region, period and status itself.";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Edit> edits = new ArrayList<>();
    Digest digest = original.digest();
    sentences(original, edits);
    tiles("edition", digest.edition().key(), original, edits);
    digest.themes().forEach((id, theme) -> tiles("themes/" + id, theme.key(), original, edits));
    digest.regions().forEach((id, region) -> tiles("regions/" + id, region.key(), original, edits));
    for (Figure figure : digest.figures().values()) {
      for (int i = 0; i < figure.points().size(); i++) {
        reference("figures/" + figure.id() + "/points/" + i + "/value", original, edits);
        reference("figures/" + figure.id() + "/points/" + i + "/at", original, edits);
      }
    }
    for (SystemName system : digest.systems().values()) {
      for (int i = 0; i < system.parts().size(); i++) {
        reference("systems/" + system.id() + "/parts/" + i + "/value", original, edits);
      }
    }
    return edits;
  }

  /// A value that is written in the same way says the same, whichever claim it is of.
  @Override
  public boolean same(Edit edit, Original original) {
    return written(original.digest(), edit.by())
        .equals(written(original.digest(), edit.before(original.files())));
  }

  private static String written(Digest digest, String reference) {
    int dot = reference.indexOf('.');
    return Optional.ofNullable(digest.claims().get(reference.substring(0, dot)))
        .map(claim -> claim.values().get(reference.substring(dot + 1)))
        .map(Ids::written)
        .orElseThrow();
  }

  /// How a value is written, whatever it measures.
  static String written(Value value) {
    return switch (value) {
      case Value.Moment moment -> moment.date() + " " + moment.bound();
      case Value.Quantity q ->
          q.amount().value()
              + " "
              + q.to()
              + " "
              + q.unit()
              + " "
              + q.bound()
              + " "
              + q.direction();
    };
  }

  private static void sentences(Original original, List<Edit> edits) {
    List<Slots> slots =
        Slots.in(original).stream().filter(slot -> slot.text().contains(".")).toList();
    for (Slots slot : slots) {
      others(original.digest(), slot.claim(), slot.name(), slot.value())
          .forEach(other -> {
            Edit here = slot.naming(other);
            edits.add(here);
            twin(slot, slots)
                .filter(twin -> twin.lang().compareTo(slot.lang()) < 0)
                .ifPresent(twin -> edits.add(here.and(twin.naming(other))));
          });
    }
  }

  /// The same value in the other language of the same sentence.
  private static Optional<Slots> twin(Slots slot, List<Slots> slots) {
    return slots.stream()
        .filter(other -> other.sentenceInAll().equals(slot.sentenceInAll()))
        .filter(other -> !other.lang().equals(slot.lang()))
        .filter(other -> other.claim().equals(slot.claim()) && other.name().equals(slot.name()))
        .findFirst();
  }

  private static void tiles(String path, List<Tile> tiles, Original original, List<Edit> edits) {
    for (int i = 0; i < tiles.size(); i++) {
      reference(path + "/key/" + i + "/value", original, edits);
    }
  }

  private static void reference(String path, Original original, List<Edit> edits) {
    original
        .scalar(path)
        .ifPresent(scalar -> {
          int dot = scalar.text().indexOf('.');
          String claim = scalar.text().substring(0, dot);
          String name = scalar.text().substring(dot + 1);
          Claim named = original.digest().claims().get(claim);
          Value value = named == null ? null : named.values().get(name);
          if (value != null) {
            others(original.digest(), claim, name, value)
                .forEach(other -> edits.add(scalar.edit(0, scalar.text().length(), other)));
          }
        });
  }

  /// Values of the same kind, but this.
  private static Stream<String> others(Digest digest, String claim, String name, Value value) {
    return digest.claims().values().stream()
        .flatMap(other ->
            other.values().entrySet().stream()
                .filter(entry -> !(other.id().equals(claim) && entry.getKey().equals(name)))
                .filter(entry -> alike(entry.getValue(), value))
                .map(entry -> other.id() + "." + entry.getKey()));
  }

  private static boolean alike(Value one, Value other) {
    return switch (one) {
      case Value.Moment _ -> other instanceof Value.Moment;
      case Value.Quantity left ->
          other instanceof Value.Quantity right && left.unit().equals(right.unit());
    };
  }
}
