package brief.press;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Nearest;
import brief.diag.Place;
import brief.model.Briefing;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Says which briefings an edition has: the overview, each theme and each region with at least one
/// claim.
final class Planner {
  static final Briefing OVERVIEW = new Briefing(Briefing.Kind.OVERVIEW, "overview");

  private Planner() {}

  static List<Briefing> plan(Digest digest) {
    Set<String> themes = new HashSet<>();
    Set<String> regions = new HashSet<>();
    for (Claim claim : digest.claims().values()) {
      themes.addAll(claim.themes());
      regions.addAll(claim.regions());
    }
    List<Briefing> briefings = new ArrayList<>();
    briefings.add(OVERVIEW);
    digest.themes().keySet().stream()
        .filter(themes::contains)
        .forEach(id -> briefings.add(new Briefing(Briefing.Kind.THEME, id)));
    digest.regions().keySet().stream()
        .filter(regions::contains)
        .forEach(id -> briefings.add(new Briefing(Briefing.Kind.REGION, id)));
    return List.copyOf(briefings);
  }

  /// The briefings that a job asks for; the overview is only part of a job without themes and
  /// regions.
  static List<Briefing> select(List<Briefing> all, Job job) {
    if (job.themes().isEmpty() && job.regions().isEmpty()) {
      return all;
    }
    return all.stream()
        .filter(briefing ->
            switch (briefing.kind()) {
              case OVERVIEW -> false;
              case THEME -> job.themes().contains(briefing.id());
              case REGION -> job.regions().contains(briefing.id());
            })
        .toList();
  }

  /// The briefings that print a claim, each once; an edition need not have all of them. A region
  /// prints its own claims and those of its direct children.
  static Set<Briefing> printing(Digest digest, Claim claim) {
    Set<Briefing> all = new LinkedHashSet<>();
    all.add(OVERVIEW);
    claim.themes().forEach(id -> all.add(new Briefing(Briefing.Kind.THEME, id)));
    for (String id : claim.regions()) {
      all.add(new Briefing(Briefing.Kind.REGION, id));
      Region region = digest.regions().get(id);
      if (region != null) {
        region.parent().ifPresent(parent -> all.add(new Briefing(Briefing.Kind.REGION, parent)));
      }
    }
    return all;
  }

  /// What a job asks for and the edition does not have.
  static List<Diagnostic> unknown(List<Briefing> plan, Digest digest, Job job) {
    List<Diagnostic> findings = new ArrayList<>();
    job.languages().stream()
        .filter(lang -> !digest.edition().languages().contains(lang))
        .forEach(lang -> findings.add(missing("--lang", lang, digest.edition().languages())));
    asked(job.themes(), Briefing.Kind.THEME, "--theme", plan, findings);
    asked(job.regions(), Briefing.Kind.REGION, "--region", plan, findings);
    return findings;
  }

  private static void asked(
      Set<String> ids,
      Briefing.Kind kind,
      String option,
      List<Briefing> plan,
      List<Diagnostic> findings) {
    List<String> known = plan.stream().filter(one -> one.kind() == kind).map(Briefing::id).toList();
    ids.stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .forEach(id -> findings.add(missing(option, id, known)));
  }

  private static Diagnostic missing(String option, String id, List<String> known) {
    return Diagnostic.of(Code.NO_BRIEFING, Place.of(option), id, String.join(", ", known))
        .suggesting(Nearest.to(id, known));
  }
}
