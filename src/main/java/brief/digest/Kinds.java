package brief.digest;

/// What findings call the kinds of nodes.
final class Kinds {
  private Kinds() {}

  /// What a node that is no text must be: a text, and how, where it looks like one already.
  static String textFor(Node node) {
    return switch (word(node)) {
      case "word:type.number", "word:type.flag" -> "word:type.text.quoted";
      default -> "word:type.text";
    };
  }

  static String word(Node node) {
    return switch (node) {
      case Node.Mapping _ -> "word:type.map";
      case Node.Sequence _ -> "word:type.list";
      case Node.Scalar scalar ->
          switch (scalar.kind()) {
            case TEXT -> "word:type.text";
            case NUMBER -> "word:type.number";
            case FLAG -> "word:type.flag";
            case EMPTY, REFUSED -> "word:type.empty";
          };
    };
  }
}
