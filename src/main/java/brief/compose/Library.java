package brief.compose;

import brief.diag.Characters;
import brief.diag.Code;
import brief.diag.Diagnostic;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// All templates, parsed at once, so that a mistake in one hides none in another. They reach each
/// other and nothing else: no class, no file, no clock.
final class Library extends Configuration {
  /// Where templates stand, as findings name them.
  static final String FOLDER = "templates/";

  private static final Pattern SHUT =
      Pattern.compile(
          "\\?\\s*(?:new|api|interpret|eval|eval_json|evalJson)\\b|(?<![\\w\\])])\\.(?:now|template_name)\\b");

  private final Map<String, Template> templates = new TreeMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  /// @param texts path below `templates/` to text; only `.ftl` files are templates
  Library(Map<String, String> texts) {
    super(VERSION_2_3_35);
    setObjectWrapper(new SimpleObjectWrapper(VERSION_2_3_35));
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setOutputFormat(MarkdownFormat.INSTANCE);
    setRegisteredCustomOutputFormats(List.of(MarkdownFormat.INSTANCE));
    setRecognizeStandardFileExtensions(false);
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setAttemptExceptionReporter((exception, environment) -> {});
    setWrapUncheckedExceptions(false);
    setLocale(Locale.ROOT);
    setNumberFormat("computer");
    setTimeZone(TimeZone.getTimeZone("UTC"));
    new TreeMap<>(texts)
        .forEach((path, text) -> {
          if (path.endsWith(".ftl")) {
            parse(path, text);
          }
        });
  }

  private void parse(String path, String text) {
    List<Diagnostic> refused = Characters.refusedIn(FOLDER + path, text);
    if (!refused.isEmpty()) {
      findings.addAll(refused);
      return;
    }
    try {
      Template template = new Template(path, text, this);
      shut(template);
      _CoreAPI.addThreadInterruptedChecks(
          template); // gives empty loops an element, so that Steps count them
      templates.put(path, template);
    } catch (ParseException e) {
      findings.add(Misread.of(e, FOLDER + path, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // read from a text, so there is no disk to fail
    }
  }

  /// Finds what is shut in templates: ways to Java, to templates made of data, to the clock.
  private void shut(Template template) {
    for (Nodes.Node node : Nodes.of(template)) {
      Matcher found = SHUT.matcher(node.code());
      if (found.find()) {
        findings.add(Diagnostic.of(Code.TEMPLATE_SHUT, node.place(), found.group()));
      }
    }
  }

  /// What is wrong with the templates themselves.
  List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  Optional<Template> find(String path) {
    return Optional.ofNullable(templates.get(path));
  }

  /// The paths of all templates that could be parsed.
  List<String> paths() {
    return List.copyOf(templates.keySet());
  }

  /// Called by `#import` and `#include`.
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template = templates.get(name.startsWith("/") ? name.substring(1) : name);
    if (template == null && !ignoreMissing) {
      throw new TemplateNotFoundException(name, condition, name);
    }
    return template;
  }
}
