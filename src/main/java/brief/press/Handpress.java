package brief.press;

import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.diag.Severity;
import brief.doc.Document;
import brief.face.Faces;
import brief.layout.Layout;
import brief.markdown.MarkdownReader;
import brief.model.Coverage;
import brief.page.Album;
import brief.page.Pages;
import brief.page.Style;
import brief.pdf.Attachment;
import brief.pdf.Fonts;
import brief.pdf.PdfPrinter;
import brief.pdf.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The small recipe: sets single Markdown files in the style of the house. No digest, no evidence;
/// what cannot conform is refused at its place all the same.
public final class Handpress {
  private static final String STYLE = "style.yaml";

  private final Project project;
  private final Optional<StyleFile> style;
  private final Severity refused;

  /// A style that the caller wants.
  ///
  /// @param name of a file in `templates/`, or as the caller wrote the path
  /// @param path of a file, when it is none in `templates/`
  public record StyleFile(String name, Path path) {}

  /// Prints in the style of the house.
  ///
  /// @param project whose templates and fonts are used, where it has any
  /// @param home the folder of `brief` itself, whose templates and fonts serve otherwise
  /// @param refused the least that stops what would be written
  public Handpress(Path project, Path home, Severity refused) {
    this(project, home, Optional.empty(), refused);
  }

  /// @param project whose templates and fonts are used, where it has any
  /// @param home the folder of `brief` itself, whose templates and fonts serve otherwise
  /// @param style instead of that of the house
  /// @param refused the least that stops what would be written
  public Handpress(Path project, Path home, Optional<StyleFile> style, Severity refused) {
    this.project = new Project(project, home);
    this.style = style;
    this.refused = refused;
  }

  /// Prints a file: the whole PDF, or nothing.
  ///
  /// Errors: no such file (B705), what the file or the style of the house has wrong.
  ///
  /// @throws IOException when a file cannot be read or written
  public Checked<Printed> print(Leaflet leaflet) throws IOException {
    Findings findings = new Findings(refused);
    if (!Files.isRegularFile(leaflet.file())) {
      findings.add(List.of(Diagnostic.of(Code.NO_FILE, Place.of(leaflet.name()), leaflet.name())));
      return findings.refusal();
    }
    Optional<String> text =
        findings.keep(Utf8.read(leaflet.name(), Files.readAllBytes(leaflet.file())));
    Optional<Fount> fount = fount(findings);
    if (text.isEmpty() || fount.isEmpty()) {
      return findings.refusal();
    }
    Path folder = leaflet.file().toAbsolutePath().getParent();
    Optional<byte[]> pdf =
        set(
            new Sheet(leaflet.name(), text.get(), leaflet.lang(), leaflet.standard()),
            document -> Pictures.of(document, folder == null ? leaflet.file() : folder),
            fount.get(),
            findings);
    return pdf.isEmpty()
        ? findings.refusal()
        : land(leaflet.out(), new TreeMap<>(Map.of(name(leaflet.out()), pdf.get())), findings);
  }

  /// Everything that type is set with.
  record Fount(Map<String, Words> words, Faces faces, Style style) {}

  /// A Markdown text to be set.
  record Sheet(String name, String text, Optional<String> lang, Standard standard) {}

  /// Where the images of a document come from.
  interface Shelf {
    Album of(Document document) throws IOException;
  }

  /// Reads words, faces and style; nothing when something in them is wrong.
  Optional<Fount> fount(Findings findings) throws IOException {
    SortedMap<String, String> templates = Inputs.templates(project, findings);
    Typecase typecase = new Typecase(templates, project.art(), project.fonts(), findings);
    Map<String, Words> words = typecase.words();
    Faces faces = typecase.faces();
    String name = style.map(StyleFile::name).orElse(STYLE);
    Optional<Style> found =
        style.isEmpty() || templates.containsKey(name)
            ? typecase.style(name, faces)
            : outside(style.get(), findings).flatMap(text -> typecase.style(name, text, faces));
    return found.map(set -> new Fount(words, faces, set));
  }

  /// The text of a style that is none of the templates.
  private static Optional<String> outside(StyleFile style, Findings findings) throws IOException {
    if (!Files.isRegularFile(style.path())) {
      findings.add(List.of(Diagnostic.of(Code.NO_FILE, Place.of(style.name()), style.name())));
      return Optional.empty();
    }
    return findings.keep(Utf8.read(style.name(), Files.readAllBytes(style.path())));
  }

  /// Sets a text; nothing when something in it is wrong.
  ///
  /// @param pictures gives the images of the document
  Optional<byte[]> set(Sheet sheet, Shelf pictures, Fount fount, Findings findings)
      throws IOException {
    String text = sheet.text().replace("\uFEFF", "").replaceAll("\r\n?", "\n");
    Optional<Document> read = findings.keep(MarkdownReader.ofForeign().read(sheet.name(), text));
    Optional<Document> titled =
        read.flatMap(document -> findings.keep(Heads.on(document, text, sheet.lang())));
    if (titled.isEmpty()) {
      return Optional.empty();
    }
    Document document = titled.get();
    String lang = Heads.language(document);
    Words words = fount.words().get(lang);
    if (words == null) {
      findings.add(List.of(Typecase.wordless(lang)));
      return Optional.empty();
    }
    Album album = pictures.of(document);
    Optional<Pages> pages =
        findings.keep(Layout.ofForeign().set(document, album, fount.style(), fount.faces(), words));
    PdfPrinter printer =
        new PdfPrinter(Fonts.of(fount.faces().byName().values()), sheet.standard());
    return pages
        .filter(set -> !findings.refused())
        .map(set -> printer.print(set, enclosed(sheet, document)));
  }

  private static List<Attachment> enclosed(Sheet sheet, Document document) {
    String name = document.front().getOrDefault("id", "") + ".md";
    return sheet.standard().attaches()
        ? List.of(Enclosures.markdown(name, sheet.text(), name))
        : List.of();
  }

  private static String name(Path out) {
    Path name = out.getFileName();
    return name == null ? out.toString() : name.toString();
  }

  /// Puts files in place, all or none.
  ///
  /// @param out a path in the folder that they go to
  static Checked<Printed> land(Path out, SortedMap<String, byte[]> files, Findings findings)
      throws IOException {
    Path folder = out.toAbsolutePath().normalize().getParent();
    try (Folder goal = new Folder(folder == null ? out : folder)) {
      Optional<String> fault = goal.open();
      if (fault.isPresent()) {
        findings.add(
            List.of(
                Diagnostic.of(
                    Code.OUT_UNWRITABLE, Place.of(out.toString()), out.toString(), fault.get())));
        return findings.refusal();
      }
      SortedMap<String, Long> sizes = new TreeMap<>();
      for (var file : files.entrySet()) {
        goal.write(file.getKey(), file.getValue());
        sizes.put(file.getKey(), (long) file.getValue().length);
      }
      return findings.sound(
          new Printed(1, sizes, goal.land(Set.of()), new Coverage(new LinkedHashMap<>())));
    }
  }
}
