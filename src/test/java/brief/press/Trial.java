package brief.press;

import brief.diag.Severity;
import brief.mutation.Edit;
import brief.mutation.Mutation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Edits of one kind, and what the checks say to each.
record Trial(Mutation mutation, int possible, List<Verdict> verdicts) {
  private static final long SEED = 12218;

  Trial {
    verdicts = List.copyOf(verdicts);
  }

  /// Tries some edits of a kind, drawn by a fixed seed; fewer are the first of more.
  static Trial of(Mutation mutation, Bench bench, int many) {
    List<Edit> edits = new ArrayList<>(mutation.edits(bench.original()));
    Collections.shuffle(edits, new Random(SEED));
    List<Edit> drawn = edits.stream().limit(many).toList();
    return new Trial(
        mutation,
        edits.size(),
        drawn.parallelStream().map(edit -> bench.judge(mutation, edit)).toList());
  }

  long killed() {
    return verdicts.stream().filter(Verdict::killed).count();
  }

  /// Killed by warnings alone.
  long warned() {
    return verdicts.stream()
        .filter(Verdict::killed)
        .filter(one -> one.findings().stream().noneMatch(found -> found.stops(Severity.ERROR)))
        .count();
  }

  long equivalent() {
    return verdicts.stream().filter(Verdict::equivalent).count();
  }

  List<Edit> survivors() {
    return verdicts.stream().filter(Verdict::survived).map(Verdict::edit).toList();
  }

  /// How many of those that say something else are killed, in parts of a hundred.
  double share() {
    long others = verdicts.size() - equivalent();
    return others == 0 ? 100 : 100.0 * killed() / others;
  }
}
