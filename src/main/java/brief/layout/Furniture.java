package brief.layout;

import brief.line.Look;
import brief.page.Pages;
import brief.page.Style;
import brief.page.Style.Colour;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Heads and feet of pages. They are artifacts, but for the head of the first page: series and
/// number stand nowhere else, so they are read.
final class Furniture {
  /// From a baseline of the head down to the rule.
  private static final double TO_RULE = 6;

  private final Setting setting;
  private final Lettering lettering;
  private final Tag nowhere = Tag.root();

  Furniture(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
  }

  /// The head of the first page: series and number.
  Drawing masthead(Tag parent) {
    Drawing series = left(setting.front("series"), Part.SERIES, parent.child("P"));
    Drawing issue = right(joined("number", "dateline"), Part.ISSUE, parent.child("P"));
    return series
        .plus(issue)
        .plus(rule(Colour.ACCENT, setting.style().strongRule()))
        .moved(0, setting.paper().head());
  }

  /// The head of a later page: series at the left, title at the right.
  Drawing head() {
    return left(setting.front("series"), Part.RUNNING, nowhere)
        .plus(right(setting.front("title"), Part.RUNNING, nowhere))
        .artifact()
        .plus(rule(Colour.RULE, setting.style().thinRule()))
        .moved(0, setting.paper().head());
  }

  /// The foot: number and date at the left, page n of N at the right.
  ///
  /// @param page base 1
  Drawing foot(int page, int pages) {
    TextStyle type = setting.typefaces().type(Part.FOOT);
    Look look = setting.typefaces().look(type, false, false, "en");
    String folio = page + " / " + pages;
    Style.Paper paper = setting.paper();
    double right = paper.left() + paper.full();
    Pages.Mark number = Lettering.word(folio, look, right - Lettering.width(folio, look), 0, 0);
    return left(joined("number", "dateline"), Part.FOOT, nowhere)
        .artifact()
        .plus(Drawing.marks(List.of(number)))
        .moved(0, paper.foot());
  }

  private String joined(String... keys) {
    return Stream.of(keys)
        .map(setting::front)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// Text at the left edge, its baseline at 0.
  private Drawing left(String text, Part part, Tag tag) {
    TextStyle type = setting.typefaces().type(part);
    return lettering
        .line(Inlines.plain(setting, text, part, tag), setting.paper().left(), type)
        .moved(0, -Lettering.baseline(type));
  }

  /// Text that ends at the right edge, its baseline at 0.
  private Drawing right(String text, Part part, Tag tag) {
    TextStyle type = setting.typefaces().type(part);
    Copy copy = Inlines.plain(setting, text, part, tag);
    double x = setting.paper().left() + setting.paper().full() - lettering.natural(copy);
    return lettering.line(copy, x, type).moved(0, -Lettering.baseline(type));
  }

  private Drawing rule(Colour colour, double width) {
    Style.Paper paper = setting.paper();
    List<Pages.Mark> marks = new ArrayList<>();
    marks.add(
        new Pages.Stroke(
            Shape.line(paper.left(), TO_RULE, paper.left() + paper.full(), TO_RULE),
            setting.style().rgb(colour),
            width,
            List.of(),
            0));
    return Drawing.marks(marks);
  }
}
