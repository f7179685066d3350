package brief.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Real sentences: those of the articles and of the digest in `seeds`.
///
/// @param zh in Chinese; some with Latin words, as people write them
/// @param en in English
record Sentences(List<String> zh, List<String> en) {
  private static final Pattern TEXT =
      Pattern.compile("^ *(?:quote|zh|en): (\\S.{15,})$", Pattern.MULTILINE);

  /// A value that the digest fills in, and what stands for it here.
  private static final Pattern VALUE = Pattern.compile("\\{[^}]*\\}");

  static Sentences ofSeeds() {
    List<String> all = texts().flatMap(Sentences::cut).distinct().toList();
    return new Sentences(
        all.stream().filter(text -> han(text) > text.length() / 2).toList(),
        all.stream().filter(text -> han(text) == 0 && text.indexOf(' ') > 0).toList());
  }

  private static Stream<String> texts() {
    try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      return sorted.stream().flatMap(Sentences::texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> texts(Path file) {
    try {
      String text = Files.readString(file);
      return file.toString().endsWith(".yaml")
          ? TEXT.matcher(text).results().map(found -> found.group(1))
          : text.lines().filter(line -> !line.contains("://"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sentences of a text, each with its stop.
  private static Stream<String> cut(String text) {
    boolean chinese = han(text) > 0;
    String filled =
        VALUE.matcher(text).replaceAll(Matcher.quoteReplacement(chinese ? "1.2万亿元" : "12.3%"));
    return Stream.of(filled.split("(?<=[。！？；])(?![”’])|(?<=[a-z]\\.) (?=[A-Z])", -1))
        .map(String::strip)
        .filter(part -> part.length() > 15 && part.length() < 500);
  }

  private static long han(String text) {
    return text.codePoints()
        .filter(code -> Character.UnicodeScript.of(code) == Character.UnicodeScript.HAN)
        .count();
  }
}
