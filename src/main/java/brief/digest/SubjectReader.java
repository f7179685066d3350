package brief.digest;

import brief.model.Level;
import brief.model.Measure;
import brief.model.Region;
import brief.model.Term;
import brief.model.Theme;
import brief.model.Unit;
import brief.model.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the short lists of what an edition is about: `regions`, `themes`, `voices`, `units`,
/// `terms`, `measures`.
final class SubjectReader {
  private SubjectReader() {}

  static Region region(Fields region) {
    return new Region(
        region.text("id"),
        region.texts("names"),
        region.optionalTexts("short"),
        region.chosen("level", Level.class),
        region.optional("parent"),
        region.optional("code"),
        region.optionalTexts("answer"),
        EditionReader.tiles(region),
        region.optionalTexts("note"));
  }

  static Theme theme(Fields theme) {
    return new Theme(
        theme.text("id"),
        theme.texts("names"),
        theme.texts("question"),
        theme.texts("answer"),
        EditionReader.tiles(theme));
  }

  static Voice voice(Fields voice) {
    return new Voice(voice.text("id"), voice.texts("names"), voice.texts("role"));
  }

  static Unit unit(Fields unit) {
    return new Unit(unit.text("id"), unit.texts("forms"));
  }

  static Measure measure(Fields measure, List<String> languages) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    languages.forEach(lang -> words.put(lang, measure.list(lang)));
    return new Measure(measure.text("id"), words);
  }

  static Term term(Fields term, List<String> languages) {
    Map<String, Term.Renderings> renderings = new LinkedHashMap<>();
    for (String lang : languages) {
      Fields own = term.field(lang);
      renderings.put(
          lang,
          new Term.Renderings(own.text("preferred"), own.list("allowed"), own.list("forbidden")));
    }
    return new Term(term.text("id"), renderings, term.optionalTexts("note"));
  }
}
