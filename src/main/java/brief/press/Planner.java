package brief.press;

import brief.model.Briefing;
import brief.model.Claim;
import brief.model.Digest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says which briefings an edition has: the overview, each theme and each region with at least one claim.
final class Planner {
  private Planner() {}

  static List<Briefing> plan(Digest digest) {
    Set<String> themes = new HashSet<>();
    Set<String> regions = new HashSet<>();
    for (Claim claim : digest.claims().values()) {
      themes.addAll(claim.themes());
      regions.addAll(claim.regions());
    }
    List<Briefing> briefings = new ArrayList<>();
    briefings.add(new Briefing(Briefing.Kind.OVERVIEW, "overview"));
    digest.themes().keySet().stream()
        .filter(themes::contains)
        .forEach(id -> briefings.add(new Briefing(Briefing.Kind.THEME, id)));
    digest.regions().keySet().stream()
        .filter(regions::contains)
        .forEach(id -> briefings.add(new Briefing(Briefing.Kind.REGION, id)));
    return List.copyOf(briefings);
  }

  /// The briefings that a job asks for; the overview is only part of a job without themes and regions.
  static List<Briefing> select(List<Briefing> all, Job job) {
    if (job.themes().isEmpty() && job.regions().isEmpty()) {
      return all;
    }
    return all.stream()
        .filter(
            briefing ->
                switch (briefing.kind()) {
                  case OVERVIEW -> false;
                  case THEME -> job.themes().contains(briefing.id());
                  case REGION -> job.regions().contains(briefing.id());
                })
        .toList();
  }
}
