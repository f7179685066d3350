package brief.prose;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.prose.Passage.Kind;
import java.util.List;
import java.util.regex.Pattern;

/// Finds sentences that end without a full stop where their neighbours have one.
final class Stops {
  /// So many neighbours of a passage must end with a stop before its own is missed.
  private static final int LEAST = 2;

  private static final Pattern STOPPED = Pattern.compile("[。？！….?!][”’）)]*\\s*\\z");
  private static final Pattern OPEN = Pattern.compile("[\\p{L}\\p{N}%”’）)]\\s*\\z");

  private Stops() {}

  static List<Diagnostic> check(List<Passage> group) {
    List<Passage> prose = group.stream().filter(one -> one.kind() == Kind.PROSE).toList();
    List<Passage> others =
        prose.stream().filter(one -> !STOPPED.matcher(one.text()).find()).toList();
    int stopped = prose.size() - others.size();
    List<Passage> open = others.stream().filter(one -> OPEN.matcher(one.text()).find()).toList();
    if (stopped < LEAST || stopped < 2 * open.size()) {
      return List.of();
    }
    return open.stream()
        .map(one -> Diagnostic.of(Code.STOP_MISSING, one.place(one.text().length() - 1)))
        .toList();
  }
}
