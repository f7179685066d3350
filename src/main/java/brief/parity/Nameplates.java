package brief.parity;

import brief.model.Digest;
import brief.model.Edition;
import brief.model.SystemName;
import brief.model.Texts;
import brief.parity.Passage.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The texts that say nothing of their own: names, titles, roles, the imprint, and what is said of
/// the words for a term. Digits may stand in most of them.
final class Nameplates {
  private Nameplates() {}

  /// Hands on the names of systems and the titles of sources, in which any number may stand.
  static void titles(Digest digest, Consumer<Passage> all) {
    digest
        .sources()
        .values()
        .forEach(
            source -> all.accept(plate("sources/" + source.id() + "/titles", source.titles())));
    digest
        .systems()
        .values()
        .forEach(system -> all.accept(plate("systems/" + system.id() + "/names", system.names())));
  }

  /// Hands on all others.
  static void each(Digest digest, Consumer<Passage> all) {
    edition(digest.edition(), all);
    digest
        .sources()
        .values()
        .forEach(source ->
            all.accept(plate("sources/" + source.id() + "/publisher", source.publisher())));
    digest.systems().values().forEach(system -> parts(system, all));
    digest
        .voices()
        .values()
        .forEach(voice -> all.accept(plate("voices/" + voice.id() + "/role", voice.role())));
    digest
        .terms()
        .values()
        .forEach(term ->
            term.note()
                .ifPresent(
                    note -> all.accept(of("terms/" + term.id() + "/note", note, Kind.REMARK))));
  }

  private static Passage plate(String path, Texts texts) {
    return of(path, texts, Kind.LABEL);
  }

  private static Passage of(String path, Texts texts, Kind kind) {
    return new Passage(path, texts, Optional.empty(), kind);
  }

  private static void edition(Edition edition, Consumer<Passage> all) {
    all.accept(plate("edition/series", edition.series()));
    all.accept(plate("edition/publisher", edition.publisher()));
    all.accept(plate("edition/rights", edition.rights()));
    all.accept(plate("edition/contact", edition.contact()));
  }

  private static void parts(SystemName system, Consumer<Passage> all) {
    List<SystemName.Part> parts = system.parts();
    for (int i = 0; i < parts.size(); i++) {
      all.accept(plate("systems/" + system.id() + "/parts/" + i + "/names", parts.get(i).names()));
    }
  }
}
