package brief.model;

import java.util.SequencedMap;

/// What the documents say: everything that the editors wrote, by id, in printing order.
public record Digest(
    Edition edition,
    SequencedMap<String, Source> sources,
    SequencedMap<String, Region> regions,
    SequencedMap<String, Theme> themes,
    SequencedMap<String, Voice> voices,
    SequencedMap<String, Unit> units,
    SequencedMap<String, Claim> claims,
    SequencedMap<String, SystemName> systems,
    SequencedMap<String, Figure> figures,
    SequencedMap<String, Term> terms,
    SequencedMap<String, Measure> measures) {
  public Digest {
    sources = Ordered.copyOf(sources);
    regions = Ordered.copyOf(regions);
    themes = Ordered.copyOf(themes);
    voices = Ordered.copyOf(voices);
    units = Ordered.copyOf(units);
    claims = Ordered.copyOf(claims);
    systems = Ordered.copyOf(systems);
    figures = Ordered.copyOf(figures);
    terms = Ordered.copyOf(terms);
    measures = Ordered.copyOf(measures);
  }
}
