package brief.evidence;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.evidence.Body.Range;
import brief.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks for one quote in its source.
final class Search {
  /// Characters of context that a hint shows on each side.
  private static final int CONTEXT = 12;

  private final String source;
  private final Body body;
  private final Place place;

  /// @param place of the quote in the digest
  Search(String source, Body body, Place place) {
    this.source = source;
    this.body = body;
    this.place = place;
  }

  /// Where the quote stands, when it stands somewhere, and what is wrong with it.
  record Result(Optional<Range> range, List<Diagnostic> findings) {
    Result {
      findings = List.copyOf(findings);
    }
  }

  Result find(Quote quote) {
    Normal words = Normal.of(quote.text());
    List<Range> exact = Body.all(body.file().text(), words.text());
    Result result =
        exact.stream().anyMatch(body::holds) ? of(quote, exact) : folded(quote, words, exact);
    boolean isTitle = result.range().filter(range -> body.headlines().contains(range)).isPresent();
    if (result.range().isPresent() && !isTitle && Numerals.tooShort(words.text())) {
      return wrong(Code.QUOTE_SHORT, quote.text());
    }
    return result;
  }

  private Result folded(Quote quote, Normal words, List<Range> outside) {
    List<Range> folded = Body.all(body.file().folded(), words.folded());
    if (folded.stream().anyMatch(body::holds)) {
      Result result = of(quote, folded);
      List<Diagnostic> findings = new ArrayList<>(result.findings());
      result
          .range()
          .ifPresent(range -> findings.add(finding(Code.QUOTE_FOLDED, source, original(range))));
      return new Result(result.range(), findings);
    }
    if (!outside.isEmpty()) {
      Place there = body.file().place("", outside.getFirst().from());
      return wrong(Code.QUOTE_OUTSIDE, source, String.valueOf(there.line()));
    }
    return Nearby.text(body.file(), body.from(), body.to(), words.text())
        .map(near -> wrong(Code.QUOTE_NOT_FOUND, source, near))
        .orElseGet(() -> wrong(Code.QUOTE_NOT_FOUND, source));
  }

  /// Chooses among the places of a quote the one that is meant.
  private Result of(Quote quote, List<Range> places) {
    List<Range> held = places.stream().filter(body::holds).toList();
    List<Range> beside = held.stream().filter(range -> beside(quote, range)).toList();
    if (beside.isEmpty()) {
      return wrong(Code.QUOTE_NOT_BESIDE, source, around(held.getFirst()));
    }
    List<Range> whole = beside.stream().filter(range -> !cut(range)).toList();
    if (whole.isEmpty()) {
      return wrong(Code.QUOTE_CUT, source, around(beside.getFirst()));
    }
    List<Range> bodily = whole.stream().filter(range -> !body.title(range)).toList();
    List<Range> meant = bodily.isEmpty() ? whole : bodily;
    if (meant.size() > 1) {
      String all = String.join(" / ", meant.stream().limit(4).map(this::around).toList());
      return wrong(Code.QUOTE_AMBIGUOUS, String.valueOf(meant.size()), source, all);
    }
    return new Result(Optional.of(meant.getFirst()), List.of());
  }

  private boolean beside(Quote quote, Range range) {
    String text = body.file().text();
    int end = range.from();
    while (end > 0 && Character.isWhitespace(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    int start = range.to();
    while (start < text.length() && Character.isWhitespace(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    String before = quote.before().map(Evidence::normal).orElse("");
    return text.startsWith(before, end - before.length())
        && text.startsWith(quote.after().map(Evidence::normal).orElse(""), start);
  }

  private boolean cut(Range range) {
    return Numerals.cut(body.file().text(), range.from())
        || Numerals.cut(body.file().text(), range.to());
  }

  private String original(Range range) {
    return body.file().original(range.from(), range.to());
  }

  private String around(Range range) {
    int from = Math.max(0, range.from() - CONTEXT);
    int to = Math.min(body.file().text().length(), range.to() + CONTEXT);
    return Nearby.shown(body.file(), from, to);
  }

  private Result wrong(Code code, String... args) {
    return new Result(Optional.empty(), List.of(finding(code, args)));
  }

  private Diagnostic finding(Code code, String... args) {
    return Diagnostic.of(code, place, args);
  }
}
