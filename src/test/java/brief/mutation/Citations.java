package brief.mutation;

import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Another claim cited in an answer, in one language or in all, or a citation left out of one.
final class Citations implements Mutation {
  private static final Pattern CITATION = Pattern.compile("\\{\\^([\\w-]+)\\}");

  @Override
  public String name() {
    return "citation";
  }

  @Override
  public int wanted() {
    return 94;
  }

  @Override
  public String why() {
    return "Another claim of the same briefing and status: whether its words bear the sentence out, people must judge.";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Cited> all = new ArrayList<>();
    for (Scalar sentence : original.sentences()) {
      Matcher matcher = CITATION.matcher(sentence.text());
      while (matcher.find()) {
        all.add(new Cited(sentence, matcher.start(), matcher.end(), matcher.group(1)));
      }
    }
    List<Edit> edits = new ArrayList<>();
    for (Cited cited : all) {
      edits.add(cited.as(""));
      for (String other : original.digest().claims().keySet()) {
        if (!other.equals(cited.claim())) {
          Edit here = cited.as("{^" + other + "}");
          edits.add(here);
          all.stream()
              .filter(twin -> twin.translates(cited))
              .findFirst()
              .ifPresent(twin -> edits.add(here.and(twin.as("{^" + other + "}"))));
        }
      }
    }
    return edits;
  }

  /// A citation of an answer.
  ///
  /// @param from where the opening brace stands in the sentence
  /// @param to behind the closing brace
  private record Cited(Scalar sentence, int from, int to, String claim) {
    Edit as(String written) {
      return sentence.edit(from, to, written);
    }

    /// Whether it cites the same claim in the same answer, in a language before the other's.
    boolean translates(Cited other) {
      return claim.equals(other.claim)
          && answer().equals(other.answer())
          && lang().compareTo(other.lang()) < 0;
    }

    private String answer() {
      return sentence.path().substring(0, sentence.path().lastIndexOf('/'));
    }

    private String lang() {
      return Words.lang(sentence.path());
    }
  }
}
