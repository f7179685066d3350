package brief.layout;

import brief.doc.Block;
import brief.doc.Inline;
import brief.layout.Drawing.Folio;
import brief.line.Look;
import brief.page.Pages;
import brief.page.Style.Colour;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the contents: each entry a link, dots, and the number of the page once that is known.
final class Contents {
  /// Room at the right for dots and number.
  private static final double ROOM = 40;

  private final Setting setting;
  private final Lettering lettering;

  Contents(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
  }

  List<Slab> set(Block.Items items, Frame frame, Tag parent) {
    List<Slab> lines = entries(items, frame, parent.child("TOC"));
    return Slab.spaced(lines, setting.line() / 2, setting.line());
  }

  private List<Slab> entries(Block.Items items, Frame frame, Tag toc) {
    List<Slab> lines = new ArrayList<>();
    for (Block.Item item : items.items()) {
      Tag entry = toc.child("TOCI");
      for (Block block : item.blocks()) {
        switch (block) {
          case Block.Paragraph it -> lines.addAll(entry(it, frame, entry));
          case Block.Items it ->
              lines.addAll(entries(it, frame.indented(setting.line()), entry.child("TOC")));
          default -> lines.addAll(List.of());
        }
      }
    }
    return lines;
  }

  private List<Slab> entry(Block.Paragraph paragraph, Frame frame, Tag entry) {
    Optional<Inline.Link> link =
        paragraph.content().stream()
            .filter(Inline.Link.class::isInstance)
            .map(Inline.Link.class::cast)
            .findFirst();
    if (link.isEmpty() || !(Targets.goal(link.get().target()) instanceof Goal.Within(String key))) {
      return List.of();
    }
    TextStyle type = setting.typefaces().type(Part.CONTENTS);
    Look look = setting.typefaces().look(type, false, false, "en");
    Tag tag = entry.child("Reference").child("Link");
    Copy copy =
        Inlines.copy(
            setting, link.get().content(), type, tag, entry, setting.place(paragraph.source()));
    Frame own = new Frame(frame.x(), frame.width() - ROOM, frame.wide(), Part.CONTENTS, 0);
    List<Slab> lines = new ArrayList<>(lettering.ragged(copy, own, Part.CONTENTS));
    if (lines.isEmpty()) {
      return lines;
    }
    double baseline = Lettering.baseline(type);
    double right = frame.x() + frame.width();
    double end = lines.size() > 1 ? right - ROOM : frame.x() + lettering.natural(copy);
    Drawing rest =
        new Drawing(
            dots(end, right, baseline),
            List.of(
                new Drawing.Link(
                    frame.x(),
                    0,
                    frame.width(),
                    type.leading(),
                    new Goal.Within(key),
                    tag.id(),
                    Inlines.said(link.get().content()))),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Folio(key, right, baseline, look, tag.content())));
    lines.set(lines.size() - 1, lines.getLast().with(rest));
    return lines;
  }

  private List<Pages.Mark> dots(double from, double right, double baseline) {
    double start = Math.min(from + 6, right - ROOM + 6);
    return List.of(
        new Pages.Stroke(
            Shape.line(start, baseline - 0.5, right - 18, baseline - 0.5),
            setting.style().rgb(Colour.GREY),
            0.7,
            List.of(0.7, 3.5),
            0));
  }
}
