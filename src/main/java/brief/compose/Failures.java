package brief.compose;

import brief.amount.MissingWord;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns FreeMarker's exceptions into findings, its words shortened to what an author needs.
final class Failures {
  private static final java.util.regex.Pattern END =
      java.util.regex.Pattern.compile("\\n\\s*\\n|\\n----");

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
    }
    return Diagnostic.of(Code.TEMPLATE_FAILED, place, brief(failure.getMessageWithoutStackTop()));
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
