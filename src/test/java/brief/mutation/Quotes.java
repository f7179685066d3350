package brief.mutation;

import brief.model.Claim;
import brief.mutation.Original.Scalar;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A quote that is not quite verbatim: one character left out, doubled, exchanged with its
/// neighbour; simplified Han written as traditional; Han written as the Kangxi radical that looks
/// the same.
final class Quotes implements Mutation {
  private static final int RADICALS = 0x2F00;
  private static final int LAST_RADICAL = 0x2FD5;
  private static final int STEP = 7;

  @Override
  public String name() {
    return "quote";
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
    Transliterator traditional = Transliterator.getInstance("Hans-Hant");
    Map<Character, String> radicals = radicals();
    List<Edit> edits = new ArrayList<>();
    for (Claim claim : original.digest().claims().values()) {
      for (Scalar quote : original.quotes(claim)) {
        for (int i = 0; i < quote.text().length(); i++) {
          letter(quote, i, i % STEP, edits);
          String letter = quote.text().substring(i, i + 1);
          String other = traditional.transliterate(letter);
          if (!other.equals(letter)) {
            edits.add(quote.edit(i, i + 1, other));
          }
          String radical = radicals.get(letter.charAt(0));
          if (radical != null) {
            edits.add(quote.edit(i, i + 1, radical));
          }
        }
      }
    }
    return edits;
  }

  /// A quote that is shorter by a letter at an end is still verbatim.
  @Override
  public boolean same(Edit edit, Original original) {
    return original
        .scalar(edit.path())
        .filter(scalar -> edit.by().isEmpty())
        .filter(scalar ->
            edit.at() == scalar.from() || edit.end() == scalar.from() + scalar.text().length())
        .isPresent();
  }

  private static void letter(Scalar quote, int at, int step, List<Edit> edits) {
    char letter = quote.text().charAt(at);
    if (!Character.isLetterOrDigit(letter)) {
      return;
    }
    boolean last = at + 1 == quote.text().length();
    switch (step) {
      case 0 -> edits.add(quote.edit(at, at + 1, ""));
      case 1 -> edits.add(quote.edit(at, at, String.valueOf(letter)));
      case 2 -> edits.add(quote.edit(at, at + 1, letter == 'e' ? "a" : letter < 0x250 ? "e" : "的"));
      case 3 -> {
        char next = last ? letter : quote.text().charAt(at + 1);
        if (next != letter && Character.isLetterOrDigit(next)) {
          edits.add(quote.edit(at, at + 2, "" + next + letter));
        }
      }
      default -> {}
    }
  }

  private static Map<Character, String> radicals() {
    Map<Character, String> radicals = new HashMap<>();
    for (int radical = RADICALS; radical <= LAST_RADICAL; radical++) {
      String written = Character.toString(radical);
      radicals.put(Normalizer.normalize(written, Normalizer.Form.NFKC).charAt(0), written);
    }
    return radicals;
  }
}
