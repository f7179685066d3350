package brief.compose;

import brief.amount.MissingWord;
import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.doc.Manuscript;
import brief.model.Briefing;
import brief.model.Coverage;
import brief.model.Digest;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Renders briefings: the templates of a language tell the digest in Markdown.
///
/// A template reads the data model (`docs/templates.md`) and other templates, nothing else: no
/// Java, no file, no clock. It is stopped when it does not end. Every value it prints is escaped,
/// and known by its place in the text.
public final class Composer {
  private final Library library;

  /// The last speech of each language.
  private final Map<String, Speech> speeches = new ConcurrentHashMap<>();

  /// Parses all templates.
  ///
  /// @param templates path below `templates/` to text: `zh/theme.md.ftl`, `macros.ftl`; other files
  ///   are passed over
  public Composer(Map<String, String> templates) {
    this.library = new Library(templates);
  }

  /// What is wrong with the templates themselves, whatever they are to print: syntax (B401), what
  /// is shut in templates (B415), and where the languages differ in what they print (B416, B417).
  ///
  /// @param languages those of the edition; the first is the measure of the others
  public List<Diagnostic> check(List<String> languages) {
    List<Diagnostic> findings = new java.util.ArrayList<>(library.findings());
    findings.addAll(new Likeness(library).compare(languages));
    return findings;
  }

  /// Renders one briefing in the language of the words.
  ///
  /// Errors: the template is missing (B403) or cannot be parsed (B401), it fails (B402), wants a
  /// word that is not there (B404), or does not end (B414).
  ///
  /// @param plan the briefings of the edition, for links
  /// @param illustrations the figures of this briefing, in the order of printing
  public Checked<Manuscript> compose(
      Briefing briefing,
      Digest digest,
      Words words,
      List<Briefing> plan,
      List<Illustration> illustrations) {
    return compose(briefing, digest, words, plan, illustrations, Optional.empty());
  }

  /// Renders one briefing as above.
  ///
  /// @param coverage what of the sources is told, where that is known
  public Checked<Manuscript> compose(
      Briefing briefing,
      Digest digest,
      Words words,
      List<Briefing> plan,
      List<Illustration> illustrations,
      Optional<Coverage> coverage) {
    if (!library.findings().isEmpty()) {
      return new Checked.Broken<>(library.findings());
    }
    String path = words.lang() + "/" + briefing.kind().name().toLowerCase(Locale.ROOT) + ".md.ftl";
    Optional<Template> template = library.find(path);
    if (template.isEmpty()) {
      Place place = Place.of(Library.FOLDER + path);
      return new Checked.Broken<>(
          List.of(Diagnostic.of(Code.TEMPLATE_MISSING, place, place.file())));
    }
    Speech speech = speech(digest, words);
    Facts facts = new Facts(speech, briefing, plan);
    Stage stage = new Stage(digest, briefing, facts, speech.values(), words.lang());
    Map<String, Object> model = new HashMap<>();
    try {
      model.putAll(stage.model(illustrations));
    } catch (MissingWord word) {
      String file = Library.FOLDER + word.lang() + "/words.yaml";
      return new Checked.Broken<>(
          List.of(Diagnostic.of(Code.WORD_MISSING, Place.of(file), word.key(), file)));
    }
    coverage.ifPresent(told -> model.put("coverage", new Counted(digest, facts).of(told)));
    model.putAll(new Functions(digest, facts, words).all());
    return render(template.get(), model, speech.values());
  }

  /// A text of the digest with its placeholders filled, without evidence: for the title of a
  /// picture.
  ///
  /// @throws MissingWord when a value has no words in the language
  public String fill(String text, Digest digest, Words words) {
    return Marks.without(speech(digest, words).telling().plain(text, ""));
  }

  private Speech speech(Digest digest, Words words) {
    return speeches.compute(
        words.lang(),
        (_, known) ->
            known != null && known.isOf(digest, words) ? known : Speech.of(digest, words));
  }

  private static Checked<Manuscript> render(
      Template template, Map<String, Object> model, Values values) {
    Steps steps = new Steps();
    Sheet sheet = new Sheet(steps::here);
    try {
      Environment environment = template.createProcessingEnvironment(model, sheet);
      environment.setTemplateProcessingTracer(steps);
      environment.process();
      return new Checked.Sound<>(sheet.manuscript(values), List.of());
    } catch (TemplateNotFoundException missing) {
      String name = Library.FOLDER + missing.getTemplateName();
      return broken(Diagnostic.of(Code.TEMPLATE_MISSING, steps.here(), name));
    } catch (TemplateException failure) {
      return broken(Failures.of(failure, steps.here()));
    } catch (Unbounded | StackOverflowError | OutOfMemoryError endless) {
      return broken(Diagnostic.of(Code.TEMPLATE_ENDLESS, steps.here()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the sheet is in memory
    }
  }

  private static Checked<Manuscript> broken(Diagnostic finding) {
    return new Checked.Broken<>(List.of(finding));
  }
}
