package brief.page;

import brief.doc.Picture;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The art of a document.
///
/// @param art by path as the Markdown writes it, or by file name without ending
public record Album(Map<String, Art> art) {
  public Album {
    art = Map.copyOf(art);
  }

  /// An album of drawings, by file name without ending.
  public static Album of(Map<String, Picture> drawings) {
    Map<String, Art> art = new HashMap<>();
    drawings.forEach((name, picture) -> art.put(name, new Art.Drawn(picture)));
    return new Album(art);
  }

  /// What a path in the Markdown leads to.
  public Optional<Art> find(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return Optional.ofNullable(art.get(path))
        .or(() -> Optional.ofNullable(art.get(dot < 0 ? name : name.substring(0, dot))));
  }
}
