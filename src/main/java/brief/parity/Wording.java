package brief.parity;

import brief.model.Texts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// A text of one language, read once for all that look at it.
///
/// @param slots its placeholders, in their order
/// @param plain the text with every placeholder blotted out, each offset as it was
record Wording(String text, List<Slot> slots, String plain) {
  Wording {
    slots = List.copyOf(slots);
  }

  /// A text in all its languages.
  ///
  /// @param claim the claim whose values stand without their claim's name
  static Map<String, Wording> of(Texts texts, Optional<String> claim) {
    Map<String, Wording> wordings = new HashMap<>();
    texts
        .byLang()
        .forEach((lang, text) -> {
          List<Slot> slots = Slot.in(text, claim);
          wordings.put(lang, new Wording(text, slots, Slot.without(text, slots)));
        });
    return wordings;
  }

  /// The claims whose values it prints, and those that it cites.
  SequencedSet<String> claims() {
    SequencedSet<String> claims = new LinkedHashSet<>();
    slots.forEach(slot -> claims.add(slot.value().claim()));
    Citation.in(text).forEach(citation -> claims.add(citation.claim()));
    return claims;
  }
}
