package brief.layout;

import brief.doc.Block;
import brief.doc.Inline;
import brief.page.Pages;
import brief.page.Style.Colour;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets blocks one under the other. What only stands in the body of a briefing (title, answer,
/// tiles, figures with their texts) is set by [Body].
final class Blocks {
  private static final double BAR = 2;
  private static final double BESIDE_BAR = 12;

  private final Setting setting;
  private final Lettering lettering;
  private final Headings headings;

  Blocks(Setting setting, Headings headings) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
    this.headings = headings;
  }

  List<Slab> all(List<Block> blocks, Frame frame, Tag parent) {
    List<Slab> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<Slab> slabs = set(blocks.get(i), frame, parent);
      all.addAll(i < blocks.size() - 1 && announces(blocks.get(i)) ? kept(slabs) : slabs);
    }
    return all;
  }

  /// Whether a paragraph ends in a colon: what it announces must begin on the same page.
  static boolean announces(Block block) {
    return block instanceof Block.Paragraph paragraph
        && endsInColon(Inlines.said(paragraph.content()).strip());
  }

  private static boolean endsInColon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /// The slabs, the last kept with what follows.
  static List<Slab> kept(List<Slab> slabs) {
    List<Slab> kept = new ArrayList<>(slabs);
    if (!kept.isEmpty()) {
      kept.add(kept.removeLast().keep(true));
    }
    return kept;
  }

  List<Slab> set(Block block, Frame frame, Tag parent) {
    return switch (block) {
      case Block.Heading it -> headings.set(it, frame, parent);
      case Block.Paragraph it -> paragraph(it, frame, parent, Optional.empty());
      case Block.Items it -> new ItemSetter(setting, this).set(it, frame, parent, Optional.empty());
      case Block.Table it -> new TableSetter(setting).set(it, frame, parent, false);
      case Block.Quotation it -> quotation(it, frame.as(Part.QUOTE), parent.child("BlockQuote"));
      case Block.CodeBlock it -> code(it, frame, parent);
      case Block.Picture it -> new FigureSetter(setting).picture(it, frame, parent);
      case Block.Break _ -> List.of(rule(frame));
      case Block.Html it ->
          paragraph(
              new Block.Paragraph(
                  List.of(new Inline.Html(it.text().strip(), it.source())), it.source()),
              frame,
              parent,
              Optional.empty());
      case Block.Role it -> role(it, frame, parent);
    };
  }

  /// A block with a role that may stand anywhere; other roles change nothing here.
  private List<Slab> role(Block.Role role, Frame frame, Tag parent) {
    return switch (role.block()) {
      case Block.Table it when role.role().equals("data") ->
          new TableSetter(setting).set(it, frame, parent, true);
      case Block.Quotation it when role.role().equals("note") ->
          quotation(it, frame.as(Part.NOTE), parent.child("Div"));
      case Block.Paragraph it when role.role().equals("status") ->
          paragraph(it, frame, parent, Shape.ofStatus(role.argument()));
      case Block.Items it when role.role().equals("status") ->
          new ItemSetter(setting, this).set(it, frame, parent, Shape.ofStatus(role.argument()));
      default -> set(role.block(), frame, parent);
    };
  }

  /// A paragraph, with a sign before its first word where it has a status.
  List<Slab> paragraph(Block.Paragraph paragraph, Frame frame, Tag parent, Optional<Shape> status) {
    List<Inline> content = new ArrayList<>();
    status.ifPresent(shape -> content.add(new Inline.Text(shape.sign(), paragraph.source())));
    content.addAll(paragraph.content());
    Tag tag = parent.child("P");
    Copy copy =
        Inlines.copy(
            setting, content, frame.part(), tag, parent.slot(), setting.place(paragraph.source()));
    double space = setting.language().space() * setting.line();
    return Slab.spaced(lettering.paragraph(copy, frame, frame.part()), 0, space);
  }

  /// A quotation beside its bar, which is as tall as its text and not as its lines: so the space to
  /// what follows is that between paragraphs.
  private List<Slab> quotation(Block.Quotation quotation, Frame frame, Tag tag) {
    TextStyle type = setting.typefaces().type(frame.part());
    double blank = (type.leading() - type.size()) / 2;
    List<Slab> inner = all(quotation.blocks(), frame.indented(BESIDE_BAR), tag);
    List<Slab> barred = new ArrayList<>();
    for (int i = 0; i < inner.size(); i++) {
      Slab slab = inner.get(i);
      Slab joined =
          i == 0 ? slab : slab.lowered(Math.max(slab.before(), inner.get(i - 1).after())).before(0);
      joined = i == inner.size() - 1 ? joined : joined.after(0);
      double top = i == 0 ? blank : 0;
      double height = joined.height() - top - (i == inner.size() - 1 ? blank : 0);
      Pages.Mark bar =
          new Pages.Fill(
              Shape.box(frame.x(), top, BAR, height), setting.style().rgb(Colour.RULE), 0);
      barred.add(joined.behind(Drawing.marks(List.of(bar))));
    }
    double space = setting.language().space() * setting.line();
    return Slab.spaced(barred, 0, space);
  }

  private List<Slab> code(Block.CodeBlock block, Frame frame, Tag parent) {
    double pad = 6;
    Tag tag = parent.child("P").child("Code");
    List<Slab> slabs = new ArrayList<>();
    List<String> lines = block.text().stripTrailing().replace("\t", "    ").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = i < lines.size() - 1 ? lines.get(i) + " " : lines.get(i);
      Copy copy =
          Inlines.copy(
              setting,
              List.of(new Inline.Html(line, block.source())),
              Part.CODE,
              tag,
              parent,
              setting.place(block.source()));
      slabs.addAll(lettering.ragged(copy, frame.indented(pad), Part.CODE));
    }
    List<Slab> tinted = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = i == 0 ? slabs.get(i).lowered(pad) : slabs.get(i).snap(false);
      slab = i == slabs.size() - 1 ? slab.padded(pad) : slab;
      Pages.Mark tile =
          new Pages.Fill(
              Shape.box(frame.x(), 0, frame.width(), slab.height()),
              setting.style().rgb(Colour.TILE),
              0);
      tinted.add(slab.behind(Drawing.marks(List.of(tile))));
    }
    return Slab.spaced(tinted, 0, setting.line() / 2);
  }

  private Slab rule(Frame frame) {
    Pages.Mark line =
        new Pages.Stroke(
            Shape.line(
                frame.x(), setting.line() / 2, frame.x() + frame.width(), setting.line() / 2),
            setting.style().rgb(Colour.RULE),
            setting.style().thinRule(),
            List.of(),
            0);
    return Slab.of(Drawing.marks(List.of(line)), setting.line(), frame.wide());
  }
}
