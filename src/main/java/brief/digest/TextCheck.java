package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Nearest;
import brief.diag.Place;
import brief.digest.Node.Kind;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks texts: every language there, every placeholder the name of a value.
final class TextCheck {
  /// A value in braces, the first of full width; where only the second is, the first opens none.
  private static final Pattern WIDE = Pattern.compile("｛[a-z0-9.:-]*[}｝]");

  /// A language and a text that no space, or a colon of full width, parts.
  private static final Pattern JOINED = Pattern.compile("(?s)([A-Za-z-]+)([:：]).*");

  private final Index index;
  private final List<Diagnostic> findings;
  private final Map<String, Integer> counts = new HashMap<>();

  TextCheck(Index index, List<Diagnostic> findings) {
    this.index = index;
    this.findings = findings;
  }

  /// @param note takes the path and node of each language's text
  void check(Mapping map, Shape.Texts.Kind kind, String path, BiConsumer<String, Node> note) {
    Set<String> meant = new HashSet<>();
    for (Node.Entry entry : map.entries()) {
      String below = path + "/" + entry.key();
      note.accept(below, entry.value());
      if (!index.speaks(entry.key())) {
        Diagnostic unknown = unknown(entry, path);
        findings.add(unknown);
        meant.add(unknown.suggestion().orElse(entry.key().split("[:：]", 2)[0]));
      } else if (!(entry.value() instanceof Scalar scalar) || wrong(scalar.kind())) {
        findings.add(
            Diagnostic.of(
                Code.WRONG_TYPE,
                entry.value().place(),
                below,
                Kinds.textFor(entry.value()),
                Kinds.word(entry.value())));
      } else if (scalar.text().isBlank() && scalar.kind() == Kind.TEXT) {
        findings.add(Diagnostic.of(Code.MISSING_LANGUAGE, scalar.place(), path, entry.key()));
      } else {
        text(scalar, kind, path);
      }
    }
    missing(map, path, map.place(), meant);
  }

  /// A key that is no language: mistyped, a language without a space between it and its text, or
  /// the rest of a text that had a comma and no quotation marks.
  private Diagnostic unknown(Node.Entry entry, String path) {
    Matcher joined = JOINED.matcher(entry.key());
    if (joined.matches() && index.speaks(joined.group(1))) {
      String lang = joined.group(1);
      String word = joined.group(2).equals(":") ? "word:yaml.space" : "word:yaml.wide";
      return Diagnostic.of(Code.YAML_SYNTAX, entry.at().behind(lang), word, lang);
    }
    boolean torn = entry.value() instanceof Scalar scalar && scalar.raw().isEmpty();
    return torn
        ? Diagnostic.of(Code.YAML_SYNTAX, entry.at(), "word:yaml.flow")
        : Diagnostic.of(
                Code.UNKNOWN_KEY,
                entry.at(),
                entry.key(),
                path,
                String.join(", ", index.languages()))
            .suggesting(Nearest.to(entry.key(), index.languages()));
  }

  private static boolean wrong(Kind kind) {
    return switch (kind) {
      case NUMBER, FLAG, EMPTY -> true;
      case TEXT, REFUSED -> false;
    };
  }

  /// Reports the languages of the edition that a map has no key of.
  ///
  /// @param meant keys that stand there mistyped
  void missing(Mapping map, String path, Place place, Set<String> meant) {
    counts.merge(place.file(), 1, Integer::sum);
    index.languages().stream()
        .filter(lang -> map.find(lang).isEmpty() && !meant.contains(lang))
        .forEach(lang -> findings.add(Diagnostic.of(Code.MISSING_LANGUAGE, place, path, lang)));
  }

  /// File to the number of its texts, each language of a text counted together.
  Map<String, Integer> counts() {
    return counts;
  }

  private void text(Scalar scalar, Shape.Texts.Kind kind, String path) {
    switch (kind) {
      case FORM -> {
        if (!scalar.text().contains("{amount}")) {
          findings.add(
              Diagnostic.of(
                  Code.BAD_VALUE,
                  scalar.place(),
                  scalar.text(),
                  "word:format.unit",
                  "{n, plural, one {{amount} park} other {{amount} parks}}"));
        }
      }
      case NAME ->
          Placeholders.in(scalar.text()).forEach(found -> noPlaceholder(scalar, found.written()));
      case PROSE -> {
        Placeholders.in(scalar.text()).forEach(found -> placeholder(scalar, found, path));
        wide(scalar);
      }
      case ANSWER -> {
        Placeholders.in(scalar.text()).forEach(found -> answered(scalar, found, path));
        wide(scalar);
      }
    }
  }

  /// In an answer a claim may be cited that it prints no value of.
  private void answered(Scalar scalar, Placeholders.Placeholder found, String path) {
    if (found.claim().isPresent() && found.value().isEmpty()) {
      claim(found.claim().get(), scalar.placeOf(found.written()), path);
    } else {
      placeholder(scalar, found, path);
    }
  }

  /// Braces of full width, which make no placeholder.
  private void wide(Scalar scalar) {
    WIDE.matcher(scalar.text())
        .results()
        .map(MatchResult::group)
        .forEach(written ->
            findings.add(
                Diagnostic.of(Code.PLACEHOLDER_SYNTAX, scalar.placeOf(written), written)
                    .suggesting(Optional.of(written.replace('｛', '{').replace('｝', '}')))));
  }

  private void noPlaceholder(Scalar scalar, String written) {
    findings.add(Diagnostic.of(Code.PLACEHOLDER_SYNTAX, scalar.placeOf(written), written));
  }

  private void placeholder(Scalar scalar, Placeholders.Placeholder found, String path) {
    Optional<String> own =
        path.startsWith("claims/") ? Optional.of(path.split("/", 3)[1]) : Optional.empty();
    Optional<String> claim = found.claim().or(() -> own);
    if (claim.isPresent() && found.value().isPresent()) {
      Place place = scalar.placeOf(found.written());
      value(claim.get(), found.value().get(), found.written(), place, path);
    } else {
      noPlaceholder(scalar, found.written());
    }
  }

  /// Reports a value that is none.
  ///
  /// @param written how it is named there
  /// @param path of what names it
  void value(String claim, String value, String written, Place place, String path) {
    SequencedMap<String, Boolean> known = index.values().get(claim);
    if (claim(claim, place, path) && known != null && !known.containsKey(value)) {
      String values = known.isEmpty() ? "–" : String.join(", ", known.keySet());
      findings.add(
          Diagnostic.of(Code.UNKNOWN_PLACEHOLDER, place, written, claim, values)
              .suggesting(Nearest.to(value, known.keySet())));
    }
  }

  /// Whether there is such a claim; reports one that is none.
  private boolean claim(String claim, Place place, String path) {
    boolean known = index.has("claims", claim);
    if (!known) {
      findings.add(
          Diagnostic.of(Code.UNKNOWN_ID, place, path, "claims", claim)
              .suggesting(Nearest.to(claim, index.of("claims"))));
    }
    return known;
  }
}
