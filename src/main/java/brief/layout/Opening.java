package brief.layout;

import brief.doc.Block;
import brief.page.Pages;
import brief.page.Style.Colour;
import brief.page.Style.Part;
import java.util.ArrayList;
import java.util.List;

/// Sets what stands first: title and question, the answer box.
final class Opening {
  private static final double BAR = 3;
  private static final double INSET = 16;

  private final Setting setting;
  private final Lettering lettering;
  private final Frame frame;

  Opening(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
    this.frame = new Frame(setting.paper().left(), setting.paper().full(), true, Part.BODY, 0);
  }

  /// The title, and below it the question that the briefing answers, from the front matter.
  List<Slab> title(Block.Heading heading, Headings headings, Tag parent) {
    List<Slab> slabs = new ArrayList<>(headings.set(heading, frame, parent));
    String question = setting.front("subtitle");
    if (!question.isEmpty()) {
      Copy copy = Inlines.plain(setting, question, Part.SUBTITLE, parent.child("P"));
      lettering.ragged(copy, frame, Part.SUBTITLE).forEach(line -> slabs.add(line.snap(false)));
    }
    return Slab.spaced(slabs, 0, setting.line() / 2);
  }

  /// The answer on a tinted ground with a bar of accent at its side.
  List<Slab> answer(Block.Paragraph paragraph, Tag parent) {
    Tag tag = parent.child("P");
    Copy copy =
        Inlines.copy(
            setting,
            paragraph.content(),
            Part.ANSWER,
            tag,
            parent.slot(),
            setting.place(paragraph.source()));
    Frame inner = new Frame(frame.x() + INSET, frame.width() - 2 * INSET, true, Part.ANSWER, 0);
    double pad = setting.line() / 2;
    Slab text =
        Slab.stack(lettering.paragraph(copy, inner, Part.ANSWER), true).lowered(pad).padded(pad);
    Drawing ground =
        Drawing.marks(
            List.of(
                fill(frame.x(), frame.width(), text.height(), Colour.TILE),
                fill(frame.x(), BAR, text.height(), Colour.ACCENT)));
    return List.of(text.behind(ground).before(setting.line() / 2).after(setting.line() / 2));
  }

  private Pages.Mark fill(double x, double width, double height, Colour colour) {
    return new Pages.Fill(Shape.box(x, 0, width, height), setting.style().rgb(colour), 0);
  }
}
