package brief.page;

import java.util.List;

/// What a file says of itself, in Info and XMP alike.
///
/// @param identifier stable and unique: series, edition, briefing, language
/// @param lang language tag: `zh-CN`, `en`
/// @param created when the edition was published, ISO 8601 with offset: never the time of the run;
///   empty when nobody said it
public record Metadata(
    String title,
    String publisher,
    String subject,
    List<String> keywords,
    String lang,
    String created,
    String rights,
    String identifier) {
  public Metadata {
    keywords = List.copyOf(keywords);
  }
}
