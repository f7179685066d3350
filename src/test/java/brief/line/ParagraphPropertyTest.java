package brief.line;

import static brief.line.Drawings.EM;
import static org.assertj.core.api.Assertions.assertThat;

import brief.line.Lines.Complaint;
import brief.line.Lines.Fragment;
import brief.line.Lines.Line;
import brief.line.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds of every paragraph: random ones, the seed of each printed where it fails.
class ParagraphPropertyTest {
  private static final LineBreaker BREAKER = new LineBreaker();
  private static final String NEVER_FIRST = "、，；：。！？”’）》〉】〕·—～…⸺％‰℃,.;:!?)]%";
  private static final String NEVER_LAST = "“‘（《〈【〔([￥$/";

  /// What has to stay on one line.
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<![\\dA-Za-z.,])\\d[\\d,.]*(?:[十百千万亿]*[亿元年月日号个项家%‰条]| (?:billion|million|km|MW)|%)"
              + "|〔\\d{4}〕\\d+号|GB/T \\d+(?:\\.\\d+)?—\\d{4}|第\\d+条"
              + "|[\\d.]+%～[\\d.]+%");

  @Test
  void aFewHundredParagraphsKeepAllRules() {
    check(0, 400);
  }

  @Test
  @Tag("long")
  void tenThousandParagraphsKeepAllRules() {
    check(1_000, 10_000);
  }

  private static void check(int seed, int count) {
    var faults = new ArrayList<String>();
    var complaints = new TreeMap<String, Integer>();
    int set = 0;
    for (int i = seed; i < seed + count; i++) {
      var random = new Random(i);
      Paragraph paragraph = Texts.paragraph(random);
      Lines lines = BREAKER.set(paragraph);
      set += lines.lines().size();
      String found = faults(paragraph, lines);
      if (!found.isEmpty()) {
        faults.add("seed " + i + ": " + found + "\n" + String.join("|\n", Drawings.text(lines)));
      }
      for (Complaint complaint : lines.complaints()) {
        complaints.merge(paragraph.lang() + " " + complaint.rule(), 1, Integer::sum);
      }
    }
    assertThat(faults.stream().limit(20)).isEmpty();
    assertThat(complaints.values().stream().mapToInt(Integer::intValue).sum())
        .as("%s in %d lines", complaints, set)
        .isLessThanOrEqualTo(set / 1000);
  }

  private static String faults(Paragraph paragraph, Lines lines) {
    var faults = new ArrayList<String>();
    String said =
        paragraph.spans().stream()
            .map(span -> span instanceof Span.Run run ? run.text() : "")
            .collect(Collectors.joining());
    List<String> texts = Drawings.text(lines);
    String read = String.join("", texts).replace("\u00AD", "");
    if (!read.equals(said)) {
      faults.add("text: " + read);
    }
    List<Integer> unhappy = lines.complaints().stream().map(Complaint::line).toList();
    int at = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).strip();
      Line line = lines.lines().get(i);
      boolean last = i == texts.size() - 1;
      if (i > 0 && NEVER_FIRST.indexOf(text.charAt(0)) >= 0) {
        faults.add("begins with a forbidden mark: " + text);
      }
      if (!last
          && !inAddress(said, at + text.length())
          && NEVER_LAST.indexOf(text.charAt(text.length() - 1)) >= 0) {
        faults.add("ends with a forbidden mark: " + text);
      }
      if (!unhappy.contains(i)) {
        measure(paragraph, line, i == 0, last).forEach(fault -> faults.add(fault + ": " + text));
      }
      at += texts.get(i).replace("\u00AD", "").length();
      boolean hyphen = texts.get(i).endsWith("\u00AD");
      if (!last && !unhappy.contains(i)) {
        faults.addAll(split(said, at, hyphen));
      }
    }
    return String.join("; ", faults);
  }

  private static boolean inAddress(String said, int at) {
    Matcher found = Pattern.compile("https?://[!-~]+").matcher(said);
    while (found.find()) {
      if (found.start() < at && at <= found.end()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a break at a place goes through something that is one.
  private static List<String> split(String said, int at, boolean hyphen) {
    var faults = new ArrayList<String>();
    if (inAddress(said, at)) {
      if ("/?&=.".indexOf(said.charAt(at - 1)) < 0 && inAddress(said, at + 1)) {
        faults.add("an address is broken after " + said.charAt(at - 1));
      }
      return faults;
    }
    Matcher found = WHOLE.matcher(said);
    while (found.find()) {
      if (found.start() < at && at < found.end()) {
        faults.add("split: " + found.group());
      }
    }
    boolean word = at > 0 && latin(said.charAt(at - 1)) && latin(said.charAt(at));
    if (word && !hyphen) {
      faults.add("a word is broken: " + said.substring(Math.max(0, at - 8), at));
    }
    return faults;
  }

  private static boolean latin(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9');
  }

  /// The line's width, and the gaps between neighbours on it.
  private static List<String> measure(Paragraph paragraph, Line line, boolean first, boolean last) {
    var faults = new ArrayList<String>();
    double right = paragraph.measure();
    if (line.width() > right + 0.001) {
      faults.add("too wide: " + line.width() + " > " + right);
    }
    boolean full = paragraph.align() == Align.JUSTIFIED && !last;
    if (full && line.width() < right - 0.001) {
      faults.add("too narrow: " + line.width() + " < " + right);
    }
    // a dash is drawn in the middle of its cell
    double x = line.fragments().getFirst().x() - (Drawings.text(line).startsWith("—") ? 1.6 : 0);
    double indent = first ? paragraph.first() : 0;
    if (x < indent - EM / 2 - 0.001 || (paragraph.align() == Align.LEFT && x > indent + 0.001)) {
      faults.add("begins at " + x);
    }
    double end = x;
    for (Fragment fragment : line.fragments()) {
      if (fragment.x() < end - EM - 0.001) {
        faults.add("runs over what is before");
      }
      end = fragment.x() + fragment.width();
    }
    faults.addAll(Spacing.faults(line, paragraph.align() == Align.JUSTIFIED && !last));
    return faults;
  }
}
