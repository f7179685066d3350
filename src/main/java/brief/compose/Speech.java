package brief.compose;

import brief.amount.Words;
import brief.model.Claim;
import brief.model.Digest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What is said the same way in all briefings of a language: the values of the digest, and its
/// texts with them.
///
/// @param voices source to the ids of those who speak in its claims
record Speech(
    Digest digest, Words words, Values values, Telling telling, Map<String, Set<String>> voices) {
  static Speech of(Digest digest, Words words) {
    Map<String, Set<String>> voices = new HashMap<>();
    for (Claim claim : digest.claims().values()) {
      claim
          .by()
          .ifPresent(by -> voices.computeIfAbsent(claim.source(), _ -> new HashSet<>()).add(by));
    }
    Values values = new Values(digest, words);
    return new Speech(digest, words, values, new Telling(values), voices);
  }

  /// Whether it is that of this very digest: comparing digests claim by claim would cost more than
  /// is saved.
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Digest other, Words spoken) {
    return digest == other && words == spoken;
  }
}
