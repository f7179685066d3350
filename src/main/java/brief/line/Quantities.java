package brief.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Numbers and what belongs to them, names of standards and documents, and web addresses: what is
/// not broken, or only at certain places.
final class Quantities {
  // repetitions are bounded: a pattern that repeats a group calls itself
  private static final String ONE =
      "(?:BEFORE_?)?[+−±-]?(?:\\d{1,3}(?:_\\d{3}(?!\\d)){1,9}+|\\d++)(?:[.,:]\\d++){0,9}+"
          + "(?:[%‰°′″℃℉]|_?TIMES{1,9}+(?:_?UNIT|HAN)?|_?UNIT|HAN|_?WESTERN(?![A-Za-z]))?";
  private static final Pattern STANDARD =
      pattern(
          "(?=[A-Z])(?<![A-Za-z])[A-Z]{1,6}(?:/[A-Z]{1,3})?_?\\d++(?:\\.\\d++){0,9}+([—–:-]\\d{2,4})?");
  private static final Pattern DOCUMENT = pattern("〔\\d{4}〕(?:HAN_?)?\\d++HAN?");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[!-~]+|[A-Za-z0-9._-]{1,64}+@[A-Za-z0-9-]{1,64}+(?:\\.[A-Za-z0-9-]{1,64}+){1,8}+");

  private final Pattern number;

  /// How many characters of a number may stand before its first digit: a word, a space, a sign.
  private final int before;

  Quantities() {
    Map<String, List<String>> words = words();
    List<String> heads = words.getOrDefault("BEFORE", List.of());
    String one = ONE;
    for (Map.Entry<String, List<String>> word : words.entrySet()) {
      one = one.replace(word.getKey(), either(word.getValue()));
    }
    // what a number begins with, first of all: elsewhere nothing else is tried
    String first = "(?=[" + initials(heads) + "\\d+−±-])";
    before = 2 + heads.stream().mapToInt(String::length).max().orElse(0);
    number = pattern(first + "(?<![\\d.,])" + one + "(?:([～〜~—–-])" + one + ")?");
  }

  private static String either(List<String> words) {
    return words.stream()
        .map(word -> Pattern.quote(word.replace('_', ' ')))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// What words begin with, as members of a class.
  private static String initials(List<String> words) {
    return words.stream()
        .map(word -> String.format(Locale.ROOT, "\\x{%x}", word.codePointAt(0)))
        .distinct()
        .collect(Collectors.joining());
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text.replace("_", "[ \u00A0\u2009\u202F]").replace("HAN", "\\p{IsHan}"));
  }

  private static Map<String, List<String>> words() {
    try (InputStream in = Quantities.class.getResourceAsStream("quantities.txt")) {
      if (in == null) {
        throw new IllegalStateException("quantities.txt");
      }
      var words = new HashMap<String, List<String>>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> parts = List.of(line.split(" ", -1));
          words.put(parts.getFirst().toUpperCase(Locale.ROOT), parts.subList(1, parts.size()));
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lowers `tiers` where something is not to be broken.
  void bind(Cells cells, Tier[] tiers) {
    String text = cells.text();
    if (digit(text, 0) >= 0) {
      int[] index = index(cells);
      var standards = new BitSet();
      STANDARD
          .matcher(text)
          .results()
          .forEach(found -> {
            if (found.group(1) != null) {
              standards.set(found.start(), found.end());
            }
            tie(tiers, index, found.start(), found.end());
          });
      numbers(text, index, standards, tiers);
      if (text.indexOf('〔') >= 0) {
        DOCUMENT
            .matcher(text)
            .results()
            .forEach(found -> tie(tiers, index, found.start(), found.end()));
      }
      dates(cells, tiers);
    }
    if (text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0) {
      int[] index = index(cells);
      ADDRESS
          .matcher(text)
          .results()
          .forEach(found -> address(text, found.start(), found.end(), index, tiers));
    }
  }

  private void numbers(String text, int[] index, BitSet standards, Tier[] tiers) {
    Matcher found = number.matcher(text);
    int end = 0;
    for (int digit = digit(text, 0); digit >= 0; digit = digit(text, end)) {
      if (!found.find(Math.max(end, digit - before))) {
        return;
      }
      end = found.end();
      if (!standards.get(found.start())) { // what follows a standard's number is no unit
        tie(tiers, index, found.start(), end);
        years(text, found).ifPresent(at -> tiers[index[at]] = Tier.RESORT);
      }
    }
  }

  /// Where the next digit stands; -1 when there is none.
  private static int digit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return i;
      }
    }
    return -1;
  }

  /// For each place in the text the cell that holds it.
  private static int[] index(Cells cells) {
    int[] index = new int[cells.text().length() + 1];
    for (int i = 0; i < cells.list().size(); i++) {
      Cell cell = cells.list().get(i);
      for (int k = 0; k < Math.max(1, cell.said().length()); k++) {
        index[cell.at() + k] = i;
      }
    }
    return index;
  }

  private static void tie(Tier[] tiers, int[] index, int from, int to) {
    for (int i = index[from]; i < index[to - 1]; i++) {
      tiers[i] = tiers[i] == Tier.NEVER ? Tier.NEVER : Tier.SPLIT;
    }
  }

  /// Where the connector of a range of years stands.
  private static Optional<Integer> years(String text, Matcher found) {
    int at = found.start(1);
    return at >= 0 && (text.charAt(at) == '—' || text.charAt(at) == '–')
        ? Optional.of(at)
        : Optional.empty();
  }

  private static void dates(Cells cells, Tier[] tiers) {
    List<Cell> list = cells.list();
    for (int i = 1; i + 1 < tiers.length; i++) {
      int code = list.get(i).code();
      if ((code == '年' || code == '月')
          && digit(list.get(i - 1))
          && digit(list.get(i + 1))
          && tiers[i] == Tier.FREE) {
        tiers[i] = Tier.DATE;
      }
    }
  }

  private static boolean digit(Cell cell) {
    return cell.code() >= '0' && cell.code() <= '9';
  }

  /// A web address breaks after / ? & = . and, when nothing else fits, after // - _ and @.
  private static void address(String text, int from, int end, int[] index, Tier[] tiers) {
    int to = end;
    while (to > from && ",.;:!?)]}'\"".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    for (int at = from; at + 1 < to; at++) {
      boolean before = "/?&=.:-_".indexOf(text.charAt(at + 1)) >= 0;
      boolean scheme = at > from && text.charAt(at) == '/' && text.charAt(at - 1) == '/';
      boolean after = !scheme && "/?&=.".indexOf(text.charAt(at)) >= 0;
      boolean slug = scheme || "-_@".indexOf(text.charAt(at)) >= 0;
      Tier tier = after ? Tier.ADDRESS : slug ? Tier.SLUG : Tier.SPLIT;
      tiers[index[at]] = before ? Tier.SPLIT : tier;
    }
  }
}
