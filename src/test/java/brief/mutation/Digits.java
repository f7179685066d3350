package brief.mutation;

import brief.model.Claim;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Another digit, one too many or one too few: in amounts, days, quotes and names; and another
/// number word in quotes.
final class Digits implements Mutation {
  @Override
  public String name() {
    return "digit";
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
    for (Claim claim : original.digest().claims().values()) {
      String path = "claims/" + claim.id();
      for (String value : claim.values().keySet()) {
        for (String key : List.of("amount", "to")) {
          original
              .scalar(path + "/values/" + value + "/" + key)
              .ifPresent(scalar -> digits(scalar, 0, edits));
        }
        original
            .scalar(path + "/values/" + value + "/date")
            .ifPresent(scalar -> digits(scalar, 4, edits));
      }
      for (Scalar quote : original.quotes(claim)) {
        digits(quote, 0, edits);
        words(quote, edits);
      }
      original.texts(claim).forEach(text -> digits(text, 0, edits));
    }
    return edits;
  }

  private static void digits(Scalar scalar, int start, List<Edit> edits) {
    String text = scalar.text();
    for (int i = start; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        for (char digit = '0'; digit <= '9'; digit++) {
          if (digit != text.charAt(i)) {
            edits.add(scalar.edit(i, i + 1, String.valueOf(digit)));
          }
        }
        edits.add(scalar.edit(i, i + 1, ""));
        edits.add(scalar.edit(i, i, text.substring(i, i + 1)));
      }
    }
  }

  private static void words(Scalar scalar, List<Edit> edits) {
    List<String> words =
        Words.of(Words.langBySight(scalar.text()), "digit").stream()
            .filter(word -> !List.of("一", "one", "〇", "零", "zero").contains(word))
            .toList();
    Matcher matcher = Words.any(words).matcher(scalar.text());
    while (matcher.find()) {
      for (String word : words) {
        if (!word.equals(matcher.group())) {
          edits.add(scalar.edit(matcher.start(), matcher.end(), word));
        }
      }
    }
  }
}
