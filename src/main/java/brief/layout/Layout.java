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
import brief.line.LineBreaker;
import brief.page.Album;
import brief.page.Pages;
import brief.page.Style;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Sets a document on pages.
///
/// The walk: [Body] makes slabs of the blocks (lines, rows, pictures, boxes), [Flow] puts them on
/// pages: a [Draft], and more than one where that may spare a page. To the best of them
/// [NoteColumn] puts notes beside the text, [Furniture] adds heads and feet, [Binder] gives links
/// and contents their pages. Structure elements ([Tag]) grow on the way.
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
    Draft draft = fitting(setting);
    Pages pages = draft.pages();
    return draft.findings().stream()
            .anyMatch(finding -> finding.code().severity() == Severity.ERROR)
        ? new Checked.Broken<>(draft.findings())
        : new Checked.Sound<>(pages, draft.findings());
  }

  /// The draft with contents when it has at least as many pages without them as the style says.
  private static Draft fitting(Setting setting) {
    int from = setting.style().contentsFrom();
    boolean offered =
        setting.document().blocks().stream()
            .anyMatch(block -> block instanceof Block.Role it && it.role().equals("contents"));
    if (!offered) {
      return filled(setting, false);
    }
    if (setting.document().blocks().getLast().source().to() < from * PAGE) {
      Draft plain = filled(setting, false);
      if (plain.count() < from - 1) {
        return plain; // contents take less than a page, and no more than one page is spared
      }
      Draft full = filled(setting.again(false), true);
      return plain.count() < from && full.count() <= from ? plain : full;
    }
    Draft full = filled(setting, true);
    if (full.count() > from) {
      return full; // contents take less than a page
    }
    Draft plain = filled(setting.again(false), false);
    return plain.count() < from ? plain : full;
  }

  /// A draft of which the last page is worth its paper: what would leave only a few lines on it is
  /// set tighter, if that spares the page.
  private static Draft filled(Setting setting, boolean contents) {
    Draft loose = Draft.of(setting, contents);
    Style.Paper paper = setting.paper();
    if (loose.count() == 1 || loose.end() > paper.top() + FEW * (paper.bottom() - paper.top())) {
      return loose;
    }
    Draft tight = Draft.of(setting.again(true), contents);
    return tight.count() < loose.count() ? tight : loose;
  }
}
