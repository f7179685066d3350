package brief.layout;

import brief.diag.Code;
import brief.diag.Place;
import brief.doc.Document;
import brief.doc.Inline;
import brief.doc.Source;
import brief.face.Face;
import brief.layout.Copy.Hyper;
import brief.layout.Copy.Ink;
import brief.line.Look;
import brief.line.Span;
import brief.page.Style.Colour;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes copy of the inlines of a paragraph: every stretch gets its look, its content number and,
/// in another language than the document, a `Span` that says so.
final class Inlines {
  private static final String COMMA = ",";

  /// A hair space, so that a mark never touches the figure before it.
  private static final String HAIR = "\u200a";

  /// The end of a line, with a blank before it: words that are read on must not grow together.
  private static final String RETURN = " \n";

  private final Setting setting;
  private final TextStyle type;
  private final Tag notes;
  private final List<Span> spans = new ArrayList<>();
  private final List<Ink> inks = new ArrayList<>();

  /// @param type how plain text looks
  /// @param notes where the elements of notes go that are referred to
  private Inlines(Setting setting, TextStyle type, Tag notes) {
    this.setting = setting;
    this.type = type;
    this.notes = notes;
  }

  /// The copy of inlines.
  ///
  /// @param tag the element that they are the content of
  /// @param notes the slot for the notes that they refer to
  static Copy copy(
      Setting setting, List<Inline> content, Part part, Tag tag, Tag notes, Place place) {
    return copy(setting, content, setting.typefaces().type(part), tag, notes, place);
  }

  static Copy copy(
      Setting setting, List<Inline> content, TextStyle type, Tag tag, Tag notes, Place place) {
    return new Inlines(setting, type, notes).all(content, tag, place);
  }

  private Copy all(List<Inline> content, Tag tag, Place place) {
    all(content, Hand.plain(tag));
    return new Copy(spans, inks, place);
  }

  /// The copy of a text that is no Markdown.
  static Copy plain(Setting setting, String text, Part part, Tag tag) {
    return plain(setting, text, setting.typefaces().type(part), tag);
  }

  static Copy plain(Setting setting, String text, TextStyle type, Tag tag) {
    Source nowhere = new Source(0, 0, 0, 0);
    return copy(
        setting, List.of(new Inline.Text(text, nowhere)), type, tag, tag, setting.everywhere());
  }

  /// What inlines say, without their form.
  static String said(List<Inline> content) {
    StringBuilder said = new StringBuilder();
    for (Inline inline : content) {
      said.append(
          switch (inline) {
            case Inline.Text it -> it.text();
            case Inline.Emphasis it -> said(it.content());
            case Inline.Strong it -> said(it.content());
            case Inline.Struck it -> said(it.content());
            case Inline.Code it -> it.text();
            case Inline.Link it -> said(it.content());
            case Inline.Image it -> it.alt();
            case Inline.NoteRef _ -> "";
            case Inline.LineBreak it -> it.hard() ? "\n" : " ";
            case Inline.Html it -> it.text();
          });
    }
    return said.toString();
  }

