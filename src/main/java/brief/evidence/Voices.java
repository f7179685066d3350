package brief.evidence;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Source;
import brief.model.Voice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whether whoever advises or holds an opinion is named where the claim comes from: in the text, in
/// a byline, in any of the languages that the digest names them in.
final class Voices {
  private final Digest digest;
  private final Map<String, Normal> files;
  private final Origins origins;

  /// Voice and file, to whether it is named there: many claims have one voice.
  private final Map<List<String>, Boolean> named = new HashMap<>();

  /// @param files path of each source file to its text
  Voices(Digest digest, Map<String, Normal> files, Origins origins) {
    this.digest = digest;
    this.files = Map.copyOf(files);
    this.origins = origins;
  }

  /// A finding for a voice that the file of the claim's source does not name (B215).
  Optional<Diagnostic> finding(Claim claim) {
    Optional<Source> source = Optional.ofNullable(digest.sources().get(claim.source()));
    Optional<Voice> voice = claim.by().flatMap(id -> Optional.ofNullable(digest.voices().get(id)));
    return source.flatMap(from ->
        voice
            .filter(who -> !named(who, from.file()))
            .map(who ->
                Diagnostic.of(
                    Code.VOICE_UNHEARD,
                    origins.of("claims/" + claim.id() + "/by"),
                    who.id(),
                    from.id(),
                    names(who))));
  }

  /// Of a file that cannot be read, nothing is said.
  private boolean named(Voice voice, String file) {
    return named.computeIfAbsent(
        List.of(voice.id(), file),
        _ ->
            Optional.ofNullable(files.get(file))
                .map(Normal::text)
                .map(text ->
                    voice.names().byLang().values().stream()
                        .anyMatch(name -> text.contains(Evidence.normal(name))))
                .orElse(true));
  }

  /// In the order of the edition's languages.
  private String names(Voice voice) {
    return digest.edition().languages().stream()
        .map(voice.names()::in)
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
