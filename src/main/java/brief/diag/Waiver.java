package brief.diag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What an editor has looked at and lets stand: a finding that is then listed, but stops nothing.
///
/// @param code id of the code that is waived
/// @param at what the finding is about: a path as origins name it (`claims/parks-output/text/en`;
///   it holds for all below it), or a file, `file:line` or `file:line:column`
/// @param reason language tag to why it may stand
/// @param until ISO 8601 day: for an edition published later it holds no more
/// @param by who let it stand
/// @param place where the waiver is written
public record Waiver(
    String code,
    String at,
    Map<String, String> reason,
    Optional<String> until,
    Optional<String> by,
    Place place) {
  public Waiver {
    reason = Collections.unmodifiableMap(new LinkedHashMap<>(reason));
  }

  /// The reason in a language, else in the first there is.
  String reason(String lang) {
    return reason.getOrDefault(
        lang, reason.values().stream().findFirst().orElseThrow(IllegalStateException::new));
  }
}
