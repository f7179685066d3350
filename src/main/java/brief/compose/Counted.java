package brief.compose;

import brief.model.Coverage;
import brief.model.Coverage.Fate;
import brief.model.Digest;
import brief.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much of the sources is told, as templates see it: totals, each source's, and the reasons of
/// what is waived.
final class Counted {
  private final Digest digest;
  private final Facts facts;

  Counted(Digest digest, Facts facts) {
    this.digest = digest;
    this.facts = facts;
  }

  Map<String, Object> of(Coverage coverage) {
    List<Map<String, Object>> sources = new ArrayList<>();
    for (String id : coverage.sources().keySet()) {
      Source source = Known.in(digest.sources(), id);
      sources.add(
          counts(coverage.of(id))
              .put("title", facts.in(source.titles()))
              .put("publisher", facts.in(source.publisher()))
              .map());
    }
    return counts(coverage.total()).put("sources", sources).put("reasons", reasons(coverage)).map();
  }

  private static Fields counts(Coverage.Counts counts) {
    return new Fields()
        .put("total", counts.total())
        .put("used", counts.used())
        .put("waived", counts.waived())
        .put("open", counts.open());
  }

  /// Each reason once, with how many items it waives in all sources.
  private List<Map<String, Object>> reasons(Coverage coverage) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    coverage
        .sources()
        .values()
        .forEach(items ->
            items.forEach(item -> {
              if (item.fate() instanceof Fate.Waived(Source.Waiver waiver)) {
                reasons.merge(facts.in(waiver.reason()), 1, Integer::sum);
              }
            }));
    List<Map<String, Object>> all = new ArrayList<>();
    reasons.forEach(
        (reason, count) -> all.add(new Fields().put("text", reason).put("count", count).map()));
    return all;
  }
}
