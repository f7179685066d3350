package brief.layout;

import brief.page.Fields;
import brief.page.Pages;
import brief.page.Style;
import brief.page.Style.Colour;
import brief.page.Style.Masthead;
import brief.page.Style.Paper;
import brief.page.Style.Part;
import brief.page.Style.Slots;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands around the text as the style wants it: the head of the first page, heads and feet,
/// the imprint. Heads and feet are artifacts, but for the head of the first page and the imprint:
/// what they say stands nowhere else, so they are read.
final class Furniture {
  /// From a baseline of the head down to the rule.
  private static final double TO_RULE = 6;

  /// From the baseline of the first page's head down to the foot of the logo.
  private static final double BELOW_BASELINE = 2;

  private final Setting setting;
  private final Lettering lettering;
  private final Tag nowhere = Tag.root();

  Furniture(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
  }

  /// The head of the first page where it is a line in the margin: logo, name, number.
  Drawing masthead(Paper paper, Tag parent) {
    Masthead head = setting.style().masthead();
    if (head.kind() != Masthead.Kind.LINE) {
      return Drawing.empty();
    }
    Logotype logo = new Logotype(setting);
    Drawing sign = logo.drawing(paper.left(), parent).moved(0, BELOW_BASELINE - logo.height());
    double indent = logo.width() == 0 ? 0 : logo.width() + logo.height() / 3;
    Drawing name = left(fill(head.name()), Part.SERIES, parent.child("P"), paper.left() + indent);
    Drawing number =
        right(fill(head.number()), Part.ISSUE, parent.child("P"), paper.left() + paper.full());
    return sign.plus(name)
        .plus(number)
        .plus(rule(paper, TO_RULE, Colour.ACCENT, setting.style().strongRule()))
        .moved(0, paper.head());
  }

  /// The head of the first page where it stands above the title: logo, name and number, each in its
  /// line, and a rule. Nothing when there is nothing to say.
  List<Slab> stacked(Tag parent) {
    Masthead head = setting.style().masthead();
    List<Slab> slabs = new ArrayList<>();
    if (head.kind() == Masthead.Kind.LINE) {
      return slabs;
    }
    Paper paper = setting.paper();
    Logotype logo = new Logotype(setting);
    if (logo.height() > 0) {
      boolean centred =
          setting.typefaces().type(Part.SERIES).alignment() == Style.Alignment.CENTRED;
      double x = paper.left() + (centred ? (paper.full() - logo.width()) / 2 : 0);
      slabs.add(Slab.of(logo.drawing(x, parent), logo.height(), true).after(setting.line() / 2));
    }
    if (head.kind() == Masthead.Kind.STACKED) {
      slabs.addAll(line(fill(head.name()), Part.SERIES, parent));
      slabs.addAll(line(fill(head.number()), Part.ISSUE, parent));
    }
    if (slabs.isEmpty()) {
      return slabs;
    }
    slabs.set(0, slabs.getFirst().lowered(head.above()));
    if (head.kind() == Masthead.Kind.STACKED) {
      Drawing rule = rule(paper, TO_RULE * 2, Colour.ACCENT, setting.style().strongRule());
      slabs.add(Slab.of(rule, TO_RULE * 2, true).snap(false));
    }
    return Slab.bound(Slab.spaced(slabs, 0, setting.line()));
  }

  private List<Slab> line(String text, Part part, Tag parent) {
    if (text.isEmpty()) {
      return List.of();
    }
    Frame frame = new Frame(setting.paper().left(), setting.paper().full(), true, part, 0);
    Copy copy = Inlines.plain(setting, text, part, parent.child("P"));
    return lettering.ragged(copy, frame, part);
  }

  /// The lines at the foot of the last page, between two rules; nothing when the style has none.
  Slab imprint(Tag parent) {
    List<Slab> lines = new ArrayList<>();
    for (String text : setting.language().imprint()) {
      lines.addAll(line(fill(text), Part.IMPRINT, parent));
    }
    if (lines.isEmpty()) {
      return Slab.of(Drawing.empty(), 0, true);
    }
    double air = TO_RULE / 2;
    Slab text = Slab.stack(lines, true).lowered(air).padded(air);
    double thin = setting.style().thinRule();
    Paper paper = setting.paper();
    return text.with(rule(paper, 0, Colour.INK, thin))
        .with(rule(paper, text.height(), Colour.INK, thin));
  }

  /// The head of a later page.
  ///
  /// @param page base 1
  Drawing head(Paper paper, int page, int pages) {
    Slots slots = setting.style().running().head();
    if (slots.blank()) {
      return Drawing.empty();
    }
    return slots(slots, Part.RUNNING, paper, page, pages)
        .plus(rule(paper, TO_RULE, Colour.RULE, setting.style().thinRule()))
        .moved(0, paper.head());
  }

  /// The foot of a page.
  ///
  /// @param page base 1
  Drawing foot(Paper paper, int page, int pages) {
    return slots(setting.style().running().foot(), Part.FOOT, paper, page, pages)
        .moved(0, paper.foot());
  }

  private Drawing slots(Slots slots, Part part, Paper paper, int page, int pages) {
    Map<String, String> values = new HashMap<>(setting.document().front());
    values.put("page", Integer.toString(page));
    values.put("pages", Integer.toString(pages));
    boolean odd = page % 2 == 1;
    double inset = setting.style().running().inset();
    double from = paper.left();
    double to = paper.left() + paper.full();
    String before = Fields.fill(odd ? slots.inner() : slots.outer(), values);
    String behind = Fields.fill(odd ? slots.outer() : slots.inner(), values);
    return left(Fields.fill(slots.left(), values), part, nowhere, from)
        .plus(right(Fields.fill(slots.right(), values), part, nowhere, to))
        .plus(middle(Fields.fill(slots.centre(), values), part, (from + to) / 2))
        .plus(left(before, part, nowhere, from + inset))
        .plus(right(behind, part, nowhere, to - inset))
        .artifact();
  }

  private String fill(String line) {
    return Fields.fill(line, setting.document().front());
  }

  /// Text from a left edge on, its baseline at 0.
  private Drawing left(String text, Part part, Tag tag, double edge) {
    TextStyle type = setting.typefaces().type(part);
    return lettering
        .line(Inlines.plain(setting, text, part, tag), edge, type)
        .moved(0, -Lettering.baseline(type));
  }

  /// Text that ends at a right edge, its baseline at 0.
  private Drawing right(String text, Part part, Tag tag, double edge) {
    Copy copy = Inlines.plain(setting, text, part, nowhere);
    return left(text, part, tag, edge - lettering.natural(copy));
  }

  private Drawing middle(String text, Part part, double centre) {
    Copy copy = Inlines.plain(setting, text, part, nowhere);
    return left(text, part, nowhere, centre - lettering.natural(copy) / 2);
  }

  private Drawing rule(Paper paper, double y, Colour colour, double width) {
    return Drawing.marks(
        List.of(
            new Pages.Stroke(
                Shape.line(paper.left(), y, paper.left() + paper.full(), y),
                setting.style().rgb(colour),
                width,
                List.of(),
                0)));
  }
}
