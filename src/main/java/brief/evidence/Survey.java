package brief.evidence;

import brief.amount.Agreement;
import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.evidence.Body.Range;
import brief.model.Claim;
import brief.model.Coverage;
import brief.model.Coverage.Fate;
import brief.model.Coverage.Item;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Source;
import brief.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds the sources against the digest: of every number, date and name in the body of a source,
/// whether a claim tells it.
public final class Survey {
  /// Characters of context on each side of an item.
  private static final int CONTEXT = 24;

  private final Map<String, List<Claim>> claims;
  private final Names names;

  private Survey(Digest digest) {
    this.claims = digest.claims().values().stream().collect(Collectors.groupingBy(Claim::source));
    this.names = new Names(digest);
  }

  /// Looks through the bodies of all sources.
  ///
  /// @param texts path of each source file to its text
  /// @return what stands in each source whose body could be found
  public static Coverage of(Digest digest, Map<String, String> texts) {
    Survey survey = new Survey(digest);
    Map<String, Normal> files = new LinkedHashMap<>();
    SequencedMap<String, List<Item>> sources = new LinkedHashMap<>();
    for (Source source : digest.sources().values()) {
      String text = texts.get(source.file());
      if (text != null) {
        Body.of(source, files.computeIfAbsent(source.file(), _ -> Normal.of(text)))
            .ifPresent(body -> sources.put(source.id(), survey.items(source, body)));
      }
    }
    return new Coverage(sources);
  }

  /// What is open (B230), and waivers that waive nothing (B231).
  public static List<Diagnostic> findings(Digest digest, Origins origins, Coverage coverage) {
    List<Diagnostic> findings = new ArrayList<>();
    coverage
        .sources()
        .forEach((id, items) -> {
          items.stream()
              .filter(item -> item.fate() instanceof Fate.Open)
              .map(item ->
                  Diagnostic.of(Code.COVERAGE_OPEN, item.place(), item.text(), id, item.around()))
              .forEach(findings::add);
          List<Source.Waiver> waivers =
              Optional.ofNullable(digest.sources().get(id)).map(Source::waivers).orElse(List.of());
          for (int i = 0; i < waivers.size(); i++) {
            Fate idle = new Fate.Waived(waivers.get(i));
            if (items.stream().noneMatch(item -> item.fate().equals(idle))) {
              Place place = origins.of("sources/" + id + "/waivers/" + i + "/match");
              findings.add(Diagnostic.of(Code.COVERAGE_IDLE, place, waivers.get(i).match(), id));
            }
          }
        });
    findings.sort(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code));
    return List.copyOf(findings);
  }

  /// A quote of a claim in a body.
  private record Quoted(Claim claim, Range range) {}

  /// Everything that decides what becomes of what stands in one source.
  private record Ground(
      Source source, Body body, List<Quoted> quotes, List<Range> known, List<Waiver> waivers) {}

  private record Waiver(Range range, Source.Waiver waiver) {}

  private List<Item> items(Source source, Body body) {
    Ground ground =
        new Ground(
            source, body, quotes(source, body), names.knownIn(body.file()), waivers(source, body));
    return Mention.in(body, source.lang()).stream()
        .map(mention ->
            new Item(
                mention.kind(),
                mention.range().of(body.file().text()),
                body.file().place(source.file(), mention.range().from()),
                around(body, mention.range()),
                fate(mention, ground)))
        .toList();
  }

  private List<Quoted> quotes(Source source, Body body) {
    List<Quoted> quotes = new ArrayList<>();
    Search search = new Search(source.id(), body, Place.of(source.file()));
    for (Claim claim : claims.getOrDefault(source.id(), List.of())) {
      claim.quotes().stream()
          .flatMap(quote -> search.find(quote).range().stream())
          .forEach(range -> quotes.add(new Quoted(claim, range)));
    }
    return quotes;
  }

  private static List<Waiver> waivers(Source source, Body body) {
    String text = body.file().text().substring(body.from(), body.to());
    List<Waiver> waivers = new ArrayList<>();
    for (Source.Waiver waiver : source.waivers()) {
      Matcher matcher = Pattern.compile(waiver.match()).matcher(text);
      while (matcher.find()) {
        Range range = new Range(body.from() + matcher.start(), body.from() + matcher.end());
        waivers.add(new Waiver(range, waiver));
      }
    }
    return waivers;
  }

  private Fate fate(Mention mention, Ground ground) {
    for (Quoted quoted : ground.quotes()) {
      if (quoted.range().holds(mention.range()) && tells(quoted.claim(), mention, ground)) {
        return new Fate.Used(quoted.claim().id());
      }
    }
    return ground.waivers().stream()
        .filter(waiver -> waiver.range().holds(mention.range()))
        .findFirst()
        .<Fate>map(waiver -> new Fate.Waived(waiver.waiver()))
        .orElseGet(Fate.Open::new);
  }

  /// Whether a claim that quotes something also tells it: as a value, by a name that the digest
  /// knows, in the source's own words, or, of things joined by plus signs, each number.
  private boolean tells(Claim claim, Mention mention, Ground ground) {
    String words = mention.range().of(ground.body().file().text());
    if (names.knows(words)
        || ground.known().stream().anyMatch(name -> name.holds(mention.range()))) {
      return true;
    }
    return switch (mention.kind()) {
      case NUMBER ->
          mention
              .reading()
              .filter(reading ->
                  says(claim, reading)
                      || (!reading.counts() && spoken(claim, words, ground.source())))
              .isPresent();
      case NAME -> spoken(claim, words, ground.source()) || joined(claim, words, ground.source());
    };
  }

  private static boolean joined(Claim claim, String words, Source source) {
    boolean joined = words.indexOf('+') >= 0 || words.indexOf('＋') >= 0;
    List<Reading> numbers = joined ? NumberReader.of(source.lang()).read(words) : List.of();
    return !numbers.isEmpty() && numbers.stream().allMatch(reading -> says(claim, reading));
  }

  private static boolean spoken(Claim claim, String words, Source source) {
    String text = claim.text().byLang().getOrDefault(source.lang(), "");
    return Names.speech(words) || Names.fold(text).contains(Names.fold(words));
  }

  private static boolean says(Claim claim, Reading reading) {
    return claim.values().values().stream()
        .filter(value -> value.computed().isEmpty())
        .anyMatch(value -> says(reading, value));
  }

  private static boolean says(Reading reading, Value value) {
    return switch (value) {
      case Value.Moment moment -> reading.says(moment.date());
      case Value.Quantity quantity -> reading.against(quantity.magnitude()) == Agreement.SAME;
    };
  }

  private static String around(Body body, Range range) {
    int from = Math.max(body.from(), range.from() - CONTEXT);
    int to = Math.min(body.to(), range.to() + CONTEXT);
    return Nearby.shown(body.file(), from, to);
  }
}
