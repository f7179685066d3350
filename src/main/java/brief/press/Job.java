package brief.press;

import brief.pdf.Standard;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/// What is to be printed.
///
/// @param project the project's folder: it has `seeds/digest`, `templates`, `fonts`
/// @param home the folder of `brief` itself, whose templates and fonts serve where the project has
///   none
/// @param out where the files go
/// @param languages language tags; empty for all of the edition
/// @param themes ids of themes; empty with `regions` for everything
/// @param regions ids of regions
/// @param formats which files are written
/// @param standard that the PDF files keep
/// @param jobs how many briefings are set at the same time
public record Job(
    Path project,
    Path home,
    Path out,
    Set<String> languages,
    Set<String> themes,
    Set<String> regions,
    Set<Format> formats,
    Standard standard,
    int jobs) {
  public Job {
    languages = Set.copyOf(languages);
    themes = Set.copyOf(themes);
    regions = Set.copyOf(regions);
    formats = Set.copyOf(formats);
  }

  /// A job whose PDF files keep PDF/A-2a and PDF/UA-1.
  public Job(
      Path project,
      Path home,
      Path out,
      Set<String> languages,
      Set<String> themes,
      Set<String> regions,
      Set<Format> formats,
      int jobs) {
    this(project, home, out, languages, themes, regions, formats, Standard.A2A_UA1, jobs);
  }

  /// The whole edition of a project, into its own folder `out`.
  public static Job whole(Path project, Path home, int jobs) {
    return new Job(
        project,
        home,
        project.resolve("out"),
        Set.of(),
        Set.of(),
        Set.of(),
        EnumSet.allOf(Format.class),
        jobs);
  }

  /// The kinds of files of a briefing.
  public enum Format {
    MD,
    PDF
  }

  /// Whether everything of the edition is to be printed.
  boolean whole() {
    return themes.isEmpty()
        && regions.isEmpty()
        && languages.isEmpty()
        && formats.size() == Format.values().length;
  }
}
