package brief.cli;

import brief.amount.MoodReader;
import brief.amount.MoodReader.Cue;
import brief.amount.Reading;
import brief.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentence that a number stands in: what time it may be about, what kind of statement it is.
///
/// @param from where it begins in its text
/// @param to where it ends
record Sentence(String text, int from, int to) {
  private static final Pattern STOP = Pattern.compile("[。！？；\\n]|[.!?;](?=\\s)");

  static Sentence around(String text, Reading reading) {
    int from = 0;
    Matcher stops = STOP.matcher(text);
    while (stops.find()) {
      if (stops.start() >= reading.to()) {
        return new Sentence(text, from, stops.start());
      }
      from = stops.end() <= reading.from() ? stops.end() : from;
    }
    return new Sentence(text, from, text.length());
  }

  /// The date that stands nearest to a number, unless that is a date itself.
  ///
  /// @param readings all of the text
  Optional<String> period(Reading reading, List<Reading> readings) {
    return readings.stream()
        .filter(_ -> reading.date().isEmpty())
        .filter(other -> other.from() >= from && other.to() <= to && other.date().isPresent())
        .min(Comparator.comparingInt(other -> distance(reading, other)))
        .flatMap(Reading::date);
  }

  private static int distance(Reading one, Reading other) {
    return one.from() < other.from() ? other.from() - one.to() : one.from() - other.to();
  }

  /// The words that tell the kind of statement: those that tell it for certain, else those that
  /// may.
  List<Cue> cues() {
    List<Cue> cues = MoodReader.bySight(text).read(text.substring(from, to));
    List<Cue> certain = cues.stream().filter(Cue::certain).toList();
    return certain.isEmpty() ? cues : certain;
  }

  /// The status that a claim of such a statement has.
  static Status status(Cue cue) {
    return switch (cue.mood()) {
      case DONE -> Status.REPORTED;
      case PLAN -> Status.PLANNED;
      case AIM -> Status.TARGET;
      case ADVICE -> Status.ADVICE;
      case VIEW -> Status.OPINION;
    };
  }
}
