package brief.layout;

import brief.layout.Drawing.Extent;
import brief.layout.Drawing.Folio;
import brief.layout.Drawing.Landing;
import brief.page.Pages;
import brief.page.Style.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes pages of what stands on them: gives every link its spot, every contents line its page
/// number, every figure its bounding box.
final class Binder {
  private final List<Paper> papers;
  private final List<Drawing> sheets;
  private final Map<String, Pages.Spot> spots = new HashMap<>();

  /// @param papers what each page is printed on
  /// @param sheets everything on each page
  Binder(List<Paper> papers, List<Drawing> sheets) {
    this.papers = List.copyOf(papers);
    this.sheets = List.copyOf(sheets);
    for (int page = 0; page < sheets.size(); page++) {
      for (Landing it : sheets.get(page).landings()) {
        spots.putIfAbsent(it.key(), new Pages.Spot(page, it.x(), it.y(), it.element()));
      }
    }
  }

  List<Pages.Page> pages() {
    List<Pages.Page> pages = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      Drawing sheet = sheets.get(i);
      Paper paper = papers.get(i);
      sheet.extents().forEach(extent -> box(extent, paper));
      List<Pages.Mark> marks = new ArrayList<>(sheet.marks());
      sheet.folios().forEach(folio -> folio(folio).ifPresent(marks::add));
      List<Pages.Area> areas = new ArrayList<>();
      sheet.links().forEach(link -> area(link).ifPresent(areas::add));
      pages.add(
          new Pages.Page(paper.width(), paper.height(), Integer.toString(i + 1), marks, areas));
    }
    return pages;
  }

  /// The bookmarks of headings.
  List<Pages.Bookmark> outline(List<Headings.Head> heads) {
    List<Pages.Bookmark> outline = new ArrayList<>();
    for (Headings.Head head : heads) {
      spot(head.key())
          .ifPresent(spot -> outline.add(new Pages.Bookmark(head.level(), head.title(), spot)));
    }
    return outline;
  }

  /// Where a key leads; a note that is not in the margin is in the appendix.
  private Optional<Pages.Spot> spot(String key) {
    Optional<Pages.Spot> spot = Optional.ofNullable(spots.get(key));
    return spot.isEmpty() && key.startsWith(Goal.note(""))
        ? Optional.ofNullable(spots.get(Evidence.key(key.substring(1))))
        : spot;
  }

  private Optional<Pages.Area> area(Drawing.Link link) {
    Optional<? extends Pages.Target> target =
        switch (link.goal()) {
          case Goal.Out(String uri) -> Optional.of(new Pages.Uri(uri));
          case Goal.Within(String key) -> spot(key);
        };
    return target.map(to ->
        new Pages.Area(
            link.x(), link.y(), link.width(), link.height(), to, link.element(), link.contents()));
  }

  private Optional<Pages.Mark> folio(Folio folio) {
    return spot(folio.key())
        .map(spot -> {
          String number = Integer.toString(spot.page() + 1);
          double x = folio.right() - Lettering.width(number, folio.look());
          return Lettering.word(number, folio.look(), x, folio.baseline(), folio.content());
        });
  }

  /// Says where a figure stands, in the space of a PDF page: origin bottom left.
  private static void box(Extent extent, Paper paper) {
    extent
        .tag()
        .with(
            "BBox",
            String.format(
                Locale.ROOT,
                "%.2f %.2f %.2f %.2f",
                extent.x(),
                paper.height() - extent.y() - extent.height(),
                extent.x() + extent.width(),
                paper.height() - extent.y()));
  }
}
