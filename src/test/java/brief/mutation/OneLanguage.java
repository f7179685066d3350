package brief.mutation;

import brief.model.Claim;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A number in one language only: a value left out, said twice, exchanged for another, typed, or a
/// number added where the other language has none.
final class OneLanguage implements Mutation {
  private static final Map<String, List<String>> ADDED =
      Map.of(
          "zh", List.of("3个", "三个", "约500亿元", "30%", "2024年"),
          "en", List.of("3 ", "eight ", "RMB 500 billion ", "30 per cent ", "2024 "));

  @Override
  public String name() {
    return "one language";
  }

  @Override
  public int wanted() {
    return 100;
  }

  @Override
  public String why() {
    return "";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Edit> edits = new ArrayList<>();
    for (Slots slot : Slots.in(original)) {
      Scalar sentence = slot.sentence();
      edits.add(sentence.edit(slot.from(), slot.to(), ""));
      edits.add(slot.behind(sentence.text().substring(slot.from(), slot.to())));
      ADDED
          .getOrDefault(slot.lang(), List.of())
          .forEach(number -> edits.add(sentence.edit(slot.from(), slot.to(), number)));
      for (Slots other : Slots.in(original)) {
        if (other.sentence().equals(sentence) && other.from() != slot.from()) {
          String words = sentence.text().substring(other.from(), other.to());
          edits.add(sentence.edit(slot.from(), slot.to(), words));
        }
      }
    }
    for (Claim claim : original.digest().claims().values()) {
      original
          .texts(claim)
          .forEach(text ->
              ADDED
                  .getOrDefault(Words.lang(text.path()), List.of())
                  .forEach(number -> edits.add(text.edit(0, 0, number))));
    }
    return edits;
  }
}
