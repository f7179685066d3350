package brief.layout;

import brief.diag.Diagnostic;
import brief.layout.Flow.Put;
import brief.page.Metadata;
import brief.page.Pages;
import brief.page.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of a document on pages, from which their number is known. Notes, heads and feet come to
/// the draft that is kept ([#pages]); others are thrown away before.
final class Draft {
  private final Setting setting;
  private final Furniture furniture;
  private final Drawing masthead;
  private final Body body;
  private final Slab legend;
  private final double reserved;
  private final List<List<Put>> text;

  private Draft(
      Setting setting,
      Furniture furniture,
      Drawing masthead,
      Body body,
      Slab legend,
      double reserved,
      List<List<Put>> text) {
    this.setting = setting;
    this.furniture = furniture;
    this.masthead = masthead;
    this.body = body;
    this.legend = legend;
    this.reserved = reserved;
    this.text = text;
  }

  /// @param contents whether the contents are printed
  static Draft of(Setting setting, boolean contents) {
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
    return new Draft(setting, furniture, masthead, body, legend, reserved, text);
  }

  /// How many pages it has.
  int count() {
    return text.size();
  }

  /// Where the text ends on the last page.
  double end() {
    return text.getLast().stream().mapToDouble(Put::end).max().orElse(0);
  }

  /// What was found while it was set.
  List<Diagnostic> findings() {
    return setting.found();
  }

  /// Finishes it, once: structure elements of notes are put into their slots.
  Pages pages() {
    Style.Paper paper = setting.paper();
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
    return new Pages(
        metadata(), binder.pages(), setting.root().element(), binder.outline(body.heads()));
  }

  private Metadata metadata() {
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
