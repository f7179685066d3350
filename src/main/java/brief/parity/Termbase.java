package brief.parity;

import brief.amount.Style;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Term;
import brief.model.Term.Renderings;
import brief.model.Unit;
import brief.model.Value;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Whether texts follow the termbase: no forbidden rendering, every occurrence, the longest of all
/// renderings first; and a term of one language rendered in the others. Any rendering in the
/// edition's first language calls for one in the others; in the others only those of several words
/// do, for `field` and `system` are words of every day too.
final class Termbase {
  private final Digest digest;
  private final Origins origins;
  private final List<Term> terms;
  private final Map<String, Phrases> renderings = new TreeMap<>();

  /// Language to each rendering, in small letters, to the numbers of the terms that have it.
  private final Map<String, Map<String, Set<Integer>>> numbers = new TreeMap<>();

  Termbase(Digest digest, Origins origins) {
    this.digest = digest;
    this.origins = origins;
    this.terms = List.copyOf(digest.terms().values());
    for (String lang : digest.edition().languages()) {
      Map<String, Set<Integer>> own = new HashMap<>();
      List<String> all = new ArrayList<>();
      for (int i = 0; i < terms.size(); i++) {
        for (String rendering : every(terms.get(i), lang)) {
          all.add(rendering);
          own.computeIfAbsent(rendering.toLowerCase(Locale.ROOT), _ -> new TreeSet<>()).add(i);
        }
      }
      renderings.put(lang, new Phrases(all));
      numbers.put(lang, own);
    }
  }

  /// All renderings of a term, the forbidden ones too.
  private static List<String> every(Term term, String lang) {
    List<String> every = new ArrayList<>();
    of(term, lang)
        .ifPresent(r -> {
          every.addAll(good(r));
          every.addAll(r.forbidden());
        });
    return every;
  }

  private static Optional<Renderings> of(Term term, String lang) {
    return Optional.ofNullable(term.renderings().get(lang));
  }

  private static List<String> good(Renderings renderings) {
    List<String> good = new ArrayList<>(List.of(renderings.preferred()));
    good.addAll(renderings.allowed());
    return good;
  }

  List<Diagnostic> check(Passage passage) {
    Map<String, List<Phrases.Found>> found = new TreeMap<>();
    for (String lang : digest.edition().languages()) {
      String plain = passage.in(lang).plain();
      found.put(lang, renderings.getOrDefault(lang, new Phrases(List.of())).in(plain));
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (int number : rendered(found)) {
      Term term = terms.get(number);
      forbidden(passage, term, found, findings);
      if (passage.kind().states()) {
        missing(passage, term, found, findings);
      }
    }
    return findings;
  }

  /// The numbers of the terms that some phrases may render: of all others there is nothing to say.
  private SortedSet<Integer> rendered(Map<String, List<Phrases.Found>> found) {
    SortedSet<Integer> rendered = new TreeSet<>();
    found.forEach((lang, phrases) -> {
      Map<String, Set<Integer>> own = numbers.getOrDefault(lang, Map.of());
      for (Phrases.Found phrase : phrases) {
        singular(phrase).forEach(text -> rendered.addAll(own.getOrDefault(text, Set.of())));
      }
    });
    return rendered;
  }

  private void forbidden(
      Passage passage,
      Term term,
      Map<String, List<Phrases.Found>> found,
      List<Diagnostic> findings) {
    found.forEach((lang, phrases) -> {
      for (Phrases.Found phrase : phrases) {
        of(term, lang)
            .filter(r -> forbids(r, phrase))
            .ifPresent(r ->
                findings.add(
                    Diagnostic.of(
                        Code.TERM_FORBIDDEN,
                        place(passage, lang, phrase),
                        phrase.text(),
                        term.id(),
                        r.preferred())));
      }
    });
  }

  private Place place(Passage passage, String lang, Phrases.Found phrase) {
    String text = passage.texts().in(lang);
    String path = passage.path() + "/" + lang;
    return origins.of(path, text, phrase.from(), phrase.from() + phrase.text().length());
  }

  private void missing(
      Passage passage,
      Term term,
      Map<String, List<Phrases.Found>> found,
      List<Diagnostic> findings) {
    Map<String, String> here = new TreeMap<>();
    found.forEach((lang, phrases) ->
        of(term, lang)
            .flatMap(r -> phrases.stream().filter(p -> is(p, good(r))).findFirst())
            .ifPresent(p -> here.put(lang, p.text())));
    Optional<Map.Entry<String, String>> has =
        here.entrySet().stream()
            .filter(entry -> calls(entry.getKey(), entry.getValue()))
            .findFirst();
    if (has.isEmpty()) {
      return;
    }
    for (String lang : digest.edition().languages()) {
      if (!here.containsKey(lang)) {
        of(term, lang)
            .filter(r ->
                found.getOrDefault(lang, List.of()).stream().noneMatch(p -> is(p, r.forbidden())))
            .filter(r -> !prints(passage, lang, r))
            .ifPresent(r ->
                findings.add(
                    Diagnostic.of(
                        Code.TERM_MISSING,
                        origins.of(passage.path() + "/" + lang),
                        term.id(),
                        has.get().getKey(),
                        has.get().getValue(),
                        lang,
                        r.preferred())));
      }
    }
  }

  /// Whether a value of the text is printed with a unit that is a good rendering: 6个未来产业.
  private boolean prints(Passage passage, String lang, Renderings renderings) {
    return passage.in(lang).slots().stream()
        .filter(slot -> slot.style() == Style.FULL)
        .flatMap(slot -> unit(slot.value()).stream())
        .map(unit -> unit.forms().in(lang).toLowerCase(Locale.ROOT))
        .anyMatch(form ->
            good(renderings).stream()
                .anyMatch(rendering -> form.contains(rendering.toLowerCase(Locale.ROOT))));
  }

  private Optional<Unit> unit(ValueRef ref) {
    return Optional.ofNullable(digest.claims().get(ref.claim()))
        .map(claim -> claim.values().get(ref.value()))
        .filter(Value.Quantity.class::isInstance)
        .map(value -> digest.units().get(((Value.Quantity) value).unit()));
  }

  private boolean calls(String lang, String text) {
    return lang.equals(digest.edition().languages().getFirst())
        || text.indexOf(' ') >= 0
        || text.indexOf('-') >= 0;
  }

  /// A forbidden rendering may differ from a good one in its capitals alone.
  private static boolean forbids(Renderings renderings, Phrases.Found phrase) {
    return renderings.forbidden().contains(phrase.text())
        ? !good(renderings).contains(phrase.text())
        : is(phrase, renderings.forbidden()) && !is(phrase, good(renderings));
  }

  private static boolean is(Phrases.Found phrase, List<String> renderings) {
    List<String> singular = singular(phrase);
    return renderings.stream()
        .anyMatch(rendering -> singular.contains(rendering.toLowerCase(Locale.ROOT)));
  }

  /// What a phrase is the singular or plural of, in small letters.
  private static List<String> singular(Phrases.Found phrase) {
    String text = phrase.text().toLowerCase(Locale.ROOT);
    List<String> singular = new ArrayList<>(List.of(text));
    for (String ending : List.of("s", "es")) {
      if (text.endsWith(ending)) {
        singular.add(text.substring(0, text.length() - ending.length()));
      }
    }
    return singular;
  }
}
