package brief.press;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives a Markdown file the front matter that it lacks: language, title, name.
final class Heads {
  private static final Pattern WORD = Pattern.compile("[\\p{L}&&\\P{IsHan}]+");
  private static final Map<String, String> TAGS = Map.of("zh", "zh-CN", "en", "en");

  private Heads() {}

  /// The document with all that printing needs.
  ///
  /// Error: a language or date in the front matter that cannot be used (B007).
  ///
  /// @param markdown its text
  /// @param lang `zh` or `en`, when the caller wants one of them
  static Checked<Document> on(Document document, String markdown, Optional<String> lang) {
    SequencedMap<String, String> front = new LinkedHashMap<>(document.front());
    List<Diagnostic> findings = new ArrayList<>();
    String said = front.getOrDefault("language", front.getOrDefault("lang", ""));
    String tag = lang.map(wanted -> TAGS.getOrDefault(wanted, wanted)).orElse(said);
    if (tag.isEmpty()) {
      tag = prevailing(document, markdown);
    }
    if (!TAGS.containsKey(language(tag)) || !tag.matches("[A-Za-z]{2}(-[A-Za-z0-9]+)*")) {
      findings.add(bad(document, markdown, "lang(?:uage)?", tag, "word:format.lang", "zh-CN, en"));
    }
    String date = front.getOrDefault("date", "");
    if (!date.isEmpty() && !isDate(date)) {
      findings.add(bad(document, markdown, "date", date, "word:format.day", "2025-11-30"));
    }
    front.put("language", language(tag).equals("zh") && !tag.contains("-") ? "zh-CN" : tag);
    String name = name(document.file());
    if (front.getOrDefault("title", "").isBlank()) {
      front.put("title", heading(document.blocks()).orElse(name));
    }
    front.putIfAbsent("id", name.replaceAll("[^A-Za-z0-9._-]+", "-"));
    return findings.isEmpty()
        ? new Checked.Sound<>(
            new Document(document.file(), front, document.blocks(), document.notes()), List.of())
        : new Checked.Broken<>(findings);
  }

  /// The language of a document that has its front matter: `zh` or `en`.
  static String language(Document document) {
    return language(document.front().getOrDefault("language", ""));
  }

  private static String language(String tag) {
    return tag.replaceFirst("-.*", "");
  }

  /// Chinese when there are at least as many Han as words of other letters.
  private static String prevailing(Document document, String markdown) {
    int from = document.blocks().stream().mapToInt(block -> block.source().from()).min().orElse(0);
    String body = markdown.substring(from);
    long han =
        body.codePoints()
            .filter(cp -> Character.UnicodeScript.of(cp) == Character.UnicodeScript.HAN)
            .count();
    return han > 0 && han >= WORD.matcher(body).results().count() ? "zh" : "en";
  }

  private static Optional<String> heading(List<Block> blocks) {
    for (Block block : blocks) {
      Block plain = block instanceof Block.Role role ? role.block() : block;
      if (plain instanceof Block.Heading heading && !Inline.plain(heading.content()).isBlank()) {
        return Optional.of(Inline.plain(heading.content()).strip());
      }
    }
    return Optional.empty();
  }

  private static String name(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static boolean isDate(String date) {
    try {
      if (date.contains("T")) {
        OffsetDateTime.parse(date);
      } else {
        LocalDate.parse(date);
      }
      return true;
    } catch (DateTimeException noDate) {
      return false;
    }
  }

  private static Diagnostic bad(
      Document document, String markdown, String key, String value, String kind, String sample) {
    Matcher line = Pattern.compile("(?m)^(" + key + "): *\"?").matcher(markdown);
    Place place = Place.of(document.file());
    if (line.find()) {
      int number =
          1 + (int) markdown.substring(0, line.start()).chars().filter(c -> c == '\n').count();
      place = new Place(document.file(), number, line.end() - line.start() + 1);
    }
    return Diagnostic.of(Code.BAD_VALUE, place, value, kind, sample);
  }
}
