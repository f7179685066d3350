package brief.compose;

import brief.amount.Style;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a text of the digest: its placeholders become values, and it is cut behind its clauses, so
/// that a template can set the evidence of each clause where its language wants it. A clause that
/// prints what the editors computed says so, whatever the template.
final class Telling {
  /// A doubled brace, a placeholder, a citation, or the end of a clause: Chinese marks anywhere,
  /// Western ones before a space or the end (a full stop only before a capital, as it also shortens
  /// words), with the quotation marks that close there.
  private static final Pattern PIECE =
      Pattern.compile(
          "(\\{\\{|\\}\\})"
              + "|\\{(?:([a-z0-9-]+)\\.)?([a-z0-9-]+)(?::([a-z]+))?\\}"
              + "|\\{\\^([a-z0-9-]+)\\}"
              + "|([，；：。！？]+[”’」』）》]*|[,;:!?]+[”’)]*(?=\\s|\\{\\^|$)|\\.[”’)]*(?=\\s+[\\p{Lu}“‘(]|\\s*(?:\\{\\^|$)))");

  private final Values values;
  private final Map<Text, List<Clause>> cut = new ConcurrentHashMap<>();
  private final Map<Text, Map<String, Object>> told = new ConcurrentHashMap<>();

  /// A text of the digest and the claim that it belongs to; empty for none.
  private record Text(String text, String own) {}

  Telling(Values values) {
    this.values = values;
  }

  /// A text that belongs to no claim: each clause cites the claims whose values it prints and those
  /// that it names with `{^claim}`, a claim once in a row.
  Map<String, Object> of(String text) {
    return of(text, "");
  }

  /// The text of a claim: cites the claim itself at its end, and other claims behind the clauses
  /// that print them.
  Map<String, Object> of(String text, String claim) {
    return told.computeIfAbsent(new Text(text, claim), it -> tell(it.text(), it.own()));
  }

  /// A text with its values and without its evidence.
  String plain(String text, String own) {
    return plain(clauses(text, own));
  }

  private static String plain(List<Clause> clauses) {
    StringBuilder plain = new StringBuilder();
    clauses.forEach(clause -> plain.append(clause.text()).append(clause.stop()));
    return plain.toString();
  }

  private Map<String, Object> tell(String text, String own) {
    List<Clause> clauses = clauses(text, own);
    List<Map<String, Object>> told = new ArrayList<>();
    for (int at = 0; at < clauses.size(); at++) {
      Clause clause = clauses.get(at);
      LinkedHashSet<String> cited = new LinkedHashSet<>(clause.cited());
      cited.remove(own);
      if (at + 1 < clauses.size() && !clause.endsSentence()) {
        cited.removeAll(clauses.get(at + 1).cited());
      }
      if (at + 1 == clauses.size() && !own.isEmpty()) {
        cited.addFirst(own);
      }
      told.add(
          new Fields()
              .put("text", clause.text())
              .put("stop", clause.stop())
              .put("claims", List.copyOf(cited))
              .map());
    }
    return new Fields().put("text", plain(clauses)).put("clauses", told).map();
  }

  /// A clause, marked where it prints what the editors computed.
  private String finished(StringBuilder clause, boolean computed) {
    return computed ? clause + values.computedMark() : clause.toString();
  }

  private record Clause(String text, String stop, LinkedHashSet<String> cited) {
    boolean endsSentence() {
      return stop.chars().anyMatch(c -> "。！？.!?".indexOf(c) >= 0);
    }
  }

  private List<Clause> clauses(String text, String own) {
    return cut.computeIfAbsent(new Text(text, own), it -> divided(it.text(), it.own()));
  }

  private List<Clause> divided(String text, String own) {
    List<Clause> clauses = new ArrayList<>();
    StringBuilder clause = new StringBuilder();
    LinkedHashSet<String> cited = new LinkedHashSet<>();
    boolean computed = false;
    Matcher pieces = PIECE.matcher(text);
    int from = 0;
    while (pieces.find()) {
      clause.append(text, from, pieces.start());
      from = pieces.end();
      if (pieces.group(1) != null) {
        clause.append(pieces.group(1).charAt(0));
      } else if (pieces.group(3) != null) {
        ValueRef ref = ref(pieces, own);
        clause.append(values.written(ref, style(pieces.group(4))));
        cited.add(ref.claim());
        computed |= values.of(ref).computed().isPresent();
      } else if (pieces.group(5) != null) {
        boolean behindStop = clause.toString().isBlank() && !clauses.isEmpty();
        (behindStop ? clauses.getLast().cited() : cited).add(pieces.group(5));
        clause.setLength(behindStop ? 0 : clause.length());
      } else if (isNumber(clause)) {
        // kept together, so that it is seen that "12. " would begin a list
        clause.append(pieces.group(6));
      } else {
        clauses.add(new Clause(finished(clause, computed), pieces.group(6), cited));
        clause = new StringBuilder();
        cited = new LinkedHashSet<>();
        computed = false;
      }
    }
    clause.append(text.substring(from));
    if (!clause.isEmpty() || clauses.isEmpty()) {
      clauses.add(new Clause(finished(clause, computed), "", cited));
    }
    return List.copyOf(clauses);
  }

  private static boolean isNumber(CharSequence clause) {
    String plain = Marks.without(clause.toString());
    return !plain.isEmpty() && plain.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static ValueRef ref(Matcher pieces, String own) {
    String claim = pieces.group(2);
    return new ValueRef(claim == null ? own : claim, pieces.group(3));
  }

  private static Style style(@org.jspecify.annotations.Nullable String form) {
    return switch (form) {
      case null -> Style.FULL;
      case "amount" -> Style.AMOUNT;
      case "short" -> Style.SHORT;
      case "words" -> Style.WORDS;
      default -> throw new IllegalStateException("no form " + form);
    };
  }
}
