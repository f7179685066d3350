package brief.evidence;

import brief.evidence.Body.Range;
import brief.model.Digest;
import brief.model.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in texts of sources, and those that the digest knows: of systems, their parts, and terms.
final class Names {
  private static final Pattern QUOTED =
      Pattern.compile(
          "“([^“”]{1,200})”|\"([^\"]{1,200})\"|‘([^‘’]{1,200})’|《([^《》]{1,200})》"
              + "|「([^「」]{1,200})」|『([^『』]{1,200})』");

  private static final Pattern JOINED =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])[\\p{L}\\p{Nd}]++(?: ?[+＋] ?[\\p{L}\\p{Nd}]++)+");

  /// Whole sentences in quotation marks are speech, not names.
  private static final Pattern SPEECH = Pattern.compile("[。！？!?]|[.](?: |$)");

  private static final Pattern END = Pattern.compile("[。，！？；.,!?;]+$");

  private final Set<String> known = new HashSet<>();
  private final Branch root = new Branch();

  Names(Digest digest) {
    List<String> all = new ArrayList<>();
    digest
        .systems()
        .values()
        .forEach(system -> {
          add(system.names(), all);
          system.parts().forEach(part -> add(part.names(), all));
        });
    digest
        .terms()
        .values()
        .forEach(term ->
            term.renderings()
                .values()
                .forEach(r -> {
                  all.add(r.preferred());
                  all.addAll(r.allowed());
                }));
    for (String name : new HashSet<>(all)) {
      String folded = fold(name);
      known.add(bare(folded));
      in(Normal.of(name).text())
          .forEach(range -> known.add(fold(range.of(Normal.of(name).text()))));
    }
    known.removeIf(String::isBlank);
    for (String name : known) {
      Branch at = root;
      for (int i = 0; i < name.length(); i++) {
        at = at.next.computeIfAbsent(name.charAt(i), _ -> new Branch());
      }
      at.ends = true;
    }
  }

  /// Names that begin with the same letters.
  private static final class Branch {
    private final Map<Character, Branch> next = new HashMap<>();
    private boolean ends;
  }

  private static void add(Texts names, List<String> all) {
    all.addAll(names.byLang().values());
  }

  private static String bare(String name) {
    Matcher quoted = QUOTED.matcher(name);
    return quoted.matches() ? inner(quoted).of(name) : name;
  }

  /// A text in the form in which names are compared: one style of marks and letters.
  static String fold(String text) {
    return Normal.of(text).folded().toLowerCase(Locale.ROOT);
  }

  /// Where words in quotation marks stand in a text, without the marks, and where words are joined
  /// by plus signs, outside of such marks.
  static List<Range> in(String text) {
    List<Range> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      found.add(inner(quoted));
    }
    List<Range> marked = List.copyOf(found);
    Matcher joined = JOINED.matcher(text);
    while (joined.find()) {
      Range range = new Range(joined.start(), joined.end());
      if (marked.stream().noneMatch(one -> one.meets(range))) {
        found.add(range);
      }
    }
    return found;
  }

  private static Range inner(Matcher quoted) {
    for (int group = 1; group <= quoted.groupCount(); group++) {
      String words = quoted.group(group);
      if (words != null) {
        int end = END.matcher(words).replaceFirst("").length();
        return new Range(quoted.start(group), quoted.start(group) + end);
      }
    }
    throw new IllegalStateException("no group of " + quoted);
  }

  static boolean speech(String words) {
    return SPEECH.matcher(words).find();
  }

  /// Whether the digest knows the words as a name.
  boolean knows(String words) {
    return known.contains(fold(words));
  }

  /// Where names that the digest knows stand in a text of the compared form.
  List<Range> knownIn(Normal text) {
    String folded = text.folded().toLowerCase(Locale.ROOT);
    List<Range> found = new ArrayList<>();
    for (int from = 0; from < folded.length(); from++) {
      Optional<Branch> branch = Optional.of(root);
      for (int to = from; to < folded.length() && branch.isPresent(); to++) {
        branch = Optional.ofNullable(branch.get().next.get(folded.charAt(to)));
        boolean ends = branch.filter(there -> there.ends).isPresent();
        if (ends && !Numerals.cut(folded, from) && !Numerals.cut(folded, to + 1)) {
          found.add(new Range(from, to + 1));
        }
      }
    }
    return found;
  }
}
