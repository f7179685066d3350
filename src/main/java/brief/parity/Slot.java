package brief.parity;

import brief.amount.Style;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A placeholder of a text: `{v}`, `{v:short}`, `{claim.v}`.
///
/// @param from where its opening brace stands in the text; offset in UTF-16 units, base 0
/// @param to behind its closing brace
record Slot(int from, int to, ValueRef value, Style style) {
  private static final Pattern SLOT =
      Pattern.compile("\\{(?:([\\w-]+)\\.)?([\\w-]+)(?::([a-z]+))?\\}");

  /// The placeholders of a text.
  ///
  /// @param claim the claim whose values stand without their claim's name
  static List<Slot> in(String text, Optional<String> claim) {
    int brace = text.indexOf('{');
    if (brace < 0) {
      return List.of();
    }
    List<Slot> slots = new ArrayList<>();
    Matcher matcher = SLOT.matcher(text);
    while (brace >= 0) {
      boolean doubled = text.startsWith("{{", brace);
      if (!doubled && matcher.region(brace, text.length()).lookingAt()) {
        Optional.ofNullable(matcher.group(1))
            .or(() -> claim)
            .ifPresent(named -> slots.add(of(matcher, named)));
        brace = text.indexOf('{', matcher.end());
      } else {
        brace = text.indexOf('{', brace + (doubled ? 2 : 1));
      }
    }
    return slots;
  }

  private static Slot of(Matcher found, String claim) {
    ValueRef value = new ValueRef(claim, found.group(2));
    return new Slot(found.start(), found.end(), value, style(found.group(3)));
  }

  private static Style style(@org.jspecify.annotations.Nullable String name) {
    return name == null ? Style.FULL : Style.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// The text with every placeholder and citation blotted out, each offset as it was.
  static String without(String text, List<Slot> slots) {
    List<Citation> citations = Citation.in(text);
    if (slots.isEmpty() && citations.isEmpty()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (Slot slot : slots) {
      blot(plain, slot.from, slot.to);
    }
    for (Citation citation : citations) {
      blot(plain, citation.from(), citation.to());
    }
    return plain.toString();
  }

  private static void blot(StringBuilder text, int from, int to) {
    text.replace(from, to, "\uFFFC".repeat(to - from));
  }
}
