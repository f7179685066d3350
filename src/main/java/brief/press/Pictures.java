package brief.press;

import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import brief.page.Album;
import brief.page.Art;
import brief.page.RasterReader;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Loads the images that a Markdown file shows: files beside it, nothing from the web.
final class Pictures {
  private static final String ELSEWHERE = "(?s)[A-Za-z][A-Za-z0-9+.-]+:.*|//.*";

  private final Path folder;
  private final SortedMap<String, Art> found = new TreeMap<>();

  private Pictures(Path folder) {
    this.folder = folder;
  }

  /// The images of a document; a path that leads to no file is left out.
  ///
  /// @param folder that paths start from
  static Album of(Document document, Path folder) throws IOException {
    Pictures pictures = new Pictures(folder);
    pictures.blocks(document.blocks());
    for (Document.Note note : document.notes().values()) {
      pictures.blocks(note.blocks());
    }
    return new Album(Map.of(), pictures.found);
  }

  private void blocks(List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading it -> inlines(it.content());
        case Block.Paragraph it -> inlines(it.content());
        case Block.Items it -> {
          for (Block.Item item : it.items()) {
            blocks(item.blocks());
          }
        }
        case Block.Table it -> {
          rows(it.head());
          rows(it.body());
        }
        case Block.Quotation it -> blocks(it.blocks());
        case Block.Picture it -> load(it.path());
        case Block.Role it -> blocks(List.of(it.block()));
        case Block.CodeBlock _, Block.Break _, Block.Html _ -> {}
      }
    }
  }

  private void rows(List<List<Block.Cell>> rows) throws IOException {
    for (List<Block.Cell> row : rows) {
      for (Block.Cell cell : row) {
        inlines(cell.content());
      }
    }
  }

  private void inlines(List<Inline> content) throws IOException {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Emphasis it -> inlines(it.content());
        case Inline.Strong it -> inlines(it.content());
        case Inline.Struck it -> inlines(it.content());
        case Inline.Link it -> inlines(it.content());
        case Inline.Image it -> load(it.path());
        case Inline.Text _, Inline.Code _, Inline.NoteRef _, Inline.LineBreak _, Inline.Html _ -> {}
      }
    }
  }

  private void load(String path) throws IOException {
    if (path.matches(ELSEWHERE)) {
      found.put(path, new Art.Unfit(Art.Reason.KIND));
      return;
    }
    Optional<Path> file = file(path).or(() -> file(decoded(path)));
    if (file.isPresent()) {
      found.put(path, RasterReader.read(Files.readAllBytes(file.get())));
    }
  }

  private Optional<Path> file(String path) {
    try {
      return Optional.of(folder.resolve(path)).filter(Files::isRegularFile);
    } catch (InvalidPathException noPath) {
      return Optional.empty(); // no file has such a name
    }
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscape) {
      return path; // a percent sign that is no escape stands for itself
    }
  }
}