  private void all(List<Inline> content, Hand hand) {
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Inline.Text) {
        int end = i;
        while (end < content.size() && content.get(end) instanceof Inline.Text) {
          end++;
        }
        text(Passage.of(content.subList(i, end)), hand);
        i = end - 1;
      } else {
        if (i > 0 && isNote(content.get(i)) && isNote(content.get(i - 1))) {
          run(COMMA, setting.typefaces().call(type), hand);
        }
        add(content.get(i), hand);
      }
    }
  }

  private static boolean isNote(Inline inline) {
    return inline instanceof Inline.NoteRef;
  }

  private void add(Inline inline, Hand hand) {
    switch (inline) {
      case Inline.Text it -> text(Passage.of(List.of(it)), hand);
      case Inline.Emphasis it -> all(it.content(), hand.emphasised());
      case Inline.Strong it -> all(it.content(), hand.strong());
      case Inline.Struck it -> all(it.content(), hand.through());
      case Inline.Code it -> verbatim(it.text(), it.source(), hand.under(hand.tag.child("Code")));
      case Inline.Link it -> link(it, hand);
      case Inline.Image it -> image(it, hand);
      case Inline.NoteRef it -> reference(it, hand);
      case Inline.LineBreak it -> run(it.hard() ? RETURN : " ", look(hand, setting.lang()), hand);
      case Inline.Html it -> verbatim(it.text(), it.source(), hand);
    }
  }

  private void text(Passage text, Hand hand) {
    for (Tongues.Stretch stretch : Tongues.split(text.text(), setting.lang())) {
      boolean foreign = !stretch.lang().equals(setting.lang());
      Hand own = foreign ? hand.under(foreign(hand.tag, stretch.lang())) : hand;
      Look look = look(own, stretch.lang());
      int from = 0;
      String words = stretch.text();
      for (int i = 0; i < words.length(); i++) {
        Optional<Shape> shape = Shape.ofSign(words.charAt(i));
        if (shape.isPresent()) {
          covered(words.substring(from, i), look, text, stretch.from() + from);
          run(words.substring(from, i), look, own);
          sign(shape.get(), look, own);
          from = i + 1;
          while (from < words.length() && words.charAt(from) == ' ') {
            from++; // the sign brings its own room
          }
        }
      }
      String rest = from < words.length() ? words.substring(from) : "";
      covered(rest, look, text, stretch.from() + from);
      run(rest, look, own);
    }
  }

  private static Tag foreign(Tag tag, String lang) {
    return tag.child("Span").with("Lang", lang.equals("zh") ? "zh-CN" : lang);
  }

  private void verbatim(String text, Source source, Hand hand) {
    Look look = setting.typefaces().code(type, hand.bold);
    covered(text, look, Passage.of(List.of(new Inline.Text(text, source))), 0);
    run(text.replace("\n", RETURN), look, hand);
  }

  private Look look(Hand hand, String lang) {
    Look look = setting.typefaces().look(type, hand.bold, hand.emphasis, lang);
    return hand.link.isPresent() ? tinted(look, setting.style().rgb(Colour.LINK)) : look;
  }

  private static Look tinted(Look look, int rgb) {
    return new Look(
        look.latin(),
        look.han(),
        look.marks(),
        look.size(),
        rgb,
        look.rise(),
        look.lang(),
        look.verbatim());
  }

  private void run(String text, Look look, Hand hand) {
    if (!text.isEmpty()) {
      inks.add(
          new Ink(hand.tag.content(), hand.link, hand.struck, Optional.empty(), Optional.empty()));
      spans.add(new Span.Run(text.replace('\t', ' '), look, inks.size() - 1));
    }
  }

  private void sign(Shape shape, Look look, Hand hand) {
    box(
        shape.width(look.size()),
        Optional.of(shape.sign()),
        new Copy.Sign(shape, look.size(), look.rgb()),
        hand,
        hand.tag.content());
  }

  private void box(
      double width, Optional<String> actual, Copy.Ornament ornament, Hand hand, int content) {
    inks.add(new Ink(content, hand.link, hand.struck, Optional.empty(), Optional.of(ornament)));
    spans.add(new Span.Box(width, actual, inks.size() - 1));
  }

  private void link(Inline.Link link, Hand hand) {
    if (link.target().isEmpty()) {
      all(link.content(), hand); // it leads to where it stands
      return;
    }
    Goal goal = Targets.goal(link.target());
    if (goal instanceof Goal.Within(String key)
        && !setting.anchors().all().contains(key.substring(1))) {
      setting.find(Code.TARGET_MISSING, setting.place(link.source()), link.target());
    }
    Tag tag = hand.tag.child("Link");
    String said = said(link.content());
    Hyper hyper = new Hyper(goal, tag.id(), link.title().isEmpty() ? said : link.title());
    all(link.content(), hand.under(tag).linked(hyper));
  }

  private void image(Inline.Image image, Hand hand) {
    setting
        .art(image.path(), image.alt(), image.source())
        .ifPresent(artwork -> {
          double high = type.leading() * 0.8 / artwork.height();
          double scale = Math.min(1, Math.min(high, setting.paper().text() / artwork.width()));
          Tag tag = hand.tag.child("Figure").with("Alt", artwork.alt());
          box(
              artwork.width() * scale,
              Optional.empty(),
              new Copy.Image(artwork, scale, tag.with("Placement", "Inline")),
              hand,
              tag.content());
        });
  }

  private void reference(Inline.NoteRef reference, Hand hand) {
    Optional<Document.Note> note =
        Optional.ofNullable(setting.document().notes().get(reference.label()));
    if (note.isEmpty()) {
      setting.find(Code.TARGET_MISSING, setting.place(reference.source()), reference.label());
      return;
    }
    Tag tag = hand.tag.child("Reference").child("Link");
    String number = Integer.toString(note.get().number());
    // a link to a note is called by its number and how the note begins
    Hyper hyper =
        new Hyper(
            new Goal.Within(Goal.note(reference.label())),
            tag.id(),
            number + " " + setting.quote(note.get()).quote());
    inks.add(
        new Ink(
            tag.content(),
            Optional.of(hyper),
            false,
            Optional.of(new Drawing.Call(reference.label(), 0, notes)),
            Optional.empty()));
    spans.add(new Span.Run(HAIR + number, setting.typefaces().call(type), inks.size() - 1));
  }

  /// Finds the characters that neither face of a look has.
  private void covered(String text, Look look, Passage passage, int offset) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int cp = text.codePointAt(i);
      if (" \t\n".indexOf(cp) < 0
          && !covers(look.latin(), cp)
          && !covers(look.han(), cp)
          && !covers(look.marks(), cp)) {
        Place place = passage.place(offset + i, setting);
        setting.find(Code.NO_GLYPH, place, Character.toString(cp), String.format("U+%04X", cp));
      }
    }
  }

  private static boolean covers(Face face, int cp) {
    return face.covers(cp);
  }

  /// How text is being written at a point of the walk.
  private record Hand(
      Tag tag, boolean bold, boolean emphasis, boolean struck, Optional<Hyper> link) {
    static Hand plain(Tag tag) {
      return new Hand(tag, false, false, false, Optional.empty());
    }

    Hand strong() {
      return new Hand(tag, true, emphasis, struck, link);
    }

    Hand emphasised() {
      return new Hand(tag, bold, !emphasis, struck, link);
    }

    Hand through() {
      return new Hand(tag, bold, emphasis, true, link);
    }

    Hand under(Tag child) {
      return new Hand(child, bold, emphasis, struck, link);
    }

    Hand linked(Hyper to) {
      return new Hand(tag, bold, emphasis, struck, Optional.of(to));
    }
  }
}
