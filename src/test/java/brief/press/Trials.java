package brief.press;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.mutation.Edit;
import brief.mutation.Original;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What came of trying edits of all kinds, as a page of `docs`.
record Trials(Original original, List<Trial> trials) {
  private static final String HEAD =
      """
      # What the checks find when the digest is falsified

      Written by `MutationTest`. Each kind of edit is made in the text of the shipped digest, drawn by a fixed seed; then the checks of `brief check`
      are run on the entries that it touches, and where they find nothing, those of `brief check --coverage`. An edit is killed when anything is found, a
      warning too; it is equivalent when the digest that is read is the same as before, when a quote is only shorter by a letter at its end, when
      another value is named that is written in the same way, or when counted things that name themselves stand in another order of a list; else it survives. In the unedited digest nothing is found.

      """;

  String text() {
    StringBuilder out = new StringBuilder(HEAD);
    out.append(
        "| edit | possible | tried | killed | by a warning alone | equivalent | survived | killed of those that count | wanted |\n");
    out.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    trials.forEach(trial -> row(trial, out));
    out.append(
        "\n## What finds them\nThe gravest finding of each edit, counted.\n\n| edit | findings |\n|---|---|\n");
    trials.forEach(trial -> codes(trial, out));
    out.append("\n## Survivors\n");
    trials.forEach(trial -> survivors(trial, out));
    return out.toString();
  }

  private static void row(Trial trial, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d | %d | %d | %d | %.1f %% | %s |%n",
            trial.mutation().name(),
            trial.possible(),
            trial.verdicts().size(),
            trial.killed(),
            trial.warned(),
            trial.equivalent(),
            trial.survivors().size(),
            trial.share(),
            trial.mutation().wanted() + " %"));
  }

  private static void codes(Trial trial, StringBuilder out) {
    TreeMap<String, Long> codes =
        trial.verdicts().stream()
            .filter(Verdict::killed)
            .map(one ->
                one.findings().stream()
                    .map(Diagnostic::code)
                    .min((a, b) ->
                        a.severity() == b.severity()
                            ? a.compareTo(b)
                            : a.severity().compareTo(b.severity()))
                    .map(Code::id)
                    .orElseThrow())
            .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
    String all =
        codes.entrySet().stream()
            .map(entry -> entry.getKey() + " × " + entry.getValue())
            .collect(Collectors.joining(" · "));
    out.append("| ").append(trial.mutation().name()).append(" | ").append(all).append(" |\n");
  }

  private void survivors(Trial trial, StringBuilder out) {
    if (trial.survivors().isEmpty()) {
      return;
    }
    out.append("\n### ").append(trial.mutation().name()).append('\n');
    out.append(trial.mutation().why()).append("\n\n");
    for (Edit edit :
        trial.survivors().stream().sorted((a, b) -> line(a).compareTo(line(b))).toList()) {
      out.append("- ").append(line(edit)).append('\n');
    }
  }

  private String line(Edit edit) {
    return "`" + edit.path() + "` " + edit.shown(original.files()).strip().replace("\n", " ");
  }
}
