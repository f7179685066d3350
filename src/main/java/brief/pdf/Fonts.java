package brief.pdf;

import brief.face.Face;
import brief.face.Subsetter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The faces that files are printed with, read once. Immutable: documents on many threads share it.
public final class Fonts {
  private final Map<String, Subsetter> faces;

  private Fonts(Map<String, Subsetter> faces) {
    this.faces = Map.copyOf(faces);
  }

  /// Reads the faces.
  ///
  /// @param faces by whose names the runs and pictures of pages speak
  public static Fonts of(Collection<? extends Face> faces) {
    var map = new HashMap<String, Subsetter>();
    for (Face face : faces) {
      map.put(face.name(), Subsetter.of(face));
    }
    return new Fonts(map);
  }

  Subsetter face(String name) {
    Subsetter face = faces.get(name);
    if (face == null) {
      throw new IllegalArgumentException("Pages.Run.face: " + name);
    }
    return face;
  }
}
