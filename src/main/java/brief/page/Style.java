package brief.page;

import brief.diag.Checked;
import brief.diag.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The look of a briefing, from `templates/style.yaml`. Lengths are points; y is measured from the
/// top of the page.
///
/// @param colours name to 0xRRGGBB
/// @param families name to faces
/// @param languages by language: `zh`, `en`
/// @param contentsFrom contents are printed when a briefing has at least this many pages
/// @param marginQuote width at which a quotation is shortened in the margin: a Han counts two, a
///   letter one
/// @param tableLeast size to which the text of a wide table is made smaller at most
public record Style(
    Paper paper,
    double thinRule,
    double strongRule,
    int contentsFrom,
    int marginQuote,
    double tableLeast,
    Masthead masthead,
    Running running,
    Optional<Logo> logo,
    Map<Colour, Integer> colours,
    Map<String, Family> families,
    Map<String, Language> languages) {
  public Style {
    colours = Map.copyOf(colours);
    families = Map.copyOf(families);
    languages = Map.copyOf(languages);
  }

  /// Reads a style from the flat keys of its file.
  ///
  /// @param file path of the file, for findings
  /// @param values dotted key to scalar: `zh.text.body` to `serif 10.25/17.5 ink`
  /// @param places dotted key to where its value stands; a key may be absent
  /// @return the style, its logo not yet drawn, or every missing (B006), unknown (B004) and bad
  ///   (B007) value at once
  public static Checked<Style> of(
      String file, Map<String, String> values, Map<String, Place> places) {
    return new StyleReader(file, values, places).read();
  }

  /// The style with the image of its logo.
  public Style drawn(Art.Photo image) {
    return new Style(
        paper,
        thinRule,
        strongRule,
        contentsFrom,
        marginQuote,
        tableLeast,
        masthead,
        running,
        logo.map(it -> new Logo(it.file, it.height, it.alt, Optional.of(image))),
        colours,
        families,
        languages);
  }

  /// The 0xRRGGBB of a colour.
  public int rgb(Colour colour) {
    return colours.getOrDefault(colour, 0);
  }

  /// The sheet. From the left: margin, text column, gap, margin column.
  ///
  /// @param top where the first line of text begins
  /// @param bottom where the last line of text ends at the latest
  /// @param head baseline of the running head
  /// @param foot baseline of the foot
  /// @param columns how many columns of evidence and colophon stand side by side over the text
  ///   column and the margin column
  public record Paper(
      double width,
      double height,
      double left,
      double text,
      double gap,
      double notes,
      double top,
      double bottom,
      double head,
      double foot,
      int columns) {
    /// The same sheet on its side: margins as they were, no margin column.
    public Paper turned() {
      double right = width - left - full();
      return new Paper(
          /* width= */ height,
          /* height= */ width,
          left,
          height - left - right,
          0,
          0,
          top,
          width - (height - bottom),
          head,
          width - (height - foot),
          1);
    }

    /// Left edge of the margin column.
    public double notesLeft() {
      return left + text + gap;
    }

    /// Width of text column, gap and margin column together.
    public double full() {
      return text + gap + notes;
    }
  }

  /// The head of the first page, with names of the front matter in braces.
  ///
  /// @param name who or what it is printed for
  /// @param number which of its papers it is
  /// @param above room above it, where it stands in the text
  public record Masthead(Kind kind, String name, String number, double above) {
    /// How it looks.
    public enum Kind {
      /// One line in the top margin, a rule of accent below.
      LINE,
      /// Name, number and a strong rule of accent, each in its line, above the title.
      STACKED,
      /// None.
      NONE
    }
  }

  /// What stands in the top and bottom margins; the head not on the first page.
  ///
  /// @param inset from the edge of the text to what is at its inner or outer side
  public record Running(Slots head, Slots foot, double inset) {}

  /// What stands at the sides of a line, with names in braces; empty for nothing.
  ///
  /// @param inner at the side of the fold: left on odd pages
  /// @param outer at the other side
  public record Slots(String left, String centre, String right, String inner, String outer) {
    /// Whether nothing ever stands there.
    public boolean blank() {
      return (left + centre + right + inner + outer).isBlank();
    }
  }

  /// The sign of the publisher, on the first page.
  ///
  /// @param file path below `templates/`
  /// @param alt what it is, in words, by language
  /// @param image what the file shows, when it has been read
  public record Logo(
      String file, double height, Map<String, String> alt, Optional<Art.Photo> image) {
    public Logo {
      alt = Map.copyOf(alt);
    }
  }

  /// The colours there are.
  public enum Colour {
    INK,
    GREY,
    ACCENT,
    LINK,
    RULE,
    TILE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The names of all faces that texts are set in, sorted.
  public SortedSet<String> faces() {
    SortedSet<String> faces = new TreeSet<>();
    for (Family family : families.values()) {
      faces.add(family.marks());
      for (Cut cut : List.of(family.latin(), family.han())) {
        faces.addAll(List.of(cut.regular(), cut.bold(), cut.italic(), cut.boldItalic()));
      }
    }
    return faces;
  }

  /// Faces that go together.
  ///
  /// @param marks face of “ ” ‘ ’ · beside a Han face that draws them narrow
  public record Family(Cut latin, Cut han, String marks) {}

  /// The four faces of a script, by name.
  ///
  /// @param italic for emphasis: in Han another hand, never slanted
  public record Cut(String regular, String bold, String italic, String boldItalic) {
    /// The face for a weight and a slant.
    public String face(boolean heavy, boolean slanted) {
      return heavy ? (slanted ? boldItalic : bold) : (slanted ? italic : regular);
    }
  }

  /// How a language is set.
  ///
  /// @param indent of a paragraph's first line, in em
  /// @param space between paragraphs, in lines of the body
  /// @param headSpace how much of the usual space stands above headings
  /// @param imprint lines at the foot of the last page, with names of the front matter in braces
  public record Language(
      double indent,
      double space,
      double headSpace,
      boolean justified,
      List<String> imprint,
      Map<Part, TextStyle> text) {
    public Language {
      imprint = List.copyOf(imprint);
      text = Map.copyOf(text);
    }

    /// The style of a part.
    public TextStyle type(Part part) {
      TextStyle type = text.get(part);
      if (type == null) {
        throw new IllegalArgumentException("no text style for " + part.key());
      }
      return type;
    }
  }

  /// How a text is set.
  ///
  /// @param family name of its family
  /// @param leading from baseline to baseline
  /// @param alignment of headings and of what stands in no paragraph
  public record TextStyle(
      String family,
      boolean bold,
      boolean italic,
      double size,
      double leading,
      Colour colour,
      Alignment alignment) {
    /// The same, larger or smaller, its leading too.
    public TextStyle scaled(double by) {
      return new TextStyle(family, bold, italic, size * by, leading * by, colour, alignment);
    }

    /// The same at another size.
    public TextStyle at(double other) {
      return new TextStyle(family, bold, italic, other, leading, colour, alignment);
    }
  }

  /// Where lines begin that are not justified.
  public enum Alignment {
    FLUSH,
    /// The first as far in as that of a paragraph.
    INDENTED,
    CENTRED
  }

  /// The texts of a briefing that have a style of their own.
  public enum Part {
    SERIES,
    ISSUE,
    TITLE,
    SUBTITLE,
    ANSWER,
    NUMBER,
    UNIT,
    LABEL,
    WHEN,
    HEAD_2,
    HEAD_3,
    HEAD_4,
    BODY,
    QUOTE,
    NOTE,
    CODE,
    TABLE,
    TABLE_HEAD,
    FINDING,
    MEASURE,
    CREDIT,
    CALL,
    MARGIN,
    MARGIN_SOURCE,
    EVIDENCE,
    COLOPHON,
    IMPRINT,
    CONTENTS,
    LEGEND,
    RUNNING,
    FOOT;

    /// Its key in the style file: `table-head`.
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
