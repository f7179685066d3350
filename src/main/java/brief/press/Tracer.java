package brief.press;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.doc.Manuscript;
import brief.doc.Manuscript.Span;
import brief.evidence.Found;
import brief.model.Claim;
import brief.model.Source;
import brief.model.Value;
import brief.model.ValueRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Leads from a printed number back to its claim, quote and source. The briefings are composed
/// anew; a file that was printed earlier counts only as long as it is the same.
final class Tracer {
  private static final Pattern PLACE = Pattern.compile("(.+\\.md):(\\d+)(?::(\\d+))?");

  private final Order order;
  private final Gallery gallery;
  private final Findings findings;
  private final Path out;

  Tracer(Order order, Gallery gallery, Findings findings, Path out) {
    this.order = order;
    this.gallery = gallery;
    this.findings = findings;
    this.out = out;
  }

  /// A printed number.
  private record Sight(Order.Task task, Manuscript manuscript, Span span) {
    ValueRef ref() {
      return new ValueRef(span.claim(), span.value());
    }

    Trace.Mark mark() {
      String text = manuscript.text();
      String before = text.substring(0, span.from());
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      int start = before.lastIndexOf('\n') + 1;
      int column = before.codePointCount(start, before.length()) + 1;
      return new Trace.Mark(
          text.substring(span.from(), span.to()), new Place(task.path() + ".md", line, column));
    }

    boolean stands(int line, Optional<Integer> column) {
      Trace.Mark mark = mark();
      int length = mark.text().codePointCount(0, mark.text().length());
      return mark.place().line() == line
          && column
              .filter(c -> c < mark.place().column() || c >= mark.place().column() + length)
              .isEmpty();
    }

    /// Whether words of the briefing have this number in them, or are in it.
    boolean reads(String words) {
      String text = manuscript.text();
      int at = text.indexOf(words, Math.max(0, span.from() - words.length() + 1));
      for (; at >= 0 && at < span.to(); at = text.indexOf(words, at + 1)) {
        if (whole(text, at) && whole(text, at + words.length())) {
          return true;
        }
      }
      return false;
    }

    /// Whether no number is torn there.
    private static boolean whole(String text, int at) {
      return at == 0
          || at == text.length()
          || !(digit(text.charAt(at - 1)) && digit(text.charAt(at)));
    }

    private static boolean digit(char c) {
      return Character.isDigit(c) || c == '.' || c == ',';
    }
  }

  /// What a number rests on: one trace for each value that is meant.
  ///
  /// @param what a place (`out/en/themes/parks.md:41:17`), the name of a value (`claim.value`) or
  ///   of a claim, or text as it is printed
  List<Trace> trace(String what) throws IOException {
    List<Sight> sights = sights();
    Matcher place = PLACE.matcher(what);
    if (place.matches()) {
      return at(place, sights);
    }
    List<Trace> named = named(what, sights);
    if (!named.isEmpty()) {
      return named;
    }
    List<Trace> read = traces(sights, sight -> sight.reads(what));
    if (read.isEmpty()) {
      findings.add(List.of(Diagnostic.of(Code.TRACE_NOTHING, Place.of(what), what)));
    }
    return read;
  }

  private List<Sight> sights() {
    List<Sight> sights = new ArrayList<>();
    for (Order.Task task : order.tasks()) {
      findings
          .keep(order.copy().manuscript(task.briefing(), task.lang(), order.plan(), gallery))
          .ifPresent(manuscript ->
              manuscript.spans().forEach(span -> sights.add(new Sight(task, manuscript, span))));
    }
    return sights;
  }

  private List<Trace> at(Matcher place, List<Sight> sights) throws IOException {
    String file = place.group(1).replace('\\', '/');
    int line = Integer.parseInt(place.group(2));
    Optional<Integer> column = Optional.ofNullable(place.group(3)).map(Integer::valueOf);
    List<Sight> there =
        sights.stream()
            .filter(sight -> ("/" + file).endsWith("/" + sight.task().path() + ".md"))
            .toList();
    if (there.isEmpty()) {
      findings.add(List.of(Diagnostic.of(Code.TRACE_NOTHING, Place.of(file), file)));
      return List.of();
    }
    Sight first = there.getFirst();
    String text = first.manuscript().text();
    Path old = out.resolve(first.task().path() + ".md");
    if (Files.isRegularFile(old)
        && !Arrays.equals(Files.readAllBytes(old), text.getBytes(StandardCharsets.UTF_8))) {
      findings.add(List.of(Diagnostic.of(Code.TRACE_STALE, Place.of(file), file)));
      return List.of();
    }
    List<Trace> traces =
        traces(sights, sight -> there.contains(sight) && sight.stands(line, column));
    if (traces.isEmpty()) {
      String near =
          there.stream()
              .filter(sight -> sight.stands(line, Optional.empty()))
              .map(Sight::mark)
              .map(mark -> mark.place().column() + " " + mark.text())
              .collect(Collectors.joining(" · "));
      findings.add(
          List.of(
              near.isEmpty()
                  ? Diagnostic.of(Code.TRACE_NO_NUMBER, new Place(file, line, 0), place.group())
                  : Diagnostic.of(
                      Code.TRACE_NO_NUMBER, new Place(file, line, 0), place.group(), near)));
    }
    return traces;
  }

  private List<Trace> named(String what, List<Sight> sights) {
    List<Trace> named = new ArrayList<>();
    for (Claim claim : order.copy().digest().claims().values()) {
      for (String value : claim.values().keySet()) {
        ValueRef ref = new ValueRef(claim.id(), value);
        if (what.equals(claim.id()) || what.equals(ref.toString())) {
          named.add(trace(ref, sights.stream().filter(s -> s.ref().equals(ref)).toList()));
        }
      }
    }
    return named;
  }

  /// A trace for each value that some of the sights show, those first.
  private List<Trace> traces(List<Sight> sights, Predicate<Sight> meant) {
    Map<ValueRef, List<Sight>> byValue = new LinkedHashMap<>();
    sights.stream()
        .filter(meant)
        .forEach(sight -> byValue.computeIfAbsent(sight.ref(), _ -> new ArrayList<>()).add(sight));
    List<Trace> traces = new ArrayList<>();
    byValue.forEach((ref, shown) -> {
      sights.stream()
          .filter(sight -> sight.ref().equals(ref) && !shown.contains(sight))
          .forEach(shown::add);
      traces.add(trace(ref, shown));
    });
    return traces;
  }

  private Trace trace(ValueRef ref, List<Sight> sights) {
    Copy copy = order.copy();
    Claim claim = Optional.ofNullable(copy.digest().claims().get(ref.claim())).orElseThrow();
    Value value = Optional.ofNullable(claim.values().get(ref.value())).orElseThrow();
    Source source = Optional.ofNullable(copy.digest().sources().get(claim.source())).orElseThrow();
    List<Found> proofs =
        copy.proofs().stream().filter(found -> found.claim().equals(claim.id())).toList();
    Place written = copy.origins().of("claims/" + claim.id() + "/values/" + ref.value());
    return new Trace(
        ref,
        value,
        claim,
        written,
        source,
        proofs,
        sights.stream().map(Sight::mark).toList(),
        value.computed().stream()
            .flatMap(formula -> formula.operands().stream())
            .map(operand -> trace(operand.value(), List.of()))
            .toList());
  }
}
