package brief.line;

import brief.line.Lines.Complaint;
import brief.line.Paragraph.Align;
import brief.line.Printed.Drawn;
import brief.line.Texts.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What holds of every line of a printed paragraph, read from the places of its glyphs.
final class Rules {
  private static final String NEVER_FIRST = "、，；：。！？”’）》〉】〕·—⸺～…‰℃,.;:!?)]%";
  private static final String NEVER_LAST = "“‘（《〈【〔([￥$/";
  private static final String MARKS = "、，；：。！？）》〉】〕”’（《〈【〔“‘—～";
  private static final String CLOSING = "、，；：。！？）》〉】〕”’";
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[!-~]*[^,.;:!?)\\]}'\" ]|[\\w.]+@[\\w.]+\\w");

  /// What has to stay on one line.
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<![\\dA-Za-z.,])\\d[\\d,.]*(?:[十百千万亿]*[亿元年月日号个项家%‰条]| (?:billion|million|trillion|km|MW)|%)"
              + "|〔\\d{4}〕\\d+号|GB/T \\d+(?:\\.\\d+)?—\\d{4}|第\\d+条|RMB \\d[\\d,.]*"
              + "|[\\d.]+%～[\\d.]+%|……|——");

  /// Half a hundredth of a point: what printing rounds, and a little.
  private static final double ROUNDING = 0.02;

  private final Sample sample;
  private final List<Complaint> complaints;
  private final String said;
  private final List<String> faults = new ArrayList<>();

  private Rules(Sample sample, List<Complaint> complaints) {
    this.sample = sample;
    this.complaints = complaints;
    this.said = sample.said();
  }

  /// What is wrong with a paragraph; lines that are complained of are let off what the complaint
  /// says and nothing else.
  static List<String> faults(Sample sample, Lines lines, Printed printed) {
    var rules = new Rules(sample, lines.complaints());
    int at = 0;
    int count = printed.lines().size();
    for (int i = 0; i < count; i++) {
      at = rules.line(printed.lines().get(i), i, i == count - 1, at);
    }
    if (at != rules.said.length()) {
      rules.faults.add("text ends at " + at);
    }
    return rules.faults;
  }

  /// @param at where the line begins in the text
  /// @return where it ends
  private int line(List<Drawn> glyphs, int number, boolean last, int at) {
    List<Drawn> visible = new ArrayList<>(glyphs);
    while (!visible.isEmpty() && visible.getLast().code() == ' ') {
      visible.removeLast();
    }
    if (visible.isEmpty()) {
      faults.add("an empty line " + number);
      return at;
    }
    String text = text(visible);
    Drawn tail = visible.getLast();
    boolean hyphen = false;
    int end = at;
    for (int i = 0; i < glyphs.size(); i++) {
      Drawn glyph = glyphs.get(i);
      String sign = glyph.code() == '⸺' ? "——" : Character.toString(glyph.code());
      if (said.startsWith(sign, end)) {
        end += sign.length();
      } else if (i == visible.size() - 1 && glyph.code() == '-') {
        hyphen = true;
      } else {
        faults.add("text: " + sign + " instead of " + said.substring(end));
      }
    }
    if (number > 0 && NEVER_FIRST.indexOf(visible.getFirst().code()) >= 0) {
      faults.add("begins with a forbidden mark: " + text);
    }
    if (!last) {
      end(text, tail, hyphen, end, number);
    } else if (number > 0 && sample.paragraph().align() == Align.JUSTIFIED) {
      List<Drawn> signs =
          visible.stream().filter(glyph -> MARKS.indexOf(glyph.code()) < 0).toList();
      if (signs.size() == 1 && signs.getFirst().han()) {
        faults.add("a single character: " + text);
      }
    }
    measure(visible, number, last, end, text);
    return end;
  }

  private void end(String text, Drawn tail, boolean hyphen, int end, int number) {
    if (inAddress(end)) {
      if ("/?&=.-_@".indexOf(tail.code()) < 0 || hyphen) {
        faults.add("an address is broken after " + Character.toString(tail.code()));
      }
      return;
    }
    if (NEVER_LAST.indexOf(tail.code()) >= 0) {
      faults.add("ends with a forbidden mark: " + text);
    }
    if (complained(number).contains("split")) {
      return;
    }
    Matcher found = WHOLE.matcher(said);
    while (found.find()) {
      if (found.start() < end && end < found.end()) {
        faults.add("split: " + found.group());
      }
    }
    boolean word = latin(said.charAt(end - 1)) && latin(said.charAt(end));
    if (word && !hyphen) {
      faults.add("a word is broken: " + text);
    }
    if (hyphen && !(letters(end - 2, end) && letters(end, end + 2))) {
      faults.add("a hyphen at the edge of a word: " + text);
    }
  }

  private void measure(List<Drawn> visible, int number, boolean last, int end, String text) {
    Set<String> complained = complained(number);
    Paragraph paragraph = sample.paragraph();
    double right = right(visible.getLast());
    if (right > paragraph.measure() + ROUNDING && !complained.contains("overfull")) {
      faults.add("wider than " + paragraph.measure() + " by " + (right - paragraph.measure()));
    }
    boolean filled = right > paragraph.measure() - ROUNDING;
    boolean justified = paragraph.align() == Align.JUSTIFIED && !last;
    if (justified && !filled && !complained.contains("short") && !inAddress(end)) {
      faults.add("short of " + paragraph.measure() + ": " + right + ": " + text);
    }
    double indent = number == 0 ? paragraph.first() : 0;
    double left = visible.getFirst().left();
    if (left < indent - 5 - ROUNDING || left > indent + 2) {
      faults.add("begins at " + left + ": " + text);
    }
    boolean chinese = paragraph.lang().equals("zh");
    Spacing spacing =
        justified && filled ? Spacing.justified(sample.ems(), chinese) : Spacing.natural(chinese);
    spacing.faults(visible).forEach(fault -> faults.add(fault + ": " + text));
  }

  /// Right edge of a glyph's cell, the blank of a closing mark left off.
  private static double right(Drawn glyph) {
    if (!glyph.song()) {
      return glyph.right();
    }
    double ems = glyph.code() == '—' ? 1 : glyph.code() == '⸺' ? 2 : glyph.code() == '·' ? 0.5 : 0;
    double width = glyph.right() - glyph.left();
    double beside = Math.max(0, ems * glyph.size() - width) / 2;
    return glyph.right() + beside - (CLOSING.indexOf(glyph.code()) >= 0 ? glyph.size() / 2 : 0);
  }

  private Set<String> complained(int line) {
    return complaints.stream()
        .filter(complaint -> complaint.line() == line)
        .map(Complaint::rule)
        .collect(Collectors.toSet());
  }

  private boolean inAddress(int at) {
    return ADDRESS
        .matcher(said)
        .results()
        .anyMatch(found -> found.start() < at && at < found.end());
  }

  private boolean letters(int from, int to) {
    return from >= 0
        && to <= said.length()
        && said.substring(from, to).chars().allMatch(Character::isLetter);
  }

  private static boolean latin(char sign) {
    return sign < 0x250 && Character.isLetterOrDigit(sign);
  }

  static String text(List<Drawn> line) {
    return line.stream()
        .map(glyph -> Character.toString(glyph.code()))
        .collect(Collectors.joining());
  }
}
