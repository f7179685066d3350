package brief.mutation;

import brief.model.Claim;
import brief.model.Value;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The values that a sentence names.
///
/// @param from where the opening brace stands in the sentence
/// @param to behind the closing brace
record Slots(Scalar sentence, int from, int to, String claim, String name, Value value) {
  private static final Pattern SLOT =
      Pattern.compile("\\{(?:([\\w-]+)\\.)?([\\w-]+)(?::[a-z]+)?\\}");

  /// All values named in all sentences.
  static List<Slots> in(Original original) {
    List<Slots> slots = new ArrayList<>();
    for (Scalar sentence : original.sentences()) {
      String own = sentence.path().split("/", -1)[1];
      Matcher matcher = SLOT.matcher(sentence.text());
      while (matcher.find()) {
        String claim = Optional.ofNullable(matcher.group(1)).orElse(own);
        int from = matcher.start();
        int to = matcher.end();
        String name = matcher.group(2);
        Optional.ofNullable(original.digest().claims().get(claim))
            .map(Claim::values)
            .map(values -> values.get(name))
            .ifPresent(value -> slots.add(new Slots(sentence, from, to, claim, name, value)));
      }
    }
    return slots;
  }

  /// The edit that puts words before the value.
  Edit before(String words) {
    return sentence.edit(from, from, words);
  }

  /// The edit that puts words behind the value.
  Edit behind(String words) {
    return sentence.edit(to, to, words);
  }

  /// The edit that names another value, as `claim.value`.
  Edit naming(String other) {
    int end = from + 1 + text().split("[:}]", 2)[0].length() - 1;
    return sentence.edit(from + 1, end, other);
  }

  /// The placeholder as it is written.
  String text() {
    return sentence.text().substring(from, to);
  }

  /// The path of the sentence without its language.
  String sentenceInAll() {
    return sentence.path().substring(0, sentence.path().lastIndexOf('/'));
  }

  String lang() {
    return Words.lang(sentence.path());
  }
}
