package brief.mutation;

import java.util.List;

/// A way in which a digest may be falsified.
public interface Mutation {
  /// What is changed, in a word or two.
  String name();

  /// How many of a hundred must be found.
  int wanted();

  /// How many edits of this kind must be tried.
  default int least() {
    return 1000;
  }

  /// Why some are not found, in a sentence; empty where none may survive.
  String why();

  /// Every edit of this kind that the digest allows, each a different text, in a fixed order.
  List<Edit> edits(Original original);

  /// Whether an edit of this kind that nothing is found in says the same as what stood there. The
  /// rule stands in the kind's own sentence.
  default boolean same(Edit edit, Original original) {
    return false;
  }

  /// All kinds, in the order of the table.
  static List<Mutation> all() {
    return List.of(
        new Digits(),
        new Scales(),
        new Units(),
        new Bounds(),
        new Directions(),
        new Years(),
        new Statuses(),
        new Quotes(),
        new Terms(),
        new Ids(),
        new Swaps(true),
        new Swaps(false),
        new Citations(),
        new OneLanguage());
  }
}
