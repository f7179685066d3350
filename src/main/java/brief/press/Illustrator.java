package brief.press;

import brief.chart.Charts;
import brief.chart.Lettering;
import brief.face.Face;
import brief.face.Faces;
import brief.model.Briefing;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Texts;
import brief.page.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Draws the figures that a job needs.
final class Illustrator {
  /// The family of the style that figures are lettered in.
  private static final String FAMILY = "sans";

  private final Copy copy;
  private final Findings findings;
  private final Crew crew;

  Illustrator(Copy copy, Findings findings, Crew crew) {
    this.copy = copy;
    this.findings = findings;
    this.crew = crew;
  }

  /// Draws every figure that one of the briefings shows.
  ///
  /// @param plan all briefings of the edition
  /// @param briefings those that are printed
  Gallery draw(List<Briefing> plan, List<Briefing> briefings) throws IOException {
    Charts charts =
        new Charts(
            copy.digest(), copy.origins(), copy.words(), lettering(copy.style(), copy.faces()));
    double width = copy.style().paper().text();
    List<Callable<Optional<Gallery.Drawn>>> figures = new ArrayList<>();
    for (Figure figure : copy.digest().figures().values()) {
      if (briefings.stream().anyMatch(briefing -> Gallery.shows(briefing, figure))) {
        figures.add(() ->
            findings
                .keep(charts.draw(figure, finding(figure), claims(figure, plan), width))
                .map(chart -> new Gallery.Drawn(figure, chart)));
      }
    }
    return new Gallery(crew.all(figures).stream().flatMap(Optional::stream).toList());
  }

  private Texts finding(Figure figure) {
    Map<String, String> texts = new HashMap<>();
    copy.words()
        .forEach((lang, words) ->
            texts.put(lang, copy.composer().fill(figure.finding().in(lang), copy.digest(), words)));
    return new Texts(texts);
  }

  /// The claims of all briefings that show the figure.
  private List<Claim> claims(Figure figure, List<Briefing> plan) {
    Digest digest = copy.digest();
    List<Briefing> shown =
        plan.stream().filter(briefing -> Gallery.shows(briefing, figure)).toList();
    return digest.claims().values().stream()
        .filter(
            claim -> shown.stream().anyMatch(briefing -> Planner.prints(digest, briefing, claim)))
        .toList();
  }

  private static Lettering lettering(Style style, Faces faces) {
    Style.Family family = style.families().get(FAMILY);
    if (family == null) {
      throw new IllegalStateException("no family " + FAMILY);
    }
    return new Lettering(
        face(faces, family.latin().regular()),
        face(faces, family.latin().bold()),
        face(faces, family.han().regular()),
        face(faces, family.han().bold()));
  }

  private static Face face(Faces faces, String name) {
    return faces.find(name).orElseThrow(() -> new IllegalStateException("no face " + name));
  }
}
