package brief.compose;

import brief.amount.MissingWord;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Nearest;
import brief.diag.Place;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns FreeMarker's exceptions into findings: what is common in the words of an editor, of the
/// rest its own words, shortened to what an author needs.
final class Failures {
  private static final Pattern END = Pattern.compile("\\n\\s*\\n|\\n----");

  private static final Pattern PARAMETER =
      Pattern.compile(
          "When calling \\w+ \"(.+?)\", required parameter \"(.+?)\".* was (not specified|specified, but).*");
  private static final Pattern EXTRA =
      Pattern.compile(
          "\\w+ \"(.+?)\" has no parameter with name \"(.+?)\"\\. Valid parameter names are: (.*)");
  private static final Pattern ARITY =
      Pattern.compile("\\w+ \"(.+?)\" only accepts (\\d+) parameters, but got (\\d+)\\.");
  private static final Pattern TYPE =
      Pattern.compile(".*but this has evaluated to an? (\\w+) \\(.*");
  private static final Pattern CALLER =
      Pattern.compile(
          "- Reached through: .*\\[in template \"([^\"]+)\"(?: in \\w+ \"[^\"]+\")? at line (\\d+), column (\\d+)\\]");

  /// What is needed where something else stands, by exceptions, not all of which FreeMarker shows.
  private static final Map<String, String> NEEDED =
      Map.of(
          "NonBooleanException", "word:type.flag",
          "NonHashException", "word:type.map",
          "NonSequenceException", "word:type.list",
          "NonSequenceOrCollectionException", "word:type.list",
          "NonStringException", "word:type.text",
          "NonStringOrTemplateOutputException", "word:type.text",
          "NonNumericalException", "word:type.number",
          "NonMethodException", "word:template.type.function",
          "NonUserDefinedDirectiveLikeException", "word:template.type.macro");

  /// What FreeMarker calls things, and what an editor does.
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "word:type.text",
          "number", "word:type.number",
          "boolean", "word:type.flag",
          "sequence", "word:type.list",
          "hash", "word:type.map",
          "extended_hash", "word:type.map",
          "method", "word:template.type.function",
          "function", "word:template.type.function",
          "macro", "word:template.type.macro");

  private Failures() {}

  static Diagnostic of(TemplateException failure, Place here) {
    Place place = place(failure, here);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MissingWord word) {
        String file = Library.FOLDER + word.lang() + "/words.yaml";
        return Diagnostic.of(Code.WORD_MISSING, place, word.key(), file);
      }
      if (cause instanceof TemplateNotFoundException missing) {
        return Diagnostic.of(
            Code.TEMPLATE_MISSING, place, Library.FOLDER + missing.getTemplateName());
      }
      if (cause instanceof Refused refused) {
        return Diagnostic.of(Code.TEMPLATE_FAILED, place, refused.args().toArray(String[]::new));
      }
    }
    return told(failure, place);
  }

  private static Diagnostic told(TemplateException failure, Place place) {
    String said = brief(failure.getMessageWithoutStackTop());
    String stack = Objects.requireNonNullElse(failure.getFTLInstructionStack(), "");
    String blamed = Objects.requireNonNullElse(failure.getBlamedExpressionString(), "");
    if (failure instanceof InvalidReferenceException && !blamed.isEmpty()) {
      boolean called =
          stack.lines().findFirst().orElse("").matches(".*: @" + Pattern.quote(blamed) + "\\b.*");
      return finding(called ? "macro" : "variable", place, blamed);
    }
    Matcher matcher = PARAMETER.matcher(said);
    if (matcher.matches()) {
      String word = matcher.group(3).startsWith("not") ? "parameter" : "valueless";
      return finding(word, caller(stack).orElse(place), matcher.group(1), matcher.group(2));
    }
    if (matcher.usePattern(EXTRA).matches()) {
      List<String> known = List.of(matcher.group(3).split(",\\s*"));
      return finding("extra", place, matcher.group(1), matcher.group(2), matcher.group(3))
          .suggesting(Nearest.to(matcher.group(2), known));
    }
    if (matcher.usePattern(ARITY).matches()) {
      return finding("arity", place, matcher.group(1), matcher.group(2), matcher.group(3));
    }
    if (matcher.usePattern(TYPE).matches()) {
      String needed = NEEDED.getOrDefault(failure.getClass().getSimpleName(), "");
      String is = TYPES.getOrDefault(matcher.group(1), "");
      if (!needed.isEmpty() && !is.isEmpty() && !blamed.isEmpty()) {
        return finding("type", place, blamed, is, needed);
      }
    }
    return finding("other", place, said);
  }

  private static Diagnostic finding(String word, Place place, String... more) {
    String[] args =
        Stream.concat(Stream.of("word:template." + word), Stream.of(more)).toArray(String[]::new);
    return Diagnostic.of(Code.TEMPLATE_FAILED, place, args);
  }

  /// Where the macro or function that failed was called.
  private static Optional<Place> caller(String stack) {
    return CALLER
        .matcher(stack)
        .results()
        .findFirst()
        .map(at ->
            new Place(
                Library.FOLDER + at.group(1),
                Integer.parseInt(at.group(2)),
                Integer.parseInt(at.group(3))));
  }

  private static Place place(TemplateException failure, Place here) {
    String file = failure.getTemplateSourceName();
    Integer line = failure.getLineNumber();
    Integer column = failure.getColumnNumber();
    return file == null || line == null || column == null
        ? here
        : new Place(Library.FOLDER + file, line, column);
  }

  /// The first paragraph in one line, without the place, which stands before it anyway.
  static String brief(@Nullable String message) {
    String first = message == null ? "" : END.splitAsStream(message).findFirst().orElse("");
    String line =
        first
            .lines()
            .map(String::strip)
            .map(text -> text.replaceAll("\\s*\\[in template .*?\\]|^==>\\s*", ""))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return line.length() > 300 ? line.substring(0, 300) + "…" : line;
  }
}
