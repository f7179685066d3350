package brief.page;

import brief.doc.Picture;
import java.util.Map;
import java.util.Optional;

/// The art of a document.
///
/// @param drawings by file name without ending
/// @param files by path as the Markdown writes it
public record Album(Map<String, Picture> drawings, Map<String, Art> files) {
  public Album {
    drawings = Map.copyOf(drawings);
    files = Map.copyOf(files);
  }

  /// What a path in the Markdown leads to.
  public Optional<Art> find(String path) {
    Art file = files.get(path);
    if (file != null) {
      return Optional.of(file);
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return Optional.ofNullable(drawings.get(dot < 0 ? name : name.substring(0, dot)))
        .map(Art.Drawn::new);
  }
}
