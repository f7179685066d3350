package brief.parity;

import brief.model.Claim;
import brief.model.Digest;
import brief.model.Edition;
import brief.model.Figure;
import brief.model.Region;
import brief.model.Scope;
import brief.model.Source;
import brief.model.SystemName;
import brief.model.Texts;
import brief.model.Theme;
import brief.model.Tile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A text of the digest in all its languages.
///
/// @param path of its place, without the language: `claims/parks-output/text`
/// @param claim the claim whose values it names without their claim's name
/// @param kind what kind of text it is
/// @param wordings language to its text, read
record Passage(
    String path, Texts texts, Optional<String> claim, Kind kind, Map<String, Wording> wordings) {
  Passage(String path, Texts texts, Optional<String> claim, Kind kind) {
    this(path, texts, claim, kind, Wording.of(texts, claim));
  }

  /// The kinds of texts: what is asked of each differs.
  enum Kind {
    /// Says what the sources say: every number is a value, every term is rendered.
    SENTENCE,
    /// Sentences that sum up what claims say, and lead to them.
    ANSWER,
    /// The editors' own remark: it may count in words what stands on the page (`the two shares`).
    REMARK,
    /// A few words: a label, a name.
    LABEL;

    /// Whether it says what the sources say.
    boolean states() {
      return switch (this) {
        case SENTENCE, ANSWER -> true;
        case REMARK, LABEL -> false;
      };
    }
  }

  /// Hands on all texts that editors write in their own words, one after another; names, titles of
  /// sources, publishers and imprint are none. There may be millions, so nobody keeps them.
  static void each(Digest digest, Consumer<Passage> all) {
    edition(digest.edition(), all);
    digest.sources().values().forEach(source -> source(source, all));
    digest.regions().values().forEach(region -> region(region, all));
    digest.themes().values().forEach(theme -> theme(theme, all));
    digest.claims().values().forEach(claim -> claim(claim, all));
    digest.systems().values().forEach(system -> system(system, all));
    digest.figures().values().forEach(figure -> figure(figure, all));
  }

  /// Its text in a language; the reader of the digest has made sure that it is there.
  ///
  /// @throws IllegalStateException when the language has none
  Wording in(String lang) {
    Wording wording = wordings.get(lang);
    if (wording == null) {
      throw new IllegalStateException("no text in " + lang + ": " + texts);
    }
    return wording;
  }

  /// Whether it stands in the scope, or names a claim in it.
  boolean meant(Scope scope) {
    return scope.holds(path)
        || wordings.values().stream()
            .flatMap(wording -> wording.claims().stream())
            .anyMatch(scope::holdsClaim);
  }

  private static Passage words(String path, Texts texts) {
    return new Passage(path, texts, Optional.empty(), Kind.LABEL);
  }

  private static Passage sentence(String path, Texts texts) {
    return new Passage(path, texts, Optional.empty(), Kind.SENTENCE);
  }

  private static Passage answer(String entry, Texts texts) {
    return new Passage(entry + "/answer", texts, Optional.empty(), Kind.ANSWER);
  }

  private static Passage remark(String path, Texts texts) {
    return new Passage(path, texts, Optional.empty(), Kind.REMARK);
  }

  private static void edition(Edition edition, Consumer<Passage> all) {
    all.accept(words("edition/title", edition.title()));
    all.accept(sentence("edition/question", edition.question()));
    all.accept(answer("edition", edition.answer()));
    tiles("edition", edition.key(), all);
  }

  private static void tiles(String path, List<Tile> tiles, Consumer<Passage> all) {
    for (int i = 0; i < tiles.size(); i++) {
      all.accept(words(path + "/key/" + i + "/label", tiles.get(i).label()));
    }
  }

  private static void source(Source source, Consumer<Passage> all) {
    String path = "sources/" + source.id();
    source.dated().ifPresent(dated -> all.accept(remark(path + "/dated", dated)));
    source.note().ifPresent(note -> all.accept(remark(path + "/note", note)));
    for (int i = 0; i < source.waivers().size(); i++) {
      all.accept(remark(path + "/waivers/" + i + "/reason", source.waivers().get(i).reason()));
    }
  }

  private static void region(Region region, Consumer<Passage> all) {
    String path = "regions/" + region.id();
    region.answer().ifPresent(answer -> all.accept(answer(path, answer)));
    region.note().ifPresent(note -> all.accept(remark(path + "/note", note)));
    tiles(path, region.key(), all);
  }

  private static void theme(Theme theme, Consumer<Passage> all) {
    String path = "themes/" + theme.id();
    all.accept(words(path + "/names", theme.names()));
    all.accept(sentence(path + "/question", theme.question()));
    all.accept(answer(path, theme.answer()));
    tiles(path, theme.key(), all);
  }

  private static void claim(Claim claim, Consumer<Passage> all) {
    String path = "claims/" + claim.id();
    Optional<String> id = Optional.of(claim.id());
    all.accept(new Passage(path + "/text", claim.text(), id, Kind.SENTENCE));
    claim.note().ifPresent(note -> all.accept(new Passage(path + "/note", note, id, Kind.REMARK)));
  }

  private static void system(SystemName system, Consumer<Passage> all) {
    system.note().ifPresent(note -> all.accept(remark("systems/" + system.id() + "/note", note)));
  }

  private static void figure(Figure figure, Consumer<Passage> all) {
    String path = "figures/" + figure.id();
    all.accept(sentence(path + "/finding", figure.finding()));
    all.accept(words(path + "/measure", figure.measure()));
    figure.note().ifPresent(note -> all.accept(remark(path + "/note", note)));
    for (int i = 0; i < figure.groups().size(); i++) {
      all.accept(words(path + "/groups/" + i + "/names", figure.groups().get(i).names()));
    }
    for (int i = 0; i < figure.points().size(); i++) {
      all.accept(words(path + "/points/" + i + "/label", figure.points().get(i).label()));
    }
  }
}
