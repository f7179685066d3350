package brief.diag;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// Findings put into words. The sentences stand in `messages_<language>.properties`; an argument
/// `word:x` is itself looked up there, as `word.x`, and may speak of the other arguments. Where the
/// sentence is such a word, its own hint, `word.x.hint`, stands for that of the code.
public final class Messages {
  private static final String WORD = "word:";

  private final String lang;
  private final Properties sentences;

  private Messages(String lang, Properties sentences) {
    this.lang = lang;
    this.sentences = sentences;
  }

  /// The sentences of a language.
  ///
  /// @param lang `en` or `zh`
  /// @throws IllegalArgumentException when the program does not speak it
  public static Messages in(String lang) {
    String name = "messages_" + lang + ".properties";
    try (InputStream file = Messages.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("no " + name);
      }
      Properties sentences = new Properties();
      sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return new Messages(lang, sentences);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// All findings in the order of their places: each with its place, severity and code, the line it
  /// is about, a caret below, and what to do, or why it may stand. Ends with a line end unless
  /// there is nothing to say.
  ///
  /// @param texts file, as places name it, to its text, for showing the line
  public String render(List<Diagnostic> findings, Map<String, String> texts) {
    StringBuilder out = new StringBuilder();
    inOrder(findings).forEach(finding -> render(finding, texts, out));
    return out.toString();
  }

  /// Each finding once, by place and code.
  static List<Diagnostic> inOrder(List<Diagnostic> findings) {
    return findings.stream()
        .distinct()
        .sorted(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code))
        .toList();
  }

  private void render(Diagnostic finding, Map<String, String> texts, StringBuilder out) {
    Place place = finding.place();
    out.append(place).append(": ").append(verdict(finding)).append(' ');
    out.append(finding.code().id()).append(": ").append(sentence(finding)).append('\n');
    String text = texts.get(place.file());
    if (text != null && place.line() > 0) {
      Excerpt.of(text, place).ifPresent(out::append);
    }
    if (finding.waiver().isPresent()) {
      out.append("  ").append(leave(finding.waiver().get())).append('\n');
      return;
    }
    for (String hint : hints(finding)) {
      out.append("  ").append(word("hint")).append(": ").append(hint).append('\n');
    }
  }

  /// How grave the finding is, or that it is waived.
  String verdict(Diagnostic finding) {
    return finding.waiver().isPresent()
        ? say("waived")
        : word(finding.code().severity().name().toLowerCase(Locale.ROOT));
  }

  /// Why a finding may stand, who says so and how long.
  String leave(Waiver waiver) {
    List<String> said = new ArrayList<>();
    waiver.until().ifPresent(until -> said.add(say("until", until)));
    waiver.by().ifPresent(by -> said.add(say("by", by)));
    String more = said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
    return say("reason") + ": " + waiver.reason(lang) + more;
  }

  /// One of the words that are no finding: `word.x` of the file.
  public String say(String key, String... args) {
    return format(word("word." + key), List.of(args));
  }

  /// The language that is spoken.
  public String lang() {
    return lang;
  }

  /// What is wrong, in one sentence.
  public String sentence(Diagnostic finding) {
    return format(word(finding.code().id()), finding.args());
  }

  /// What to do about it: what may have been meant, then the code's own hint where all that it
  /// speaks of is known.
  public List<String> hints(Diagnostic finding) {
    List<String> hints = new ArrayList<>();
    finding.suggestion().ifPresent(meant -> hints.add(format(word("suggestion"), List.of(meant))));
    own(finding)
        .or(() -> Optional.ofNullable(sentences.getProperty(finding.code().id() + ".hint")))
        .filter(hint -> arguments(hint) <= finding.args().size())
        .ifPresent(hint -> hints.add(format(hint, finding.args())));
    return hints;
  }

  /// The hint of the word that the finding's sentence is.
  private Optional<String> own(Diagnostic finding) {
    return finding.args().stream()
        .findFirst()
        .filter(word -> word.startsWith(WORD))
        .map(word -> sentences.getProperty(key(word) + ".hint"));
  }

  /// The keys that have a sentence; for the test that none is missing and none is stale.
  Set<String> keys() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }

  private static int arguments(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private String format(String pattern, List<String> args) {
    Object[] plain = args.stream().map(arg -> argument(arg, new Object[0])).toArray();
    Object[] words = args.stream().map(arg -> argument(arg, plain)).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(words);
  }

  /// @param others what the argument may speak of, if it is a word
  private String argument(String arg, Object[] others) {
    String word = arg.startsWith(WORD) ? sentences.getProperty(key(arg)) : null;
    return word == null ? arg : new MessageFormat(word, Locale.ROOT).format(others);
  }

  private static String key(String word) {
    return "word." + word.substring(WORD.length());
  }

  private String word(String key) {
    String word = sentences.getProperty(key);
    if (word == null) {
      throw new IllegalStateException("no sentence " + key);
    }
    return word;
  }
}
