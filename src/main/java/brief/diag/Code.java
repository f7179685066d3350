package brief.diag;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The codes of all findings. An id is stable and never used again; each has its sentence and hint
/// in every message file and one fixture in the tests.
///
/// B0xx reading YAML · B1xx the digest's meaning · B2xx evidence · B3xx languages and wording ·
/// B4xx templates and Markdown · B5xx figures · B6xx page and fonts · B7xx files
public enum Code {
  // B0xx: YAML and shape
  YAML_SYNTAX("B001", Severity.ERROR),
  DUPLICATE_KEY("B002", Severity.ERROR),
  ANCHOR("B003", Severity.ERROR),
  UNKNOWN_KEY("B004", Severity.ERROR),
  WRONG_TYPE("B005", Severity.ERROR),
  MISSING_KEY("B006", Severity.ERROR),
  BAD_VALUE("B007", Severity.ERROR),
  BAD_CHARACTER("B008", Severity.ERROR),
  WRONG_COUNT("B009", Severity.ERROR),
  EMPTY_FILE("B010", Severity.ERROR),
  // B1xx: meaning
  UNKNOWN_ID("B101", Severity.ERROR),
  DUPLICATE_ID("B102", Severity.ERROR),
  MISSING_LANGUAGE("B103", Severity.ERROR),
  UNKNOWN_PLACEHOLDER("B104", Severity.ERROR),
  REGION_CYCLE("B105", Severity.ERROR),
  PLACEHOLDER_SYNTAX("B106", Severity.ERROR),
  NO_MOMENT("B107", Severity.ERROR),
  UNKNOWN_IDS("B108", Severity.ERROR),
  LANGUAGE_AWAY("B109", Severity.ERROR),
  WAIVER_UNFIT("B120", Severity.ERROR),
  WAIVER_EXPIRED("B121", Severity.WARNING),
  WAIVER_UNUSED("B122", Severity.WARNING),
  // B2xx: evidence
  SOURCE_MISSING("B201", Severity.ERROR),
  SOURCE_CHANGED("B202", Severity.ERROR),
  BODY_NOT_FOUND("B203", Severity.ERROR),
  QUOTE_NOT_FOUND("B204", Severity.ERROR),
  QUOTE_AMBIGUOUS("B205", Severity.ERROR),
  QUOTE_FOLDED("B206", Severity.WARNING),
  HEADLINE_NOT_FOUND("B207", Severity.ERROR),
  QUOTE_SHORT("B208", Severity.ERROR),
  QUOTE_NOT_BESIDE("B209", Severity.ERROR),
  QUOTE_CUT("B210", Severity.ERROR),
  QUOTE_OUTSIDE("B211", Severity.ERROR),
  VALUE_CUT("B212", Severity.ERROR),
  STATUS_CUT("B213", Severity.ERROR),
  OVERSTATED("B214", Severity.ERROR),
  VOICE_UNHEARD("B215", Severity.ERROR),
  EXEMPTION_WIDE("B216", Severity.ERROR),
  VALUE_NOT_IN_QUOTE("B220", Severity.ERROR),
  VALUE_BOUND("B221", Severity.ERROR),
  VALUE_DIRECTION("B222", Severity.ERROR),
  VALUE_UNIT("B223", Severity.ERROR),
  STATUS_IN_QUOTE("B224", Severity.ERROR),
  COUNTED_OTHERWISE("B225", Severity.ERROR),
  PERIOD_UNSAID("B226", Severity.ERROR),
  SOURCE_DATE("B227", Severity.WARNING),
  STATUS_VOICE("B228", Severity.ERROR),
  YEAR_APART("B229", Severity.WARNING),
  COVERAGE_OPEN("B230", Severity.WARNING),
  COVERAGE_IDLE("B231", Severity.WARNING),
  VALUES_CONFLICT("B240", Severity.ERROR),
  FORMULA_CYCLE("B241", Severity.ERROR),
  FORMULA_UNITS("B242", Severity.ERROR),
  FORMULA_UNIT_STATED("B243", Severity.ERROR),
  FORMULA_BOUND("B244", Severity.ERROR),
  FORMULA_UNLIKE("B245", Severity.ERROR),
  FORMULA_ZERO("B246", Severity.ERROR),
  FORMULA_RESULT("B247", Severity.ERROR),
  FORMULA_ROUND("B248", Severity.ERROR),
  FORMULA_STATUS("B249", Severity.ERROR),
  // B3xx: languages
  TYPED_NUMBER("B301", Severity.ERROR),
  VALUES_DIFFER("B302", Severity.ERROR),
  TERM_FORBIDDEN("B303", Severity.ERROR),
  TERM_MISSING("B304", Severity.WARNING),
  READ_BACK("B305", Severity.ERROR),
  STATUS_CONTRADICTED("B306", Severity.ERROR),
  STATUS_UNSAID("B307", Severity.ERROR),
  SAID_TWICE("B308", Severity.ERROR),
  ELSEWHERE("B309", Severity.ERROR),
  HALF_WIDTH("B311", Severity.ERROR),
  STRAIGHT_QUOTE("B312", Severity.ERROR),
  MARKS_REPEATED("B313", Severity.ERROR),
  DOTS("B314", Severity.ERROR),
  SPACE("B315", Severity.ERROR),
  STOP_MISSING("B316", Severity.WARNING),
  COMMA_LISTED("B317", Severity.WARNING),
  NOT_LATIN("B318", Severity.ERROR),
  HYPHEN_RANGE("B319", Severity.ERROR),
  SMALL_LETTER("B320", Severity.WARNING),
  CITATIONS_DIFFER("B321", Severity.ERROR),
  UNCITED("B322", Severity.WARNING),
  ANSWER_UNSAID("B323", Severity.ERROR),
  ANSWER_CONTRADICTED("B324", Severity.ERROR),
  MEASURE_UNSAID("B325", Severity.ERROR),
  REGION_APART("B326", Severity.ERROR),
  VALUE_AGAIN("B327", Severity.WARNING),
  STATUS_BESIDE("B328", Severity.ERROR),
  VALUES_EXCHANGED("B329", Severity.ERROR),
  NAMES_DIFFER("B330", Severity.ERROR),
  REGION_STRANGE("B331", Severity.ERROR),
  RATE_YEARLY("B332", Severity.ERROR),
  STRENGTH_APART("B333", Severity.ERROR),
  // B4xx: templates and Markdown
  TEMPLATE_SYNTAX("B401", Severity.ERROR),
  TEMPLATE_FAILED("B402", Severity.ERROR),
  TEMPLATE_MISSING("B403", Severity.ERROR),
  WORD_MISSING("B404", Severity.ERROR),
  MARKDOWN_ROLE("B405", Severity.ERROR),
  ROLE_UNFIT("B406", Severity.ERROR),
  NOTE_UNDEFINED("B407", Severity.ERROR),
  NOTE_UNUSED("B408", Severity.WARNING),
  NOTE_TWICE("B409", Severity.ERROR),
  FRONT_MATTER("B410", Severity.ERROR),
  ROLE_ARGUMENT("B411", Severity.ERROR),
  EMPHASIS_LOST("B412", Severity.WARNING),
  TOO_DEEP("B413", Severity.ERROR),
  TEMPLATE_ENDLESS("B414", Severity.ERROR),
  TEMPLATE_SHUT("B415", Severity.ERROR),
  TEMPLATE_EXTRA("B416", Severity.ERROR),
  TEMPLATE_DROPPED("B417", Severity.WARNING),
  BAD_MESSAGE("B418", Severity.ERROR),
  WORD_MISREAD("B419", Severity.ERROR),
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
  HEADING_SKIPPED("B603", Severity.ERROR),
  PICTURE_MISSING("B604", Severity.ERROR),
  TARGET_MISSING("B605", Severity.ERROR),
  LINE_UNFIT("B606", Severity.WARNING),
  FACE_MISSING("B607", Severity.ERROR),
  ALT_MISSING("B608", Severity.ERROR),
  PICTURE_UNFIT("B609", Severity.ERROR),
  // B7xx: files
  NO_DIGEST("B701", Severity.ERROR),
  OUT_UNWRITABLE("B702", Severity.ERROR),
  NO_BRIEFING("B703", Severity.ERROR),
  NOT_UTF8("B704", Severity.ERROR),
  NO_FILE("B705", Severity.ERROR),
  TRACE_NOTHING("B706", Severity.ERROR),
  TRACE_STALE("B707", Severity.ERROR),
  TRACE_NO_NUMBER("B708", Severity.ERROR);

