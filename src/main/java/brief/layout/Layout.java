package brief.layout;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.diag.Severity;
import brief.doc.Document;
import brief.doc.Picture;
import brief.face.Faces;
import brief.layout.Flow.Put;
import brief.line.LineBreaker;
import brief.page.Metadata;
import brief.page.Pages;
import brief.page.Style;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Sets a document on pages.
///
/// The walk: [Body] makes slabs of the blocks (lines, rows, pictures, boxes), [Flow] puts them on
/// pages, [NoteColumn] puts notes beside them, [Furniture] adds heads and feet, [Binder] gives
/// links and contents their pages. Structure elements ([Tag]) grow on the way.
public final class Layout {
  /// Sets a document.
  ///
  /// Errors: a language without a style (B006), a face that the style names and nobody has (B607),
  /// a character that no face has (B601), a heading below a skipped level (B603), an image without
  /// picture (B604), a link to no heading (B605). Warning: a line that runs out of its measure
  /// (B606).
  ///
  /// @param pictures by file name without ending
  /// @param style the look; see [Style#of]
  /// @param faces at least all that the style names
  public Checked<Pages> set(
      Document document, Map<String, Picture> pictures, Style style, Faces faces) {
    Place file = Place.of(document.file());
    String tongue = document.front().getOrDefault("language", "");
    String lang = tongue.replaceFirst("-.*", "");
    if (!style.languages().containsKey(lang)) {
      return new Checked.Broken<>(
          List.of(Diagnostic.of(Code.MISSING_KEY, file, "language", document.file())));
    }
    List<Diagnostic> missing = Typefaces.missing(style, faces, file);
    if (!missing.isEmpty()) {
      return new Checked.Broken<>(missing);
    }
    Setting setting =
        new Setting(
            document,
            pictures,
            style,
            lang,
            new Typefaces(style, lang, faces),
            new LineBreaker(),
            Anchors.of(document.blocks()),
            Tag.root(),
            new LinkedHashSet<>());
    Result plain = pages(setting, false);
    Result result =
        plain.pages().pages().size() < style.contentsFrom() ? plain : pages(setting.again(), true);
    return result.findings().stream()
            .anyMatch(finding -> finding.code().severity() == Severity.ERROR)
        ? new Checked.Broken<>(result.findings())
        : new Checked.Sound<>(result.pages(), result.findings());
  }

  private record Result(Pages pages, List<Diagnostic> findings) {}

  private static Result pages(Setting setting, boolean contents) {
    Furniture furniture = new Furniture(setting);
    Drawing masthead = furniture.masthead(setting.root());
    Body body = new Body(setting, setting.root(), contents).set();
    Slab legend = Slab.stack(body.legend(), true);
    double reserved = legend.height() == 0 ? 0 : legend.height() + setting.line();
    Style.Paper paper = setting.paper();
    List<List<Put>> text =
        new Flow(paper.top(), paper.bottom(), setting.line() / 2, reserved).pages(body.slabs());
    NoteColumn column = new NoteColumn(setting);
    List<List<Put>> notes = column.notes(text, reserved);
    setting.document().notes().keySet().stream()
        .filter(label -> !column.placed().contains(label))
        .forEach(body.evidence()::standsFor);
    List<Drawing> sheets = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Drawing sheet = i == 0 ? masthead : furniture.head();
      for (Put put : Stream.concat(text.get(i).stream(), notes.get(i).stream()).toList()) {
        sheet = sheet.plus(put.drawing());
      }
      if (i == 0) {
        sheet = sheet.plus(legend.drawing().moved(0, paper.bottom() - legend.height()));
      }
      sheets.add(sheet.plus(furniture.foot(i + 1, text.size())));
    }
    Binder binder = new Binder(paper, sheets);
    List<Pages.Page> pages = binder.pages();
    return new Result(
        new Pages(metadata(setting), pages, setting.root().element(), binder.outline(body.heads())),
        setting.found());
  }

  private static Metadata metadata(Setting setting) {
    List<String> keywords =
        Stream.of(setting.front("keywords").split("[,，、]", -1))
            .map(String::strip)
            .filter(keyword -> !keyword.isEmpty())
            .toList();
    String date = setting.front("date");
    return new Metadata(
        setting.front("title"),
        setting.front("publisher"),
        setting.front("subject"),
        keywords,
        setting.front("language"),
        date.isEmpty() || date.contains("T") ? date : date + "T00:00:00Z",
        setting.front("rights"),
        String.join("-", setting.front("edition"), setting.front("id"), setting.front("language")));
  }
}
