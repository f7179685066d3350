package brief.diag;

/// The codes of all findings. An id is stable and never used again; each has its sentence and hint
/// in every message file and one fixture in the tests.
///
/// B0xx reading YAML · B1xx the digest's meaning · B2xx evidence · B3xx languages · B4xx templates
/// and Markdown · B5xx figures · B6xx page and fonts · B7xx files
public enum Code {
  // B0xx: YAML and shape
  YAML_SYNTAX("B001", Severity.ERROR),
  DUPLICATE_KEY("B002", Severity.ERROR),
  ANCHOR("B003", Severity.ERROR),
  UNKNOWN_KEY("B004", Severity.ERROR),
  WRONG_TYPE("B005", Severity.ERROR),
  MISSING_KEY("B006", Severity.ERROR),
  BAD_VALUE("B007", Severity.ERROR),
  // B1xx: meaning
  UNKNOWN_ID("B101", Severity.ERROR),
  DUPLICATE_ID("B102", Severity.ERROR),
  MISSING_LANGUAGE("B103", Severity.ERROR),
  UNKNOWN_PLACEHOLDER("B104", Severity.ERROR),
  // B2xx: evidence
  SOURCE_MISSING("B201", Severity.ERROR),
  SOURCE_CHANGED("B202", Severity.ERROR),
  BODY_NOT_FOUND("B203", Severity.ERROR),
  QUOTE_NOT_FOUND("B204", Severity.ERROR),
  QUOTE_AMBIGUOUS("B205", Severity.ERROR),
  QUOTE_FOLDED("B206", Severity.WARNING),
  // B3xx: languages
  TYPED_NUMBER("B301", Severity.ERROR),
  VALUES_DIFFER("B302", Severity.ERROR),
  // B4xx: templates and Markdown
  TEMPLATE_SYNTAX("B401", Severity.ERROR),
  TEMPLATE_FAILED("B402", Severity.ERROR),
  TEMPLATE_MISSING("B403", Severity.ERROR),
  WORD_MISSING("B404", Severity.ERROR),
  MARKDOWN_ROLE("B405", Severity.ERROR),
  // B5xx: figures
  FIGURE_UNFIT("B501", Severity.ERROR),
  FIGURE_MIXED("B502", Severity.ERROR),
  FIGURE_VALUE_MISSING("B503", Severity.ERROR),
  FIGURE_JOINED("B504", Severity.ERROR),
  FIGURE_STACKED("B505", Severity.ERROR),
  FIGURE_NO_SHARE("B506", Severity.ERROR),
  FIGURE_UNEVEN("B507", Severity.ERROR),
  FIGURE_BETTER("B508", Severity.ERROR),
  // B6xx: page and fonts
  NO_GLYPH("B601", Severity.ERROR),
  FONT_UNREADABLE("B602", Severity.ERROR),
  // B7xx: files
  NO_DIGEST("B701", Severity.ERROR),
  OUT_UNWRITABLE("B702", Severity.ERROR);

  private final String id;
  private final Severity severity;

  Code(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /// The id that is printed: `B204`.
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }
}
