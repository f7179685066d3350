package brief.model;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One statement of one source, in every language, with its proof.
///
/// @param id unique among claims
/// @param source id of the source
/// @param quotes the proof; at least one
/// @param themes ids of the themes whose briefings print it
/// @param regions ids of the regions whose briefings print it
/// @param values name to value, in the order of writing
/// @param text the statement, with placeholders `{name}`, `{name:short}`, `{claim.name}`
/// @param note the editors' own remark, printed and marked as such
/// @param by id of the voice whose advice or opinion it is
public record Claim(
    String id,
    String source,
    List<Quote> quotes,
    Status status,
    Role role,
    List<String> themes,
    List<String> regions,
    SequencedMap<String, Value> values,
    Texts text,
    Optional<Texts> note,
    Optional<String> by) {
  public Claim {
    quotes = List.copyOf(quotes);
    themes = List.copyOf(themes);
    regions = List.copyOf(regions);
    values = Ordered.copyOf(values);
  }
}
