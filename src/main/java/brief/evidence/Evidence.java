package brief.evidence;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.evidence.Body.Range;
import brief.evidence.Cut.Standing;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Scope;
import brief.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds every quote of a digest against the text of its source.
public final class Evidence {
  private final Digest digest;
  private final Origins origins;
  private final Map<String, String> texts;
  private final Map<String, String> sums;
  private final Scope scope;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Evidence(
      Digest digest,
      Origins origins,
      Map<String, String> texts,
      Map<String, String> sums,
      Scope scope) {
    this.digest = digest;
    this.origins = origins;
    this.texts = texts;
    this.sums = sums;
    this.scope = scope;
  }

  /// Checks the files of the sources and the quotes.
  ///
  /// @param texts path of each source file to its text; a file that cannot be read is left out
  /// @param sums path of each source file to its SHA-256, lower-case hexadecimal
  /// @param scope whose quotes are looked for, and whose sources are checked
  /// @return where each quote stands, and everything that is wrong, in the order of the places
  public static Proof check(
      Digest digest,
      Origins origins,
      Map<String, String> texts,
      Map<String, String> sums,
      Scope scope) {
    return new Evidence(digest, origins, texts, sums, scope).run();
  }

  /// A quote's words in the form in which they are compared with the source, for those who read
  /// values out of them: NFC, white space single, none between wide characters.
  public static String normal(String quote) {
    return Normal.of(quote).text();
  }

  private Proof run() {
    List<Claim> claims =
        digest.claims().values().stream().filter(claim -> scope.holdsClaim(claim.id())).toList();
    Set<String> cited = claims.stream().map(Claim::source).collect(Collectors.toSet());
    Map<String, Body> bodies = new LinkedHashMap<>();
    Map<String, Normal> files = new LinkedHashMap<>();
    for (Source source : digest.sources().values()) {
      if (!cited.contains(source.id()) && !scope.holds("sources/" + source.id())) {
        continue;
      }
      String text = texts.get(source.file());
      if (text == null) {
        report(Code.SOURCE_MISSING, "sources/" + source.id() + "/file", source.file());
      } else {
        sum(source);
        Normal file = files.computeIfAbsent(source.file(), _ -> Normal.of(text));
        Optional<Body> body = body(source, file);
        body.ifPresent(found -> bodies.put(source.id(), found));
        body.ifPresent(found -> findings.addAll(Exemptions.findings(source, found, origins)));
      }
    }
    List<Found> found = new ArrayList<>();
    Voices voices = new Voices(digest, files, origins);
    for (Claim claim : claims) {
      voices.finding(claim).ifPresent(findings::add);
      Optional.ofNullable(digest.sources().get(claim.source()))
          .flatMap(source -> Overstated.finding(claim, source.lang(), origins))
          .ifPresent(findings::add);
      Optional.ofNullable(bodies.get(claim.source()))
          .ifPresent(body -> found.addAll(quotes(claim, body, bodies)));
    }
    findings.sort(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code));
    return new Proof(found, findings);
  }

  private void report(Code code, String path, String... args) {
    findings.add(Diagnostic.of(code, origins.of(path), args));
  }

  private void sum(Source source) {
    String sum = sums.getOrDefault(source.file(), "");
    if (!sum.equals(source.sha256())) {
      report(Code.SOURCE_CHANGED, "sources/" + source.id() + "/sha256", source.file(), sum);
    }
  }

  private Optional<Body> body(Source source, Normal file) {
    String path = "sources/" + source.id();
    List<Range> headlines = Body.all(file.text(), normal(source.headline()));
    if (headlines.isEmpty()) {
      Optional<String> near = Nearby.text(file, 0, file.text().length(), normal(source.headline()));
      List<String> args = new ArrayList<>(List.of(source.id()));
      near.ifPresent(args::add);
      report(Code.HEADLINE_NOT_FOUND, path + "/headline", args.toArray(String[]::new));
    }
    List<Range> from = Body.all(file.text(), normal(source.from()));
    if (from.size() != 1) {
      report(
          Code.BODY_NOT_FOUND,
          path + "/body/from",
          source.id(),
          source.from(),
          String.valueOf(from.size()));
      return Optional.empty();
    }
    List<Range> to = Body.all(file.text(), normal(source.to()));
    boolean before = to.size() == 1 && to.getFirst().from() < from.getFirst().from();
    if (to.size() != 1 || before) {
      String times = before ? "0" : String.valueOf(to.size());
      report(Code.BODY_NOT_FOUND, path + "/body/to", source.id(), source.to(), times);
    }
    return Body.of(source, file);
  }

  /// The source in which a quote stands that is not in its own.
  private static Optional<String> elsewhere(String quote, Map<String, Body> bodies) {
    String words = normal(quote);
    return bodies.entrySet().stream()
        .filter(other ->
            Body.all(other.getValue().file().text(), words).stream()
                .anyMatch(other.getValue()::holds))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private List<Found> quotes(Claim claim, Body body, Map<String, Body> bodies) {
    List<Found> found = new ArrayList<>();
    List<Standing> standing = new ArrayList<>();
    for (int i = 0; i < claim.quotes().size(); i++) {
      Place place = place(claim, i);
      Optional<Range> range = quote(claim, i, body, bodies, place);
      range.ifPresent(there -> standing.add(new Standing(place, there)));
      int index = i;
      range.ifPresent(there -> found.add(found(claim, index, body, there)));
    }
    findings.addAll(new Cut(claim, body, standing).findings());
    return found;
  }

  private Place place(Claim claim, int index) {
    String path = "claims/" + claim.id() + "/quote/" + index;
    return origins.places().getOrDefault(path + "/text", origins.of(path));
  }

  private Found found(Claim claim, int index, Body body, Range range) {
    Source source = Optional.ofNullable(digest.sources().get(claim.source())).orElseThrow();
    Place at = body.file().place(source.file(), range.from());
    return new Found(
        claim.id(), index, source.id(), source.file(), at.line(), at.column(), body.title(range));
  }

  private Optional<Range> quote(
      Claim claim, int index, Body body, Map<String, Body> bodies, Place place) {
    Search.Result result = new Search(claim.source(), body, place).find(claim.quotes().get(index));
    result
        .findings()
        .forEach(finding ->
            findings.add(
                finding.code() == Code.QUOTE_NOT_FOUND
                    ? finding.suggesting(elsewhere(claim.quotes().get(index).text(), bodies))
                    : finding));
    return result.range();
  }
}