  /// Errors that rest on how the program reads words: a person who reads better may overrule them.
  private static final Set<Code> READ =
      Set.of(
          QUOTE_SHORT,
          VALUE_CUT,
          STATUS_CUT,
          OVERSTATED,
          VOICE_UNHEARD,
          VALUE_NOT_IN_QUOTE,
          VALUE_BOUND,
          VALUE_DIRECTION,
          VALUE_UNIT,
          STATUS_IN_QUOTE,
          COUNTED_OTHERWISE,
          PERIOD_UNSAID,
          TYPED_NUMBER,
          VALUES_DIFFER,
          TERM_FORBIDDEN,
          READ_BACK,
          STATUS_CONTRADICTED,
          STATUS_UNSAID,
          SAID_TWICE,
          ELSEWHERE,
          MEASURE_UNSAID,
          REGION_APART,
          STATUS_BESIDE,
          VALUES_EXCHANGED,
          NAMES_DIFFER,
          REGION_STRANGE,
          RATE_YEARLY,
          STRENGTH_APART,
          HALF_WIDTH,
          STRAIGHT_QUOTE,
          MARKS_REPEATED,
          DOTS,
          SPACE,
          NOT_LATIN,
          HYPHEN_RANGE);

  /// Warnings about waivers themselves, and those that sources have waivers of their own for.
  private static final Set<Code> OWN =
      Set.of(WAIVER_EXPIRED, WAIVER_UNUSED, COVERAGE_OPEN, COVERAGE_IDLE);

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

  /// Whether an editor may let such a finding stand: warnings, and what rests on how words are
  /// read. That a quote is not in its source, that an id is unknown, that a file cannot be read,
  /// nobody can waive.
  public boolean waivable() {
    return READ.contains(this) || (severity == Severity.WARNING && !OWN.contains(this));
  }

  /// The code with an id.
  public static Optional<Code> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
  }
}
