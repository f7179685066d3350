package brief.layout;

/// Where a link leads, before the pages are known.
sealed interface Goal {
  /// Out of the document.
  record Out(String uri) implements Goal {}

  /// To a landing: `#slug` for a heading, `^label` for a note.
  record Within(String key) implements Goal {}

  /// The key of a heading.
  static String heading(String slug) {
    return "#" + slug;
  }

  /// The key of a note.
  static String note(String label) {
    return "^" + label;
  }
}
