package brief.chart;

import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.doc.Picture;
import brief.doc.Picture.Mark;
import brief.face.Face;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Origins;
import brief.model.Texts;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;

/// Draws the figures of a digest, each in all languages of the edition at once, so that they share
/// one geometry: where a mark stands never depends on a language, only the texts differ.
///
/// It refuses a figure that would mislead, see the codes from `B501` on.
public final class Charts {
  private final Digest digest;
  private final Origins origins;
  private final Map<String, Words> words;
  private final Lettering lettering;
  private final Wrapping wrapping = new Wrapping();

  /// @param words language to words; each must have the keys of `docs/chart-words.md`
  /// @param lettering the faces of all texts
  public Charts(Digest digest, Origins origins, Map<String, Words> words, Lettering lettering) {
    this.digest = digest;
    this.origins = origins;
    this.words = Map.copyOf(words);
    this.lettering = lettering;
    // JFreeChart keeps these two for the whole program; they are always set to the same: texts are
    // measured by our metrics, and no text goes through AWT's own layout.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
    TextUtils.setUseFontMetricsGetStringBounds(true);
  }

  /// Whether at least two values of the claims are of one measure and unit, so that a better figure
  /// than one of their statements can be drawn.
  public static boolean comparable(List<Claim> claims) {
    return Honesty.comparable(claims);
  }

  /// Draws a figure.
  ///
  /// @param finding its finding with the placeholders filled: the pictures' title
  /// @param claims what the briefing prints, counted by `matrix` and `statements`; other kinds take
  ///   no notice
  /// @param width in points; the height is what it takes
  /// @return the pictures and their values, or why the figure is refused
  public Checked<Chart> draw(Figure figure, Texts finding, List<Claim> claims, double width) {
    Resolver resolver = new Resolver(figure, digest, origins);
    Material material = new Material(figure, resolver.items(), claims, digest);
    List<Diagnostic> faults = new ArrayList<>(resolver.faults());
    if (faults.isEmpty()) {
      faults.addAll(new Honesty(material, origins).faults());
    }
    if (!faults.isEmpty()) {
      return new Checked.Broken<>(faults);
    }
    Sheet sheet =
        new Sheet(digest.edition().languages(), words, digest.units(), lettering, wrapping, width);
    SequencedMap<String, Picture> pictures = pictures(sheet, material, finding);
    List<Diagnostic> unwritable = unwritable(figure, pictures);
    return unwritable.isEmpty()
        ? new Checked.Sound<>(new Chart(pictures, new Rows(sheet, material).all()), List.of())
        : new Checked.Broken<>(unwritable);
  }

  private static Draft draft(Sheet sheet, Material material) {
    return switch (material.figure().kind()) {
      case BARS -> new BarsDraft(sheet, material);
      case SHARES -> new SharesDraft(sheet, material);
      case COMPOSITION -> new CompositionDraft(sheet, material);
      case TIMELINE -> new TimelineDraft(sheet, material);
      case TIERS -> new TiersDraft(sheet, material);
      case PAIRS -> new PairsDraft(sheet, material);
      case MATRIX -> new MatrixDraft(sheet, material);
      case STATEMENTS -> new StatementsDraft(sheet, material.claims());
    };
  }

  private static SequencedMap<String, Picture> pictures(
      Sheet sheet, Material material, Texts finding) {
    Draft draft = draft(sheet, material);
    List<Key> keys = draft.keys();
    double height = draft.height() + KeyTitle.height(sheet, keys);
    Texts alt = new AltText(sheet, material).write(finding);
    SequencedMap<String, Picture> pictures = new LinkedHashMap<>();
    for (String lang : sheet.langs()) {
      JFreeChart chart = new JFreeChart(null, null, draft.plot(lang), false);
      chart.setBackgroundPaint(new Color(Palette.WHITE));
      chart.setPadding(RectangleInsets.ZERO_INSETS);
      if (!keys.isEmpty()) {
        chart.addSubtitle(new KeyTitle(sheet, lang, keys));
      }
      List<Mark> marks = new ArrayList<>();
      chart.draw(
          new Recorder(marks, sheet.typeface(lang, Print.LABEL)),
          new Rectangle2D.Double(0, 0, sheet.width(), height));
      pictures.put(
          lang,
          new Picture(
              material.figure().id(),
              lang,
              sheet.width(),
              height,
              finding.in(lang),
              alt.in(lang),
              marks));
    }
    return pictures;
  }

  /// Characters that no face of figures has.
  private List<Diagnostic> unwritable(Figure figure, Map<String, Picture> pictures) {
    Map<String, Face> faces = new LinkedHashMap<>();
    lettering.all().forEach(face -> faces.put(face.name(), face));
    Set<Integer> lacking = new TreeSet<>();
    for (Picture picture : pictures.values()) {
      for (Mark mark : picture.marks()) {
        if (mark instanceof Picture.Text text) {
          text.text()
              .codePoints()
              .filter(c ->
                  faces.values().stream()
                      .noneMatch(f -> f.name().equals(text.face()) && f.covers(c)))
              .forEach(lacking::add);
        }
      }
    }
    Place place = origins.of("figures/" + figure.id());
    return lacking.stream()
        .map(c -> Diagnostic.of(Code.NO_GLYPH, place, Character.toString(c), "U+%04X".formatted(c)))
        .toList();
  }
}
