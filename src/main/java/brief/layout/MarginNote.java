package brief.layout;

import brief.doc.Document;
import brief.line.Look;
import brief.line.Paragraph.Align;
import brief.page.Pages;
import brief.page.Style;
import brief.page.Style.Colour;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Sets a note for the margin: below a thin rule its number, a short quotation, its origin.
final class MarginNote {
  /// From the rule down to the first line.
  private static final double BELOW_RULE = 2;

  private final Setting setting;
  private final Lettering lettering;

  MarginNote(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
  }

  /// The id of a note's element.
  static String id(String label) {
    return "note-" + label;
  }

  /// How far the first baseline is below the top.
  double baseline() {
    return BELOW_RULE + Lettering.baseline(setting.typefaces().type(Part.MARGIN));
  }

  /// @param source where the quotation is from, as short as may be
  /// @param tag the element `Note`
  Slab set(Document.Note note, String source, Tag tag) {
    Style.Paper paper = setting.paper();
    Quoted quoted = setting.quote(note);
    TextStyle type = setting.typefaces().type(Part.MARGIN);
    Look strong =
        setting
            .typefaces()
            .look(
                new TextStyle(
                    type.family(),
                    true,
                    false,
                    type.size(),
                    type.leading(),
                    Colour.ACCENT,
                    type.alignment()),
                true,
                false,
                "en");
    String number = Integer.toString(note.number());
    double indent = Lettering.width(number, strong) + type.size() * 0.6;
    Frame frame = new Frame(paper.notesLeft(), paper.notes(), false, Part.MARGIN, 0);
    Pages.Mark label =
        Lettering.word(
            number, strong, frame.x(), Lettering.baseline(type), tag.child("Lbl").content());
    Copy quote =
        Inlines.plain(
            setting, quoted.shortened(setting.style().marginQuote()), Part.MARGIN, tag.child("P"));
    List<Slab> lines = new ArrayList<>(lettering.lines(quote, frame, type, Align.LEFT, indent));
    if (!source.isEmpty()) {
      Copy origin = Inlines.plain(setting, source, Part.MARGIN_SOURCE, tag.child("P"));
      lines.addAll(lettering.ragged(origin, frame, Part.MARGIN_SOURCE));
    }
    Drawing rule =
        Drawing.marks(
            List.of(
                new Pages.Stroke(
                    Shape.line(frame.x(), 0, frame.x() + frame.width(), 0),
                    setting.style().rgb(Colour.RULE),
                    setting.style().thinRule(),
                    List.of(),
                    0)));
    return Slab.stack(lines, false)
        .with(Drawing.marks(List.of(label)))
        .lowered(BELOW_RULE)
        .behind(rule)
        .with(
            Drawing.landing(new Drawing.Landing(Goal.note(note.label()), frame.x(), 0, tag.id())));
  }
}
