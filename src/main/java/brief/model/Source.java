package brief.model;

import java.util.List;
import java.util.Optional;

/// One article.
///
/// @param file path of the file that holds it, relative to the project
/// @param sha256 of that file, lower-case hexadecimal
/// @param from the first words of the article's body, verbatim; what stands before is no evidence
/// @param to the last words of the body, verbatim
/// @param headline its title, verbatim, which is evidence too and is marked as title
/// @param titles its title as the briefings print it
/// @param publisher who published it
/// @param date ISO 8601 date, when it is known
/// @param dated how the date is known, or that it is not
/// @param kind what the text is
/// @param lang language of the body
/// @param waivers numbers and names in the body that no claim needs to tell, and why
public record Source(
    String id,
    String file,
    String sha256,
    String from,
    String to,
    String headline,
    Texts titles,
    Texts publisher,
    Optional<String> date,
    Optional<Texts> dated,
    Kind kind,
    String lang,
    Optional<String> url,
    Optional<Texts> note,
    List<Waiver> waivers) {
  public Source {
    waivers = List.copyOf(waivers);
  }

  /// What no claim needs to tell.
  ///
  /// @param match regular expression of the words, found in the body in its compared form
  /// @param reason why; readers see it
  public record Waiver(String match, Texts reason) {}

  /// What a source is.
  public enum Kind {
    /// The article itself.
    ARTICLE,
    /// A summary of an article made by a machine.
    SUMMARY,
    /// A signed opinion.
    OPINION
  }
}
