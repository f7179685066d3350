package brief.layout;

import brief.diag.Code;
import brief.doc.Block;
import brief.page.Style.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Sets headings, keeps them with what follows, and remembers them for the bookmarks.
final class Headings {
  private final Setting setting;
  private final Lettering lettering;
  private final List<Head> heads = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  Headings(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
  }

  /// A heading that was set.
  ///
  /// @param key of its landing
  record Head(int level, String title, String key) {}

  /// The headings so far, in order.
  List<Head> heads() {
    return List.copyOf(heads);
  }

  /// Sets a heading right below another: the two stand closer than a heading and the text above it.
  List<Slab> below(Block.Heading heading, Frame frame, Tag parent) {
    List<Slab> lines = new ArrayList<>(set(heading, frame, parent));
    if (!lines.isEmpty()) {
      lines.set(0, lines.getFirst().before(setting.line() / 2));
    }
    return lines;
  }

  /// Sets a heading. One that is more than a level below the heading before it is found (B603), but
  /// for Markdown that others wrote: there it is tagged as the level that may follow.
  List<Slab> set(Block.Heading heading, Frame frame, Tag parent) {
    int above = heads.isEmpty() ? 0 : heads.getLast().level();
    if (heading.level() > above + 1 && !setting.foreign()) {
      setting.find(
          Code.HEADING_SKIPPED,
          setting.place(heading.source()),
          Integer.toString(heading.level()),
          Integer.toString(above + 1));
    }
    int level = setting.foreign() ? depth(heading.level()) : heading.level();
    Tag tag = parent.child("H" + level);
    Copy copy =
        Inlines.copy(
            setting,
            heading.content(),
            part(heading.level()),
            tag,
            parent.slot(),
            setting.place(heading.source()));
    String key = Goal.heading(setting.anchors().slug(heading));
    heads.add(new Head(level, Inlines.said(heading.content()), key));
    List<Slab> lines = new ArrayList<>(lettering.ragged(copy, frame, part(heading.level())));
    if (!lines.isEmpty()) {
      Drawing landing = Drawing.landing(new Drawing.Landing(key, frame.x(), 0, tag.id()));
      lines.set(0, lines.getFirst().with(landing).before(space(heading.level())));
    }
    Slab.Role role = heading.level() <= 2 ? Slab.Role.SECTION : Slab.Role.HEADING;
    return lines.stream().map(line -> line.keep(true).as(role)).toList();
  }

  /// How many headings a heading stands under, itself counted: levels that are skipped do not
  /// count.
  private int depth(int level) {
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
    }
    open.push(level);
    return open.size();
  }

  private double space(int level) {
    double lines =
        switch (level) {
          case 1 -> 0;
          case 2 -> setting.tight() ? 1 : 1.5;
          case 3 -> setting.tight() ? 0.5 : 1;
          default -> 0.5;
        };
    return lines * setting.language().headSpace() * setting.line();
  }

  private static Part part(int level) {
    return switch (level) {
      case 1 -> Part.TITLE;
      case 2 -> Part.HEAD_2;
      case 3 -> Part.HEAD_3;
      default -> Part.HEAD_4;
    };
  }
}
