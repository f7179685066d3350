package brief.parity;

import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers typed in a text instead of written as a value: all digits, and words that count, save in
/// names of systems and terms and in what the sources are called. The editors' own remarks may
/// count in words, but not say how much of a whole or how many times as much.
final class TypedNumbers {
  /// The number itself in quotation marks, in a name: “12218”, “6+4”.
  private static final Pattern QUOTED = Pattern.compile("[“\"「‘]([^”\"」’“]*\\d[^”\"」’]*)[”\"」’]");

  /// A name of digits alone, such as the codes of industrial systems; 21st is none.
  private static final Pattern CODE = Pattern.compile("\\d{3,}");

  /// Units of parts and of multiples.
  private static final Set<String> SHARES =
      Set.of("percent", "percentage-point", "fraction", "times");

  private final Digest digest;
  private final Origins origins;
  private final Map<String, Phrases> names = new TreeMap<>();

  TypedNumbers(Digest digest, Origins origins) {
    this.digest = digest;
    this.origins = origins;
    for (String lang : digest.edition().languages()) {
      names.put(lang, new Phrases(names(lang)));
    }
  }

  private Set<String> names(String lang) {
    List<Texts> named = new ArrayList<>();
    digest
        .systems()
        .values()
        .forEach(system -> {
          named.add(system.names());
          system.parts().forEach(part -> named.add(part.names()));
        });
    digest.regions().values().forEach(region -> named.add(region.names()));
    digest
        .sources()
        .values()
        .forEach(source -> {
          named.add(source.titles());
          named.add(source.publisher());
        });
    Set<String> all = new HashSet<>(named.stream().map(texts -> texts.in(lang)).toList());
    digest.sources().values().forEach(source -> all.add(source.headline()));
    digest
        .terms()
        .values()
        .forEach(term -> {
          var renderings = term.renderings().get(lang);
          if (renderings != null) {
            all.add(renderings.preferred());
            all.addAll(renderings.allowed());
          }
        });
    for (String name : List.copyOf(all)) {
      Matcher quoted = QUOTED.matcher(name);
      while (quoted.find()) {
        all.add(quoted.group(1));
      }
    }
    return all;
  }

  private List<Phrases.Found> names(String lang, String plain) {
    return names.getOrDefault(lang, new Phrases(List.of())).in(plain);
  }

  List<Diagnostic> check(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    SequencedMap<String, Set<String>> codes = new LinkedHashMap<>();
    for (String lang : digest.edition().languages()) {
      String text = passage.texts().in(lang);
      String plain = passage.in(lang).plain();
      Set<String> named = codes.computeIfAbsent(lang, _ -> new TreeSet<>());
      List<Reading> readings = NumberReader.of(lang).read(plain);
      List<Phrases.Found> exempt = readings.isEmpty() ? List.of() : names(lang, plain);
      for (Reading reading : readings) {
        String words = plain.substring(reading.from(), reading.to());
        boolean digits = words.chars().anyMatch(Character::isDigit);
        boolean said = passage.kind() != Passage.Kind.REMARK || share(reading);
        boolean typed = digits || (reading.counts() && said);
        if (typed && exempt.stream().noneMatch(name -> name.holds(reading.from()))) {
          findings.add(
              Diagnostic.of(
                  Code.TYPED_NUMBER,
                  origins.of(passage.path() + "/" + lang, text, reading.from(), reading.to()),
                  words));
        } else if (CODE.matcher(words).matches()) {
          named.add(words);
        }
      }
    }
    codes(passage, codes, findings);
    return findings;
  }

  /// Whether it says how much of a whole, or how many times as much: so much no remark counts.
  private static boolean share(Reading reading) {
    return reading.counts() && reading.unit().filter(SHARES::contains).isPresent();
  }

  /// The parts and multiples that are typed in a text where other numbers may stand.
  List<Diagnostic> shares(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    for (String lang : digest.edition().languages()) {
      String text = passage.in(lang).text();
      String plain = passage.in(lang).plain();
      for (Reading reading : NumberReader.of(lang).read(plain)) {
        if (share(reading)) {
          findings.add(
              Diagnostic.of(
                  Code.TYPED_NUMBER,
                  origins.of(passage.path() + "/" + lang, text, reading.from(), reading.to()),
                  plain.substring(reading.from(), reading.to())));
        }
      }
    }
    return findings;
  }

  /// Codes of digits in names are the same in every language: “12218” is not “12126”.
  private void codes(
      Passage passage, SequencedMap<String, Set<String>> codes, List<Diagnostic> findings) {
    Map.Entry<String, Set<String>> first = codes.firstEntry();
    codes.forEach((lang, named) -> {
      Set<String> all = new TreeSet<>(first.getValue());
      all.addAll(named);
      for (String code : all) {
        boolean here = first.getValue().contains(code);
        boolean there = named.contains(code);
        if (here != there) {
          findings.add(
              Diagnostic.of(
                  Code.VALUES_DIFFER,
                  origins.of(passage.path() + "/" + lang),
                  code,
                  here ? "1" : "0",
                  first.getKey(),
                  there ? "1" : "0",
                  lang));
        }
      }
    });
  }
}
