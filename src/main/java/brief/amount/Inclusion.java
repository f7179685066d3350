package brief.amount;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a threshold itself is meant, as Chinese rules write it behind the number: 1000万元（含）以上,
/// 5万元以上（含5万元）, 500万元（不含）以下, 小于5000万元（含）.
final class Inclusion {
  private final Lexicon lexicon;
  private final Pattern behind;
  private final Pattern before;

  Inclusion(Lexicon lexicon) {
    this.lexicon = lexicon;
    String after = lexicon.any("bound-after");
    behind =
        Pattern.compile(
            lexicon.any("counter")
                + "?(?<first>"
                + after
                + ")?[（(](?:(?<without>"
                + lexicon.any("without")
                + ")|"
                + lexicon.any("within")
                + ")[^（）()]{0,12}[）)](?<last>"
                + after
                + ")?");
    before = Pattern.compile("(?<word>" + lexicon.any("bound") + ")$");
  }

  /// The number with the bound that its threshold makes; itself where none is told.
  Draft bounded(String text, Draft draft) {
    Matcher m = behind.matcher(text).region(draft.to(), text.length());
    if (draft.amount().isEmpty() || !m.lookingAt()) {
      return draft;
    }
    boolean with = m.group("without") == null;
    String word = m.group("first") == null ? m.group("last") : m.group("first");
    if (word != null) {
      Optional<Bound> bound = bound(lexicon.of("bound-after").getOrDefault(word, ""), with);
      return bound.map(draft.upTo(m.end())::bounded).orElse(draft);
    }
    Matcher said = before.matcher(text.substring(Math.max(0, draft.from() - 6), draft.from()));
    if (!said.find()) {
      return draft.upTo(m.end());
    }
    int from = draft.from() - said.group("word").length();
    String sense = lexicon.of("bound").getOrDefault(said.group("word"), "");
    return bound(sense, with)
        .map(draft.upTo(m.end()).since(from)::bounded)
        .orElse(draft.upTo(m.end()));
  }

  private static Optional<Bound> bound(String sense, boolean with) {
    return switch (sense) {
      case "at-least", "over" -> Optional.of(with ? Bound.AT_LEAST : Bound.OVER);
      case "at-most", "under" -> Optional.of(with ? Bound.AT_MOST : Bound.UNDER);
      default -> Optional.empty();
    };
  }
}
