package brief.mutation;

import brief.model.Term;
import brief.model.Term.Renderings;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A term in one language put out, or exchanged for a forbidden rendering or for another term.
final class Terms implements Mutation {
  @Override
  public String name() {
    return "term";
  }

  @Override
  public int wanted() {
    return 90;
  }

  @Override
  public String why() {
    return "A term is looked for once in a text: where it stands twice, one may go.";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Edit> edits = new ArrayList<>();
    List<Term> terms = List.copyOf(original.digest().terms().values());
    for (Scalar text : original.sentences()) {
      String lang = Words.lang(text.path());
      for (int i = 0; i < terms.size(); i++) {
        Renderings own = terms.get(i).renderings().get(lang);
        if (own != null && !text.path().contains("/note/")) {
          List<String> others = new ArrayList<>(own.forbidden());
          others.add("");
          for (int step = 1; step <= 3; step++) {
            Renderings other = terms.get((i + step) % terms.size()).renderings().get(lang);
            others.add(other == null ? "" : other.preferred());
          }
          List<String> good = new ArrayList<>(List.of(own.preferred()));
          good.addAll(own.allowed());
          exchange(text, good, others, edits);
        }
      }
    }
    return edits;
  }

  private static void exchange(
      Scalar text, List<String> good, List<String> others, List<Edit> edits) {
    for (String word : good) {
      String folded = text.text().toLowerCase(Locale.ROOT);
      int at = folded.indexOf(word.toLowerCase(Locale.ROOT));
      if (at >= 0) {
        others.stream()
            .distinct()
            .forEach(other -> edits.add(text.edit(at, at + word.length(), other)));
        return;
      }
    }
  }
}
