package brief.press;

import brief.pdf.Standard;
import java.nio.file.Path;
import java.util.Optional;

/// A Markdown file to be printed, whoever wrote it.
///
/// @param file the Markdown
/// @param name what findings call it
/// @param out the PDF
/// @param lang `zh` or `en`; none to go by the file
public record Leaflet(Path file, String name, Path out, Optional<String> lang, Standard standard) {}
