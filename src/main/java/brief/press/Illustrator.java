package brief.press;

import brief.chart.Charts;
import brief.chart.Lettering;
import brief.face.Face;
import brief.face.Faces;
import brief.model.Briefing;
import brief.model.Claim;
import brief.model.Figure;
import brief.model.Texts;
import brief.page.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    Set<Briefing> wanted = Set.copyOf(briefings);
    Map<Briefing, SortedMap<Integer, Claim>> printed = printed(plan);
    List<Callable<Optional<Gallery.Drawn>>> figures = new ArrayList<>();
    for (Figure figure : copy.digest().figures().values()) {
      Set<Briefing> shown = Gallery.briefings(figure);
      if (shown.stream().anyMatch(wanted::contains)) {
        figures.add(() ->
            findings
                .keep(charts.draw(figure, finding(figure), claims(shown, printed), width))
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

  /// The claims that each briefing prints, by their place in the digest.
  private Map<Briefing, SortedMap<Integer, Claim>> printed(List<Briefing> plan) {
    Map<Briefing, SortedMap<Integer, Claim>> printed = new HashMap<>();
    plan.forEach(briefing -> printed.put(briefing, new TreeMap<>()));
    int place = 0;
    for (Claim claim : copy.digest().claims().values()) {
      for (Briefing briefing : Planner.printing(copy.digest(), claim)) {
        SortedMap<Integer, Claim> its = printed.get(briefing);
        if (its != null) {
          its.put(place, claim);
        }
      }
      place++;
    }
    return printed;
  }

  /// The claims that one of some briefings prints, in the order of the digest.
  private static List<Claim> claims(
      Set<Briefing> briefings, Map<Briefing, SortedMap<Integer, Claim>> printed) {
    SortedMap<Integer, Claim> claims = new TreeMap<>();
    briefings.forEach(one -> claims.putAll(printed.getOrDefault(one, new TreeMap<>())));
    return List.copyOf(claims.values());
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
