package brief.layout;

import brief.doc.Block;
import brief.line.Look;
import brief.page.Pages;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets lists: a label, a status sign or a box to tick at the left, the item beside it.
final class ItemSetter {
  private static final List<String> BULLETS = List.of("•", "–", "·");

  private final Setting setting;
  private final Blocks blocks;

  ItemSetter(Setting setting, Blocks blocks) {
    this.setting = setting;
    this.blocks = blocks;
  }

  /// @param status of every item that has none of its own
  List<Slab> set(Block.Items items, Frame frame, Tag parent, Optional<Shape> status) {
    Tag list = parent.child("L").with("ListNumbering", numbering(items, frame, status));
    TextStyle type = setting.typefaces().type(frame.part());
    double indent = indent(items, type, frame);
    double space = setting.language().space() * setting.line();
    List<List<Slab>> bodies = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      Block.Item item = items.items().get(i);
      Tag tag = list.child("LI");
      Drawing label = label(items, i, status, frame, tag);
      List<Slab> body =
          new ArrayList<>(
              body(item, frame.indented(indent).deeper(), tag.child("LBody"), items.tight()));
      if (body.isEmpty()) {
        body.add(Slab.of(Drawing.empty(), type.leading(), frame.wide()));
      }
      body.set(0, body.getFirst().with(label));
      bodies.add(body);
    }
    double between = items.tight() && !statements(items, bodies) ? 0 : space;
    List<Slab> all = new ArrayList<>();
    bodies.forEach(
        body -> all.addAll(Slab.spaced(body, 0, Math.max(between, body.getLast().after()))));
    double around = frame.depth() > 0 && items.tight() ? 0 : space;
    return Slab.spaced(all, 0, around);
  }

  private List<Slab> body(Block.Item item, Frame frame, Tag tag, boolean tight) {
    List<Slab> body = new ArrayList<>();
    for (Block block : item.blocks()) {
      Block plain = status(block).isPresent() ? ((Block.Role) block).block() : block;
      List<Slab> set = blocks.set(plain, frame, tag);
      boolean text = plain instanceof Block.Paragraph || plain instanceof Block.Items;
      double half = setting.line() / 2;
      boolean remark = block instanceof Block.Role role && role.role().equals("note");
      if (remark && !body.isEmpty()) {
        body.add(body.removeLast().keep(true)); // a remark stays with what it remarks on
      }
      body.addAll(
          tight && text ? Slab.spaced(set, 0, 0) : text ? set : Slab.spaced(set, half, half));
    }
    return body;
  }

  /// Whether these are statements of several lines: they want space between them like paragraphs.
  private static boolean statements(Block.Items items, List<List<Slab>> bodies) {
    return bodies.stream().anyMatch(body -> body.size() > 1)
        && items.items().stream()
            .allMatch(
                item -> item.blocks().stream().findFirst().flatMap(ItemSetter::status).isPresent());
  }

  /// The status of an item's paragraph.
  private static Optional<Shape> status(Block block) {
    return block instanceof Block.Role(String role, String argument, Block.Paragraph _, var _)
            && role.equals("status")
        ? Shape.ofStatus(argument)
        : Optional.empty();
  }

  private Drawing label(
      Block.Items items, int index, Optional<Shape> status, Frame frame, Tag item) {
    Block.Item it = items.items().get(index);
    TextStyle type = setting.typefaces().type(frame.part());
    Look look = setting.typefaces().look(type, false, false, "en");
    double baseline = Lettering.baseline(type);
    Optional<Shape> shape = shape(it, status);
    if (shape.isPresent()) {
      String spoken = shape.get().spoken(setting.words());
      Tag sign = says(it, spoken) ? Tag.root() : item.child("Lbl").with("ActualText", spoken);
      Drawing drawn =
          Drawing.marks(
              shape.get().marks(frame.x(), baseline, type.size(), look.rgb(), sign.content()));
      return says(it, spoken) ? drawn.artifact() : drawn;
    }
    Tag tag = item.child("Lbl");
    Pages.Mark word =
        Lettering.word(word(items, index, frame), look, frame.x(), baseline, tag.content());
    return Drawing.marks(List.of(word));
  }

  /// Whether an item begins with a word: its sign need not say it again.
  private static boolean says(Block.Item item, String word) {
    return item.blocks().stream()
        .findFirst()
        .map(first -> first instanceof Block.Role role ? role.block() : first)
        .filter(Block.Paragraph.class::isInstance)
        .map(first -> Inlines.said(((Block.Paragraph) first).content()))
        .filter(said -> said.startsWith(word))
        .isPresent();
  }

  private static String word(Block.Items items, int index, Frame frame) {
    return items.ordered()
        ? items.start() + index + "."
        : BULLETS.get(Math.min(frame.depth(), BULLETS.size() - 1));
  }

  private double indent(Block.Items items, TextStyle type, Frame frame) {
    double widest = 0;
    Look look = setting.typefaces().look(type, false, false, "en");
    for (int i = 0; i < items.items().size(); i++) {
      widest = Math.max(widest, Lettering.width(word(items, i, frame), look));
    }
    return Math.max(type.size() * 1.25, widest + type.size() * 0.5);
  }

  /// How the items are labelled: a list with labels always says so (ISO 14289-2, 8.2.5.25).
  private String numbering(Block.Items items, Frame frame, Optional<Shape> status) {
    if (items.ordered() && items.items().stream().allMatch(item -> item.done().isEmpty())) {
      return "Decimal";
    }
    boolean silent =
        items.items().stream()
            .allMatch(item -> shape(item, status).filter(it -> silent(item, it)).isPresent());
    return silent ? "None" : frame.depth() > 0 ? "Circle" : "Disc";
  }

  /// Whether an item says its status itself, so that its sign is not read.
  private boolean silent(Block.Item item, Shape shape) {
    return says(item, shape.spoken(setting.words()));
  }

  private static Optional<Shape> shape(Block.Item item, Optional<Shape> status) {
    return item.done()
        .map(done -> done ? Shape.DONE : Shape.OPEN)
        .or(() -> item.blocks().stream().findFirst().flatMap(ItemSetter::status))
        .or(() -> status);
  }
}
