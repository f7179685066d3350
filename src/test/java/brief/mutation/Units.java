package brief.mutation;

import brief.model.Claim;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Another unit of a value, of those that the digest counts in and those of every language; another
/// unit word in a quote.
final class Units implements Mutation {
  private static final List<String> COMMON =
      List.of(
          "count",
          "fraction",
          "CNY",
          "USD",
          "HKD",
          "percent",
          "per-mille",
          "percentage-point",
          "basis-point",
          "times",
          "year",
          "month",
          "day",
          "rank");

  @Override
  public String name() {
    return "unit";
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
    List<String> units =
        Stream.concat(COMMON.stream(), original.digest().units().keySet().stream()).toList();
    for (Claim claim : original.digest().claims().values()) {
      for (String value : claim.values().keySet()) {
        original
            .scalar("claims/" + claim.id() + "/values/" + value + "/unit")
            .ifPresent(scalar ->
                units.stream()
                    .filter(unit -> !unit.equals(scalar.text()))
                    .forEach(unit -> edits.add(scalar.edit(0, scalar.text().length(), unit))));
      }
      original.quotes(claim).forEach(quote -> words(quote, edits));
    }
    return edits;
  }

  private static void words(Scalar quote, List<Edit> edits) {
    List<String> words = Words.of(Words.langBySight(quote.text()), "unit");
    Matcher matcher = Words.any(words).matcher(quote.text());
    while (matcher.find()) {
      boolean counted =
          matcher.start() > 0
              && quote.text().substring(0, matcher.start()).matches(".*[\\d二三四五六七八九十百千万亿] ?");
      if (counted) {
        words.stream()
            .filter(word -> !word.equals(matcher.group()))
            .forEach(word -> edits.add(quote.edit(matcher.start(), matcher.end(), word)));
      }
    }
  }
}
