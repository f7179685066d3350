package brief.cli;

import brief.press.Handpress;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says in which style something is set.
final class Styling {
  @Option(
      names = "--style",
      paramLabel = "FILE.yaml",
      description = {
        "How it looks: a file of templates/, such as gbt9704.yaml, or any other.",
        "Default: style.yaml."
      })
  @Nullable String style;

  /// The style that is wanted, when one is.
  ///
  /// @param start the folder that paths start from
  Optional<Handpress.StyleFile> file(Path start) {
    return Optional.ofNullable(style)
        .map(name ->
            new Handpress.StyleFile(name.replace('\\', '/'), start.resolve(name).normalize()));
  }
}
