package brief.layout;

import brief.doc.Block;
import brief.page.Pages;
import brief.page.Style;
import brief.page.Style.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Walks the blocks of a briefing from its title to its colophon and sets each by its role.
final class Body {
  private final Setting setting;
  private final Headings headings;
  private final Blocks blocks;
  private final Evidence evidence;
  private final boolean contents;
  private final List<Slab> slabs = new ArrayList<>();
  private final List<Slab> legend = new ArrayList<>();
  private final Tag parent;
  private final Frame text;
  private Frame frame;
  private boolean abreast;
  private Proof proof = Proof.AHEAD;

  /// Where the walk is, seen from the section of evidence.
  private enum Proof {
    AHEAD,
    BEGUN,
    DONE
  }

  /// @param contents whether the contents are printed
  Body(Setting setting, Tag parent, boolean contents) {
    this.setting = setting;
    this.parent = parent;
    this.contents = contents;
    this.headings = new Headings(setting);
    this.blocks = new Blocks(setting, headings);
    this.evidence = new Evidence(setting, blocks);
    this.text = new Frame(setting.paper().left(), setting.paper().text(), false, Part.BODY, 0);
    this.frame = text;
  }

  Body set() {
    List<Block> all = setting.document().blocks();
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (proof == Proof.BEGUN && endsSection(block)) {
        prove();
      }
      if (block instanceof Block.Role part && FigureSetter.isPart(part)) {
        int end = endOfFigure(all, i);
        slabs.addAll(
            new FigureSetter(setting)
                .figure(all.subList(i, end).stream().map(Block.Role.class::cast).toList(), parent));
        i = end - 1;
      } else if (block instanceof Block.Role role) {
        role(role);
      } else if (block instanceof Block.Heading title && title.level() == 1 && slabs.isEmpty()) {
        slabs.addAll(new Opening(setting).title(title, headings, parent));
      } else if (block instanceof Block.Heading heading && i > 0 && isHeading(all.get(i - 1))) {
        add(headings.below(heading, frame, parent));
      } else if (block instanceof Block.Table table) {
        slabs.addAll(blocks.set(table, text.as(frame.part()), parent));
      } else {
        List<Slab> set = blocks.set(block, frame, parent);
        add(i < all.size() - 1 && Blocks.announces(block) ? Blocks.kept(set) : set);
      }
    }
    if (proof != Proof.DONE) {
      prove();
    }
    return this;
  }

  /// Sets the notes: at the end of the section of evidence, or at the end of a document without
  /// one.
  private void prove() {
    add(Slab.spaced(evidence.set(frame, parent), setting.line() / 2, setting.line() / 2));
    frame = frame.as(Part.BODY);
    proof = Proof.DONE;
  }

  /// From here on columns stand side by side, over text column and margin column.
  private void appendix() {
    abreast = setting.paper().columns() > 1;
    if (abreast) {
      frame =
          new Frame(setting.paper().left(), Lanes.width(setting.paper()), true, frame.part(), 0);
    }
  }

  /// The slabs with a line over all columns above the first.
  private List<Slab> ruled(List<Slab> set) {
    if (!abreast || set.isEmpty()) {
      return set;
    }
    Style.Paper paper = setting.paper();
    double y = -setting.line() / 4;
    Pages.Mark line =
        new Pages.Stroke(
            Shape.line(paper.left(), y, paper.left() + paper.full(), y),
            setting.style().rgb(Style.Colour.RULE),
            setting.style().thinRule(),
            List.of(),
            0);
    List<Slab> ruled = new ArrayList<>(set);
    ruled.set(0, set.getFirst().with(Drawing.marks(List.of(line))));
    return ruled;
  }

  /// Adds what stands in the text column, or in the columns of the appendix.
  private void add(List<Slab> set) {
    set.forEach(slab -> slabs.add(abreast ? slab.inLane() : slab));
  }

  private static boolean endsSection(Block block) {
    return plain(block) instanceof Block.Heading heading && heading.level() <= 2;
  }

  private static boolean isHeading(Block block) {
    return plain(block) instanceof Block.Heading;
  }

  private static Block plain(Block block) {
    return block instanceof Block.Role role ? role.block() : block;
  }

  private void role(Block.Role role) {
    switch (role.block()) {
      case Block.Paragraph it when role.role().equals("answer") ->
          slabs.addAll(new Opening(setting).answer(it, parent));
      case Block.Items it when role.role().equals("tiles") ->
          slabs.addAll(new TileSetter(setting).tiles(it, parent));
      case Block.Items it when role.role().equals("contents") -> {
        if (contents) {
          slabs.addAll(new Contents(setting).set(it, frame, parent));
        }
      }
      case Block.Paragraph it when role.role().equals("legend") ->
          legend.addAll(
              blocks.paragraph(
                  it,
                  new Frame(setting.paper().left(), setting.paper().full(), true, Part.LEGEND, 0),
                  parent,
                  Optional.empty()));
      case Block.Heading it when role.role().equals("evidence") -> {
        appendix();
        add(ruled(headings.set(it, frame, parent)));
        frame = frame.as(Part.EVIDENCE);
        proof = Proof.BEGUN;
      }
      case Block.Heading it when role.role().equals("colophon") -> {
        add(headings.set(it, frame, parent));
        frame = frame.as(Part.COLOPHON);
      }
      case Block.Table _ when role.role().equals("data") ->
          slabs.addAll(Slab.as(Slab.Role.DATA, blocks.set(role, text.as(frame.part()), parent)));
      default -> add(blocks.set(role, frame, parent));
    }
  }

  private static int endOfFigure(List<Block> all, int from) {
    String id = all.get(from) instanceof Block.Role first ? first.argument() : "";
    int end = from + 1;
    while (end < all.size()
        && all.get(end) instanceof Block.Role part
        && FigureSetter.isPart(part)
        && part.argument().equals(id)) {
      end++;
    }
    return end;
  }

  /// Everything that flows, in order.
  List<Slab> slabs() {
    return List.copyOf(slabs);
  }

  /// What stands at the foot of the first page.
  List<Slab> legend() {
    return List.copyOf(legend);
  }

  Evidence evidence() {
    return evidence;
  }

  List<Headings.Head> heads() {
    return headings.heads();
  }
}
