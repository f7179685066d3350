package brief.model;

/// One briefing to be printed, in one language or another.
///
/// @param id id of the theme or region; `overview` for the overview
public record Briefing(Kind kind, String id) {
  /// The kinds of briefings; each has a template of its name.
  public enum Kind {
    OVERVIEW,
    THEME,
    REGION
  }

  /// Where its files stand below a language's folder, without ending: `overview`, `themes/parks`,
  /// `regions/huangpu`.
  public String path() {
    return switch (kind) {
      case OVERVIEW -> "overview";
      case THEME -> "themes/" + id;
      case REGION -> "regions/" + id;
    };
  }
}
