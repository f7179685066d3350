package brief.mutation;

import brief.model.Claim;
import brief.model.Status;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Another status of a claim; in one language, the words that tell the status put out, or exchanged
/// for those of another.
final class Statuses implements Mutation {
  /// Words that tell a status; 应 not where it is part of another word.
  private static final Map<String, Map<Status, List<String>>> TELLING =
      Map.of(
          "zh",
              Map.of(
                  Status.REPORTED, List.of("已", "已经完成"),
                  Status.PLANNED, List.of("计划", "提出", "谋划", "正在", "部署"),
                  Status.TARGET, List.of("力争"),
                  Status.ADVICE, List.of("应"),
                  Status.OPINION, List.of("被认为")),
          "en",
              Map.of(
                  Status.REPORTED, List.of("has already"),
                  Status.PLANNED, List.of("plans to", "is to", "provides for", "plans"),
                  Status.TARGET, List.of("aims for", "aims to", "aim is"),
                  Status.ADVICE, List.of("should"),
                  Status.OPINION, List.of("is held to")));

  private static final Pattern PART =
      Pattern.compile("[供适响效反相对感]应|应[用急对]|行动计划|计划”|plans in|plans for|Action Plan");

  @Override
  public String name() {
    return "status";
  }

  @Override
  public int wanted() {
    return 97;
  }

  @Override
  public String why() {
    return "Statuses that words do not tell apart: what is being done and what is told as done, what is expected and what is planned; opinions in sentences that hold nothing but what they hold; and a sentence that tells its status twice, of which one place is changed.";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Edit> edits = new ArrayList<>();
    for (Claim claim : original.digest().claims().values()) {
      original
          .scalar("claims/" + claim.id() + "/status")
          .ifPresent(scalar -> {
            for (Status other : Status.values()) {
              String word = other.name().toLowerCase(Locale.ROOT);
              if (other != claim.status()) {
                edits.add(scalar.edit(0, scalar.text().length(), word));
              }
            }
          });
      original.texts(claim).forEach(text -> exchange(text, claim.status(), edits));
    }
    return edits;
  }

  /// The words of the claim's status for those of every other; and none, where nothing else tells
  /// an aim or advice.
  private static void exchange(Scalar text, Status status, List<Edit> edits) {
    Map<Status, List<String>> telling = TELLING.getOrDefault(Words.lang(text.path()), Map.of());
    String words =
        PART.matcher(text.text()).replaceAll(part -> "\uFFFC".repeat(part.group().length()));
    Matcher matcher = Words.any(telling.getOrDefault(status, List.of())).matcher(words);
    while (matcher.find()) {
      for (Status other : Status.values()) {
        if (other != status) {
          telling
              .getOrDefault(other, List.of())
              .forEach(word -> edits.add(text.edit(matcher.start(), matcher.end(), word)));
        }
      }
      if (status == Status.TARGET || status == Status.ADVICE) {
        edits.add(text.edit(matcher.start(), matcher.end(), ""));
      }
    }
  }
}
