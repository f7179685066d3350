package brief.parity;

import brief.amount.Mood;
import brief.amount.MoodReader;
import brief.amount.MoodReader.Cue;
import brief.model.Status;
import brief.parity.Told.Spot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether the words beside a value, in a text that is not its claim's, tell it as another status:
/// what is aimed for as reached, what is reached as aimed for.
final class Tenor {
  private static final Set<Mood> AHEAD = EnumSet.of(Mood.PLAN, Mood.AIM);

  private Tenor() {}

  /// The words that tell otherwise; empty where none do.
  static Optional<String> otherwise(MoodReader reader, Told told, Spot spot) {
    String clause = told.words(spot.clause());
    String before =
        told.clauses().stream()
            .filter(other -> other.part() == spot.clause().part())
            .filter(other -> other.from() < spot.clause().from())
            .map(told::words)
            .collect(Collectors.joining());
    return otherwise(reader, spot.claim().status(), before, clause);
  }

  /// @param before what stands before the clause, and may say that it is yet to come
  static Optional<String> otherwise(
      MoodReader reader, Status status, String before, String clause) {
    List<Cue> cues = reader.read(clause);
    boolean told = status == Status.REPORTED;
    Set<Mood> wrong =
        switch (status) {
          case REPORTED -> EnumSet.of(Mood.PLAN, Mood.AIM, Mood.ADVICE);
          case PLANNED, TARGET -> EnumSet.of(Mood.DONE);
          case ADVICE, OPINION -> Set.of();
        };
    List<Cue> all = new ArrayList<>(cues);
    if (!told) {
      all.addAll(reader.read(before));
    }
    boolean right =
        all.stream()
            .anyMatch(cue ->
                told ? cue.certain() && cue.mood() == Mood.DONE : AHEAD.contains(cue.mood()));
    return right
        ? Optional.empty()
        : cues.stream()
            .filter(cue -> cue.certain() && wrong.contains(cue.mood()))
            .map(Cue::text)
            .findFirst();
  }
}
