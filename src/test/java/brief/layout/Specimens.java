package brief.layout;

import brief.amount.Words;
import brief.diag.Checked;
import brief.doc.Document;
import brief.doc.Picture;
import brief.face.Face;
import brief.face.Faces;
import brief.face.TrueType;
import brief.markdown.MarkdownReader;
import brief.page.Album;
import brief.page.RasterReader;
import brief.page.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What layout is tried with: the faces and the style of the house, the specimens, a picture.
final class Specimens {
  static final Faces FACES = faces();
  static final Style STYLE = sound(Style.of("templates/style.yaml", settings(), Map.of()));

  private Specimens() {}

  /// The specimen of a language: every element there is.
  static Document specimen(String lang) {
    String path = "src/main/resources/brief/press/specimen-" + lang + ".md";
    return document("specimen-" + lang + ".md", text(path));
  }

  static Document document(String file, String markdown) {
    return sound(new MarkdownReader().read(file, markdown));
  }

  /// A document of a few words, its front matter as short as may be.
  static Document brief(String lang, String markdown) {
    String front =
        "---\nid: \"x\"\nlanguage: \"%s\"\ntitle: \"T\"\nseries: \"S\"\n---\n\n".formatted(lang);
    return document("x.md", front + markdown);
  }

  static Words words(String lang) {
    return lang.equals("zh")
        ? new Words(lang, Map.of("page.ibid", "同上", "status.target", "目标", "status.reported", "现状"))
        : new Words(lang, Map.of("page.ibid", "ibid.", "status.target", "target"));
  }

  /// What the specimens show: two bars, and a raster image.
  static Album album(String lang) {
    try {
      byte[] swatch = Files.readAllBytes(Path.of("src/main/resources/brief/press/swatch.png"));
      return new Album(pictures(lang, 369), Map.of("swatch.png", RasterReader.read(swatch)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A picture of two bars.
  static Map<String, Picture> pictures(String lang, double width) {
    return Map.of(
        "sameness",
        new Picture(
            "sameness",
            lang,
            width,
            52,
            "Finding",
            "Two bars",
            List.of(
                new Picture.Fill(Shape.box(0, 0, width * 0.6, 20), 0x0072b2),
                new Picture.Fill(Shape.box(0, 30, width * 0.4, 20), 0x0072b2))));
  }

  static <T> T sound(Checked<T> checked) {
    return switch (checked) {
      case Checked.Sound<T>(T value, var _) -> value;
      case Checked.Broken<T>(var findings) -> throw new AssertionError(findings.toString());
    };
  }

  /// The keys of `templates/style.yaml`, flat.
  static Map<String, String> settings() {
    Map<String, String> flat = new TreeMap<>();
    Object yaml =
        new Load(LoadSettings.builder().build()).loadFromString(text("templates/style.yaml"));
    flatten("", (Map<?, ?>) yaml, flat);
    return flat;
  }

  private static void flatten(String prefix, Map<?, ?> map, Map<String, String> into) {
    map.forEach((key, value) -> {
      if (value instanceof Map<?, ?> inner) {
        flatten(prefix + key + ".", inner, into);
      } else {
        into.put(prefix + key, value.toString());
      }
    });
  }

  private static Faces faces() {
    Map<String, Face> faces = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("fonts"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ttf")).sorted().toList()) {
        Face face = sound(TrueType.read(file.toString(), Files.readAllBytes(file)));
        faces.put(face.name(), face);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Faces(faces);
  }

  private static String text(String path) {
    try {
      return Files.readString(Path.of(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
