package brief.cli;

import brief.amount.Agreement;
import brief.amount.Amount;
import brief.amount.Bound;
import brief.amount.Comparison;
import brief.amount.Direction;
import brief.amount.MoodReader.Cue;
import brief.amount.Reading;
import brief.diag.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Numbers that were read, put into words or into objects of JSON.
final class Numbers {
  private final Messages messages;

  Numbers(Messages messages) {
    this.messages = messages;
  }

  /// One reading a line: place, how it stands in the text, what it says.
  String lines(String text, List<Reading> readings) {
    return readings.stream()
        .map(reading -> line(text, reading, readings))
        .collect(Collectors.joining());
  }

  private String line(String text, Reading reading, List<Reading> readings) {
    Sentence sentence = Sentence.around(text, reading);
    StringBuilder line = new StringBuilder(place(text, reading) + ": " + reading.text());
    line.append(" = ").append(said(reading));
    sentence.period(reading, readings).ifPresent(date -> line.append(", period ").append(date));
    List<String> statuses = statuses(sentence.cues());
    if (!statuses.isEmpty()) {
      String key = sentence.cues().getFirst().certain() ? "numbers.status" : "numbers.perhaps";
      String words =
          String.join(" · ", sentence.cues().stream().map(Cue::text).distinct().toList());
      line.append(", ").append(messages.say(key, String.join("/", statuses), words));
    }
    return line.append('\n').toString();
  }

  private static List<String> statuses(List<Cue> cues) {
    return cues.stream().map(cue -> word(Sentence.status(cue))).distinct().toList();
  }

  private static String place(String text, Reading reading) {
    return line(text, reading) + ":" + column(text, reading);
  }

  private static int line(String text, Reading reading) {
    return 1 + (int) text.substring(0, reading.from()).chars().filter(c -> c == '\n').count();
  }

  private static int column(String text, Reading reading) {
    int start = text.lastIndexOf('\n', reading.from() - 1) + 1;
    return 1 + text.codePointCount(start, reading.from());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(Amount amount) {
    return amount.denominator() == 1
        ? amount.value().toPlainString()
        : amount.digits().toPlainString() + "/" + amount.denominator();
  }

  private String said(Reading reading) {
    List<String> said = new ArrayList<>();
    String number = reading.amount().map(Numbers::number).orElse("");
    number += reading.upper().map(upper -> "–" + number(upper)).orElse("");
    if (reading.date().isPresent()) {
      number = reading.date().get();
    }
    String unit = reading.unit().filter(id -> !id.equals("rank")).map(id -> " " + id).orElse("");
    said.add((word(reading.kind()) + " " + number).strip() + unit);
    if (reading.bound() != Bound.EXACT) {
      said.add(word(reading.bound()));
    }
    if (reading.direction() != Direction.NONE) {
      said.add(word(reading.direction()));
    }
    if (!reading.counts()) {
      said.add(messages.say("numbers.no-count"));
    }
    return String.join(", ", said);
  }

  List<Object> objects(String text, List<Reading> readings) {
    return objects(text, readings, readings);
  }

  private List<Object> objects(String text, List<Reading> some, List<Reading> readings) {
    return some.stream().<Object>map(reading -> object(text, reading, readings)).toList();
  }

  /// @param readings of the text, among which the reading's period may be
  private Map<String, Object> object(String text, Reading reading, List<Reading> readings) {
    Sentence sentence = Sentence.around(text, reading);
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("line", line(text, reading));
    object.put("column", column(text, reading));
    object.put("text", reading.text());
    object.put("kind", word(reading.kind()));
    reading.amount().ifPresent(amount -> object.put("amount", number(amount)));
    reading.upper().ifPresent(upper -> object.put("to", number(upper)));
    reading.unit().ifPresent(unit -> object.put("unit", unit));
    reading.date().ifPresent(date -> object.put("date", date));
    object.put("bound", word(reading.bound()));
    object.put("direction", word(reading.direction()));
    object.put("counts", reading.counts());
    sentence.period(reading, readings).ifPresent(date -> object.put("period", date));
    List<Cue> cues = sentence.cues();
    if (!cues.isEmpty()) {
      object.put("status", statuses(cues));
      object.put("statusCertain", cues.getFirst().certain());
      object.put("statusWords", cues.stream().map(Cue::text).distinct().toList());
    }
    return object;
  }

  /// Whether two texts agree, in one line, and a line for each reason why not.
  ///
  /// @param line of the pair in its file, 0 without one
  String verdict(int line, Comparison comparison) {
    StringBuilder out = new StringBuilder(line > 0 ? line + ": " : "");
    out.append(messages.say(comparison.agrees() ? "numbers.agree" : "numbers.differ")).append('\n');
    reasons(comparison).forEach(reason -> out.append("  ").append(reason).append('\n'));
    return out.toString();
  }

  private List<String> reasons(Comparison comparison) {
    List<String> reasons = new ArrayList<>();
    for (Comparison.Pair pair : comparison.pairs()) {
      if (pair.agreement() != Agreement.SAME) {
        reasons.add(
            messages.say(
                "numbers." + word(pair.agreement()),
                pair.left().text(),
                said(pair.left()),
                pair.right().text(),
                said(pair.right())));
      }
    }
    for (Reading reading : comparison.left()) {
      reasons.add(messages.say("numbers.only-zh", reading.text(), said(reading)));
    }
    for (Reading reading : comparison.right()) {
      reasons.add(messages.say("numbers.only-en", reading.text(), said(reading)));
    }
    return reasons;
  }

  Map<String, Object> object(int line, String zh, String en, Comparison comparison) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    if (line > 0) {
      object.put("line", line);
    }
    object.put("zh", zh);
    object.put("en", en);
    object.put("agree", comparison.agrees());
    object.put("reasons", reasons(comparison));
    List<Reading> left = new ArrayList<>(comparison.left());
    List<Reading> right = new ArrayList<>(comparison.right());
    comparison.pairs().forEach(pair -> left.add(pair.left()));
    comparison.pairs().forEach(pair -> right.add(pair.right()));
    List<Object> pairs = new ArrayList<>();
    for (Comparison.Pair pair : comparison.pairs()) {
      SequencedMap<String, Object> both = new LinkedHashMap<>();
      both.put("agreement", word(pair.agreement()));
      both.put("zh", object(zh, pair.left(), left));
      both.put("en", object(en, pair.right(), right));
      pairs.add(both);
    }
    object.put("numbers", pairs);
    object.put("onlyZh", objects(zh, comparison.left(), left));
    object.put("onlyEn", objects(en, comparison.right(), right));
    return object;
  }
}
