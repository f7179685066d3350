package brief.line;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Golden;
import brief.line.Lines.Complaint;
import brief.line.Paragraph.Align;
import brief.line.Texts.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds of every paragraph: random ones and real sentences, Chinese, English and mixed, at
/// every measure from 15 to 45 em, printed to PDF and read back with PDFBox.
///
/// A complaint is a line for which no breaking meets all rules. Of 1,000 lines at most one may be
/// complained of; how many paragraphs have one is counted too. The golden file lists them all.
class ParagraphPropertyTest {
  private static final LineBreaker BREAKER = new LineBreaker();

  /// Paragraphs of one PDF.
  private static final int BATCH = 250;

  @Test
  void aFewHundredParagraphsKeepAllRules() {
    check(0, 300, Align.JUSTIFIED);
  }

  @Test
  void raggedParagraphsKeepAllRulesAndTheirNaturalGaps() {
    check(300, 150, Align.LEFT);
  }

  @Test
  @Tag("long")
  void tenThousandParagraphsKeepAllRules() {
    Golden.assertSame("line/paragraphs.txt", check(0, 10_000, Align.JUSTIFIED));
  }

  private static String check(int seed, int count, Align align) {
    var tally = new Tally();
    for (int from = seed; from < seed + count; from += BATCH) {
      int to = Math.min(from + BATCH, seed + count);
      var samples = new ArrayList<Sample>();
      var set = new ArrayList<Lines>();
      for (int i = from; i < to; i++) {
        samples.add(Texts.sample(i, align));
        set.add(BREAKER.set(samples.getLast().paragraph()));
      }
      List<Printed> printed = Printed.of(set);
      for (int i = 0; i < samples.size(); i++) {
        tally.add(from + i, samples.get(i), set.get(i), printed.get(i));
      }
    }
    assertThat(tally.faults.stream().limit(20)).isEmpty();
    assertThat(tally.complaints).hasSizeLessThanOrEqualTo(tally.lines / 1000);
    return tally.report();
  }

  /// What a run has found.
  private static final class Tally {
    private final List<String> faults = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Row> rows = new TreeMap<>();
    private int lines;

    /// Counts for a kind of paragraph at a range of measures.
    private static final class Row {
      private int paragraphs;
      private int lines;
      private int loose;
      private int looser;
      private int unhappy;
    }

    void add(int seed, Sample sample, Lines set, Printed printed) {
      for (String fault : Rules.faults(sample, set, printed)) {
        faults.add("seed " + seed + ": " + fault);
      }
      int ems = Math.min(40, (int) sample.ems() / 5 * 5);
      Row row = rows.computeIfAbsent(sample.kind() + " " + ems + "–" + (ems + 5), key -> new Row());
      row.paragraphs++;
      row.lines += printed.lines().size();
      row.unhappy += set.complaints().isEmpty() ? 0 : 1;
      lines += printed.lines().size();
      printed
          .lines()
          .forEach(line -> {
            double[] widest = Spacing.widest(line);
            row.loose += widest[0] > 0.1 || widest[1] > 0.5 ? 1 : 0;
            row.looser += widest[0] > 0.25 || widest[1] > 0.75 ? 1 : 0;
          });
      for (Complaint complaint : set.complaints()) {
        complaints.add(
            seed
                + " "
                + sample.kind()
                + " "
                + Math.round(sample.ems() * 10) / 10.0
                + " em "
                + complaint.rule()
                + ": "
                + complaint.text());
      }
    }

    String report() {
      var text = new StringBuilder("kind measure paragraphs lines loose looser unhappy\n");
      rows.forEach((key, row) ->
          text.append(key)
              .append(
                  " %d %d %d %d %d%n"
                      .formatted(row.paragraphs, row.lines, row.loose, row.looser, row.unhappy)));
      text.append(complaints.size()).append(" complaints in ").append(lines).append(" lines\n");
      complaints.forEach(complaint -> text.append(complaint).append('\n'));
      return text.toString();
    }
  }
}
