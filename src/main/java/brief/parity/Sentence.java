package brief.parity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a text that belongs to no claim, with its stop and what closes or is cited right
/// behind it.
///
/// @param from where it begins in the text; offset in UTF-16 units, base 0
record Sentence(int from, String text) {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\S.*?(?:[。！？]+[”’」』）》]*|[.!?]+[”’)]*(?=\\s+[\\p{Lu}“‘({]|\\s*(?:\\{\\^|$))|$)(?:\\s*\\{\\^[\\w-]+\\})*",
          Pattern.DOTALL);

  /// The sentences of a text.
  static List<Sentence> in(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      sentences.add(new Sentence(matcher.start(), matcher.group()));
    }
    return sentences;
  }

  int to() {
    return from + text.length();
  }

  /// The claims whose values it prints, and those that it cites.
  SequencedSet<String> claims() {
    SequencedSet<String> claims = new LinkedHashSet<>();
    Slot.in(text, Optional.empty()).forEach(slot -> claims.add(slot.value().claim()));
    Citation.in(text).forEach(citation -> claims.add(citation.claim()));
    return claims;
  }
}
