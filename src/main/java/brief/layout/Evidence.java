package brief.layout;

import brief.doc.Block;
import brief.doc.Document;
import brief.line.Look;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets all notes as a numbered list: the appendix of evidence.
///
/// A note is tagged `Note` once. Where it stands in the margin, that is the note, and its entry
/// here is an item of a list; where it does not, the entry is the note. See
/// `docs/decisions/010-margin-notes.md`.
final class Evidence {
  private final Setting setting;
  private final Blocks blocks;
  private final Map<String, Tag> bodies = new HashMap<>();

  Evidence(Setting setting, Blocks blocks) {
    this.setting = setting;
    this.blocks = blocks;
  }

  List<Slab> set(Frame frame, Tag parent) {
    List<Slab> all = new ArrayList<>();
    if (setting.document().notes().isEmpty()) {
      return all;
    }
    TextStyle type = setting.typefaces().type(Part.EVIDENCE);
    Look look = setting.typefaces().look(type, true, false, "en");
    double indent = width(look) + type.size() * 0.7;
    Tag list = parent.child("L").with("ListNumbering", "Decimal");
    for (Document.Note note : setting.document().notes().values()) {
      Tag item = list.child("LI");
      Tag label = item.child("Lbl");
      Tag body = item.child("LBody").child("Div");
      bodies.put(note.label(), body);
      List<Slab> slabs = new ArrayList<>(text(note, frame.indented(indent), body));
      if (slabs.isEmpty()) {
        slabs.add(Slab.of(Drawing.empty(), type.leading(), frame.wide()));
      }
      String number = Integer.toString(note.number());
      Drawing mark =
          Drawing.marks(
                  List.of(
                      Lettering.word(
                          number, look, frame.x(), Lettering.baseline(type), label.content())))
              .plus(
                  Drawing.landing(new Drawing.Landing(key(note.label()), frame.x(), 0, body.id())));
      slabs.set(0, slabs.getFirst().with(mark));
      all.addAll(Slab.spaced(slabs, type.leading() * 0.3, type.leading() * 0.3));
    }
    return all;
  }

  private List<Slab> text(Document.Note note, Frame frame, Tag body) {
    List<Slab> slabs = new ArrayList<>();
    for (Block block : note.blocks()) {
      for (Slab slab : blocks.set(block, frame.as(Part.EVIDENCE), body)) {
        slabs.add(slab.snap(false));
      }
    }
    return slabs;
  }

  private double width(Look look) {
    String last = Integer.toString(setting.document().notes().size());
    return Lettering.width(last, look);
  }

  /// The key of a note's entry here; see [Goal#note] for the note itself.
  static String key(String label) {
    return "=" + label;
  }

  /// The entry becomes the note that the text refers to.
  void standsFor(String label) {
    Tag body = bodies.get(label);
    if (body != null) {
      body.become("Note");
      body.with("ID", MarginNote.id(label));
    }
  }
}
