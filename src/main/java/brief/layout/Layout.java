package brief.layout;

import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.diag.Severity;
import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Picture;
import brief.face.Faces;
import brief.layout.Flow.Put;
import brief.line.LineBreaker;
import brief.page.Album;
import brief.page.Metadata;
import brief.page.Pages;
import brief.page.Style;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sets a document on pages.
///
/// The walk: [Body] makes slabs of the blocks (lines, rows, pictures, boxes), [Flow] puts them on
/// pages, [NoteColumn] puts notes beside them, [Furniture] adds heads and feet, [Binder] gives
/// links and contents their pages. Structure elements ([Tag]) grow on the way.
public final class Layout {
  /// A last page that is filled less than this is one of a few lines.
  private static final double FEW = 0.2;

  /// About how many characters of Markdown fill a page: what is shorter than so many pages is tried
  /// without contents first, which is then mostly the end of it.
  private static final int PAGE = 2400;

  private final LineBreaker breaker = new LineBreaker();
  private final boolean foreign;

  /// Sets briefings: a heading below a skipped level is an error.
  public Layout() {
    this(false);
  }

  private Layout(boolean foreign) {
    this.foreign = foreign;
  }

  /// Sets Markdown that others wrote: headings may begin anywhere, and one below a skipped level is
  /// tagged as the next level.
  public static Layout ofForeign() {
    return new Layout(true);
  }

  /// Sets a document with drawings of ours.
  ///
  /// @param pictures by file name without ending
  public Checked<Pages> set(
      Document document, Map<String, Picture> pictures, Style style, Faces faces, Words words) {
    return set(document, new Album(pictures, Map.of()), style, faces, words);
  }

  /// Sets a document.
  ///
  /// Errors: a language without a style (B006), a face that the style names and nobody has (B607),
  /// a character that no face has (B601), a heading below a skipped level (B603), an image without
  /// picture (B604), a link to no heading (B605), an image without alternative text (B608), an
  /// image that cannot be printed (B609). Warning: a line that runs out of its measure (B606).
  ///
  /// @param album of the document
  /// @param style the look; see [Style#of]
  /// @param faces at least all that the style names
  /// @param words of the document's language; `page.ibid` stands for a source in the margin that
  ///   the note above has too, and need not be there
  public Checked<Pages> set(Document document, Album album, Style style, Faces faces, Words words) {
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
            album,
            style,
            lang,
            new Typefaces(style, lang, faces),
            words,
            breaker,
            Anchors.of(document.blocks()),
            Quoted.all(document),
            Tag.root(),
            foreign,
            false,
            new LinkedHashSet<>());
    Result result = fitting(setting);
    return result.findings().stream()
            .anyMatch(finding -> finding.code().severity() == Severity.ERROR)
        ? new Checked.Broken<>(result.findings())
        : new Checked.Sound<>(result.pages(), result.findings());
  }

  /// The pages with contents when they are at least as many without them as the style says.
  private static Result fitting(Setting setting) {
    int from = setting.style().contentsFrom();
    boolean offered =
        setting.document().blocks().stream()
            .anyMatch(block -> block instanceof Block.Role it && it.role().equals("contents"));
    if (!offered) {
      return filled(setting, false);
    }
    if (setting.document().blocks().getLast().source().to() < from * PAGE) {
      Result plain = filled(setting, false);
      if (plain.count() < from - 1) {
        return plain; // contents take less than a page, and no more than one page is spared
      }
      Result full = filled(setting.again(false), true);
      return plain.count() < from && full.count() <= from ? plain : full;
    }
    Result full = filled(setting, true);
    if (full.count() > from) {
      return full; // contents take less than a page
    }
    Result plain = filled(setting.again(false), false);
    return plain.count() < from ? plain : full;
  }

  /// Pages of which the last is worth its paper: what would leave only a few lines on it is set
  /// tighter, if that spares the page.
  private static Result filled(Setting setting, boolean contents) {
    Result loose = pages(setting, contents);
    Style.Paper paper = setting.paper();
    if (loose.count() == 1 || loose.end() > paper.top() + FEW * (paper.bottom() - paper.top())) {
      return loose;
    }
    Result tight = pages(setting.again(true), contents);
    return tight.count() < loose.count() ? tight : loose;
  }

  /// @param end where the text ends on the last page
  private record Result(Pages pages, double end, List<Diagnostic> findings) {
    int count() {
      return pages.pages().size();
    }
  }

  private static Result pages(Setting setting, boolean contents) {
    Furniture furniture = new Furniture(setting);
    Tag series = setting.root().slot();
    Style.Paper paper = setting.paper();
    Drawing masthead = furniture.masthead(paper, series);
    List<Slab> slabs = new ArrayList<>(furniture.stacked(setting.root()));
    Body body = new Body(setting, setting.root(), contents).set();
    slabs.addAll(body.slabs());
    Slab imprint = furniture.imprint(setting.root());
    Slab legend = Slab.stack(body.legend(), true);
    double reserved = legend.height() == 0 ? 0 : legend.height() + setting.line();
    if (!slabs.isEmpty() && slabs.getFirst().turned()) {
      series.clear();
      masthead = furniture.masthead(paper.turned(), series);
    }
    List<List<Put>> text =
        new Flow(
                paper.top(),
                paper.bottom(),
                paper.turned().bottom(),
                setting.line() / 2,
                reserved,
                Lanes.of(paper))
            .pages(slabs, imprint);
    NoteColumn column = new NoteColumn(setting);
    List<List<Put>> notes = column.notes(text, reserved);
    Set<String> placed = column.placed();
    setting.document().notes().keySet().stream()
        .filter(label -> !placed.contains(label))
        .forEach(body.evidence()::standsFor);
    List<Drawing> sheets = new ArrayList<>();
    List<Style.Paper> papers = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Style.Paper own = Flow.turned(text.get(i)) ? paper.turned() : paper;
      papers.add(own);
      List<Drawing> sheet = new ArrayList<>();
      sheet.add(i == 0 ? masthead : furniture.head(own, i + 1, text.size()));
      text.get(i).forEach(put -> sheet.add(put.drawing()));
      notes.get(i).forEach(put -> sheet.add(put.drawing()));
      if (i == 0) {
        sheet.add(legend.drawing().moved(0, paper.bottom() - legend.height()));
      }
      sheet.add(furniture.foot(own, i + 1, text.size()));
      sheets.add(Drawing.of(sheet));
    }
    Binder binder = new Binder(papers, sheets);
    List<Pages.Page> pages = binder.pages();
    return new Result(
        new Pages(metadata(setting), pages, setting.root().element(), binder.outline(body.heads())),
        text.getLast().stream().mapToDouble(Put::end).max().orElse(0),
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
        Stream.of("edition", "id", "language")
            .map(setting::front)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-")));
  }
}
