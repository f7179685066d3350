package brief.parity;

import brief.amount.Levels;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Region;
import brief.parity.Vocabulary.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Whether the languages of a text name the same regions and the same persons.
///
/// A language need not name what the text is about anyway: where one says `Guangzhou should` the
/// other may say `the city should`, or nothing. It may not name another in its place.
final class Alike {
  private final Digest digest;
  private final Origins origins;
  private final Homes homes;
  private final Map<String, Lore> lores;
  private final Map<String, Vocabulary> persons = new HashMap<>();

  /// What two words mean, to whether they may mean the same: words are few, and each has its set.
  private final IdentityHashMap<Set<String>, IdentityHashMap<Set<String>, Boolean>> alike =
      new IdentityHashMap<>();

  /// Of names by id: what a word means, to all names of that.
  private final IdentityHashMap<Map<String, String>, IdentityHashMap<Set<String>, Set<String>>>
      shortest = new IdentityHashMap<>();

  /// Language to id of a region to its name without `市`, `City`.
  private final Map<String, Map<String, String>> bare = new HashMap<>();

  /// @param lores language tag to how it speaks
  Alike(Digest digest, Origins origins, Map<String, Lore> lores) {
    this.digest = digest;
    this.origins = origins;
    this.lores = lores;
    homes = new Homes(digest);
    for (String lang : digest.edition().languages()) {
      Map<String, List<String>> names = new HashMap<>();
      digest
          .voices()
          .values()
          .forEach(voice -> names.put(voice.id(), List.of(voice.names().in(lang))));
      persons.put(lang, new Vocabulary(names));
      Map<String, String> regions = new HashMap<>();
      for (Region region : digest.regions().values()) {
        Levels.of(lang)
            .without(region.names().in(lang))
            .ifPresent(name -> regions.put(region.id(), name));
      }
      bare.put(lang, regions);
    }
  }

  List<Diagnostic> check(Passage passage) {
    Map<String, List<Mention>> regions = new HashMap<>();
    lores.forEach((lang, lore) -> regions.put(lang, lore.regions(passage.in(lang).plain())));
    Map<String, List<Mention>> voices = new HashMap<>();
    persons.forEach((lang, all) -> voices.put(lang, all.in(passage.in(lang).plain())));
    Set<String> by =
        passage
            .claim()
            .flatMap(id -> Optional.ofNullable(digest.claims().get(id)).flatMap(Claim::by))
            .map(Set::of)
            .orElse(Set.of());
    List<Diagnostic> findings = new ArrayList<>();
    compare(passage, regions, bare, homes.around(passage.path()), findings);
    compare(passage, voices, Map.of(), by, findings);
    return findings;
  }

  /// @param shorter language to what else names are good enough where another language has the
  ///   whole
  /// @param understood what a language need not name
  private void compare(
      Passage passage,
      Map<String, List<Mention>> named,
      Map<String, Map<String, String>> shorter,
      Set<String> understood,
      List<Diagnostic> findings) {
    List<String> languages = digest.edition().languages();
    String first = languages.getFirst();
    for (String lang : languages.subList(1, languages.size())) {
      List<Mention> here = named.getOrDefault(first, List.of());
      List<Mention> there = named.getOrDefault(lang, List.of());
      List<Mention> lone =
          unsaid(
              alone(here, there),
              rest(passage.in(lang), there),
              mention -> shorter(shorter.getOrDefault(lang, Map.of()), mention));
      List<Mention> others =
          unsaid(
              alone(there, here),
              rest(passage.in(first), here),
              mention -> shorter(shorter.getOrDefault(first, Map.of()), mention));
      if (lone.isEmpty() || others.isEmpty()) {
        lone = told(lone, understood);
        others = told(others, understood);
      }
      if (!lone.isEmpty() || !others.isEmpty()) {
        Place place = others.isEmpty() ? place(passage, first, lone) : place(passage, lang, others);
        findings.add(
            Diagnostic.of(
                Code.NAMES_DIFFER,
                place,
                first,
                words(lone.isEmpty() ? surplus(here, there) : lone),
                lang,
                words(others.isEmpty() ? surplus(there, here) : others)));
      }
    }
  }

  /// Those that the others do not name.
  private List<Mention> alone(List<Mention> some, List<Mention> others) {
    return some.stream()
        .filter(mention -> others.stream().noneMatch(other -> same(mention, other)))
        .toList();
  }

  /// A text without the names that it says in full.
  private static String rest(Wording wording, List<Mention> named) {
    StringBuilder rest = new StringBuilder(wording.plain());
    named.forEach(m -> rest.replace(m.from(), m.to(), " ".repeat(m.to() - m.from())));
    return rest.toString();
  }

  /// Those that a text does not name by a shorter name either.
  private static List<Mention> unsaid(
      List<Mention> some, String text, Function<Mention, Set<String>> shorter) {
    return some.stream()
        .filter(mention -> shorter.apply(mention).stream().noneMatch(text::contains))
        .toList();
  }

  private Set<String> shorter(Map<String, String> names, Mention mention) {
    return shortest
        .computeIfAbsent(names, _ -> new IdentityHashMap<>())
        .computeIfAbsent(
            mention.ids(),
            ids ->
                ids.stream()
                    .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                    .collect(Collectors.toSet()));
  }

  /// Those that both name, but the others less often: one likely stands in another's place.
  private List<Mention> surplus(List<Mention> some, List<Mention> others) {
    return some.stream()
        .filter(mention -> others.stream().anyMatch(other -> same(mention, other)))
        .filter(mention -> times(mention, some) > times(mention, others))
        .toList();
  }

  private long times(Mention mention, List<Mention> among) {
    return among.stream().filter(other -> same(mention, other)).count();
  }

  private boolean same(Mention one, Mention other) {
    return alike
        .computeIfAbsent(one.ids(), _ -> new IdentityHashMap<>())
        .computeIfAbsent(other.ids(), _ -> one.means(other.ids()));
  }

  private static List<Mention> told(List<Mention> some, Set<String> understood) {
    return some.stream().filter(mention -> !mention.means(understood)).toList();
  }

  private Place place(Passage passage, String lang, List<Mention> lone) {
    Mention at = lone.getFirst();
    return origins.of(passage.path() + "/" + lang, passage.in(lang).text(), at.from(), at.to());
  }

  private static String words(List<Mention> lone) {
    return lone.isEmpty()
        ? "–"
        : lone.stream().map(Mention::text).distinct().collect(Collectors.joining(" · "));
  }
}
