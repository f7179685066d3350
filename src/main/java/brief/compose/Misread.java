package brief.compose;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Nearest;
import brief.diag.Place;
import freemarker.core.ParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in the words of an editor why FreeMarker cannot read a template, and points at the tag that
/// is never closed rather than at the end of the file.
final class Misread {
  private static final Pattern CROSSED =
      Pattern.compile(
          "Encountered \"(.+?)\\s*\", but at this place only this can be closed: \"(.+?)\".*");
  private static final Pattern OTHER_END = Pattern.compile("Expecting </@> or </(@.+?)>.*");
  private static final Pattern STRAY =
      Pattern.compile(
          "Encountered \"(</[^\"]+?|<#(?:else|elseif|case|default|sep|items)\\b[^\"]*?)\\s*\", but was expecting.*");
  private static final Pattern TOKEN =
      Pattern.compile("Encountered \"(.+?)\\s*\", but was expecting.*");
  private static final Pattern UNCLOSED =
      Pattern.compile(".*You have an unclosed \"?(.+?)\"?\\. Check.*|Unclosed \"(.+?)\".*");
  private static final Pattern QUOTE = Pattern.compile("Lexical error: encountered <EOF> after .*");
  private static final Pattern CUT = Pattern.compile("Unexpected end of file reached\\.");
  private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: (\\S+?)\\. .*");
  private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"(.+?)\"\\. .*");

  /// A tag, or what hides tags.
  private static final Pattern TAG =
      Pattern.compile(
          "(?s)<#--.*?-->|<#noparse>.*?</#noparse>|<(/?)([#@][\\w.]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>");

  private static final List<String> DIRECTIVES =
      List.of(
          "#assign",
          "#attempt",
          "#break",
          "#case",
          "#compress",
          "#continue",
          "#default",
          "#else",
          "#elseif",
          "#ftl",
          "#function",
          "#global",
          "#if",
          "#import",
          "#include",
          "#items",
          "#list",
          "#local",
          "#macro",
          "#nested",
          "#noparse",
          "#recover",
          "#return",
          "#sep",
          "#setting",
          "#stop",
          "#switch");

  private final String file;
  private final String text;

  private Misread(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /// @param file as findings name it
  static Diagnostic of(ParseException failure, String file, String text) {
    Place place = new Place(file, failure.getLineNumber(), failure.getColumnNumber());
    return new Misread(file, text).of(failure.getEditorMessage(), place);
  }

  private Diagnostic of(String message, Place place) {
    String first = message.lines().findFirst().orElse("").strip();
    Matcher matcher = CROSSED.matcher(first);
    if (matcher.matches()) {
      return finding("crossed", place, matcher.group(1), matcher.group(2));
    }
    if (matcher.usePattern(OTHER_END).matches()) {
      return finding("crossed", place, written(place), matcher.group(1));
    }
    if (matcher.usePattern(STRAY).matches()) {
      return finding("stray", place, matcher.group(1));
    }
    if (matcher.usePattern(TOKEN).matches()) {
      return finding("token", place, matcher.group(1));
    }
    if (matcher.usePattern(UNCLOSED).matches()) {
      return unclosed(Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2)), place);
    }
    if (matcher.usePattern(QUOTE).matches()) {
      return finding("quote", place);
    }
    Optional<Place> interpolation =
        first.startsWith("Lexical error") ? interpolation() : Optional.empty();
    if (interpolation.isPresent()) {
      return finding("unclosed", interpolation.get(), "${");
    }
    if (matcher.usePattern(CUT).matches()) {
      return finding("cut", place);
    }
    return unknown(message, first, place);
  }

  private static Diagnostic unknown(String message, String first, Place place) {
    Matcher matcher = DIRECTIVE.matcher(first);
    if (matcher.matches()) {
      String name = matcher.group(1);
      return finding("directive", place, name).suggesting(Nearest.to(name, DIRECTIVES));
    }
    if (matcher.usePattern(BUILT_IN).matches()) {
      String name = matcher.group(1);
      List<String> known =
          message
              .lines()
              .skip(2)
              .flatMap(line -> List.of(line.strip().split(",\\s*")).stream())
              .toList();
      return finding("built-in", place, name).suggesting(Nearest.to(name, known));
    }
    return finding("other", place, Failures.brief(message));
  }

  private static Diagnostic finding(String word, Place place, String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "word:template." + word;
    System.arraycopy(more, 0, args, 1, more.length);
    return Diagnostic.of(Code.TEMPLATE_SYNTAX, place, args);
  }

  /// The tag at a place.
  private String written(Place place) {
    String line = text.lines().skip(place.line() - 1).findFirst().orElse("");
    String rest = line.substring(Math.min(place.column() - 1, line.length()));
    return rest.substring(0, rest.indexOf('>') + 1);
  }

  /// What is open at the end of the template, where it was opened.
  ///
  /// @param what as FreeMarker calls it: `#if`, `#macro or #function`, `@...`, `{`
  private Diagnostic unclosed(String what, Place end) {
    if (what.equals("{")) {
      return finding("unclosed", interpolation().orElse(end), "${");
    }
    Deque<MatchResult> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(text);
    while (tags.find()) {
      MatchResult tag = tags.toMatchResult();
      if (tag.group(2) != null && means(what, tag.group(2))) {
        if (!tag.group(1).isEmpty()) {
          open.poll();
        } else if (!whole(tag)) {
          open.push(tag);
        }
      }
    }
    return open.isEmpty()
        ? finding("unclosed", end, what)
        : finding("unclosed", at(open.peek().start()), "<" + open.peek().group(2) + ">");
  }

  private static boolean means(String what, String name) {
    return what.equals("@...") ? name.startsWith("@") : List.of(what.split(" or ")).contains(name);
  }

  /// Whether a tag needs no other that closes it: `<@m/>`, `<#assign a = 1>`.
  private static boolean whole(MatchResult tag) {
    boolean assigns = List.of("#assign", "#local", "#global").contains(tag.group(2));
    return tag.group(4).equals("/") || (assigns && tag.group(3).contains("="));
  }

  /// The first interpolation that another begins in, or that nothing ends.
  private Optional<Place> interpolation() {
    for (int from = text.indexOf("${"); from >= 0; from = text.indexOf("${", from + 1)) {
      int next = text.indexOf("${", from + 1);
      int end = text.indexOf('}', from);
      if (end < 0 || (next >= 0 && next < end)) {
        return Optional.of(at(from));
      }
    }
    return Optional.empty();
  }

  private Place at(int offset) {
    return new Place(file, 1, 1).behind(text.substring(0, offset));
  }
}
