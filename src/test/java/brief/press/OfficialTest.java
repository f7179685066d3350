package brief.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brief.diag.Severity;
import brief.pdf.Conformity;
import brief.pdf.Standard;
import brief.pdf.TagTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// `templates/gbt9704.yaml` measured on the paper: GB/T 9704—2012, 5.2 and 7.
class OfficialTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final double MILLIMETRE = 72 / 25.4;
  private static final String PAPER =
      """
      ---
      language: zh-CN
      title: "关于盘活园区存量的通知"
      publisher: "某省人民政府"
      number: "某府〔2025〕12号"
      date: "2025-11-30"
      ---

      # 关于盘活园区存量的通知

      各地级以上市人民政府：

      %s

      ## 一、总体要求

      ### （一）指导思想

      #### 1．原则

      第一条原则[^a]。

      - 一项
      - 二项

      [^a]: 出处。
      """;

  @TempDir Path folder;

  private byte[] pdf(String markdown, Standard standard) throws IOException {
    Path file = Files.writeString(folder.resolve("paper.md"), markdown);
    Path out = folder.resolve("paper.pdf");
    Optional<Handpress.StyleFile> style =
        Optional.of(new Handpress.StyleFile("gbt9704.yaml", folder.resolve("gbt9704.yaml")));
    assertThat(
            new Handpress(HOME, HOME, style, Severity.WARNING)
                .print(new Leaflet(file, "paper.md", out, Optional.empty(), standard))
                .diagnostics())
        .isEmpty();
    return Files.readAllBytes(out);
  }

  /// The characters of each line of text, the line's baseline as key; feet left out.
  private static SortedMap<Double, List<Glyphs.Glyph>> lines(List<Glyphs.Glyph> page) {
    return page.stream()
        .filter(glyph -> glyph.y() < 262 * MILLIMETRE)
        .collect(
            Collectors.groupingBy(
                glyph -> Math.rint(glyph.y() * 100) / 100, TreeMap::new, Collectors.toList()));
  }

  @Test
  void aPageHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
    List<List<Glyphs.Glyph>> pages =
        Glyphs.of(pdf("园区提质增效重在存量盘活空间优化要素集聚".repeat(120) + "\n", Standard.A2A_UA1));

    assertThat(pages).hasSizeGreaterThan(3);
    for (int i = 0; i < pages.size() - 1; i++) {
      SortedMap<Double, List<Glyphs.Glyph>> lines = lines(pages.get(i));
      boolean opening = i == 0;
      assertThat(lines).hasSize(22);
      lines.forEach((y, line) -> {
        boolean first = opening && y.equals(lines.firstKey());
        assertThat(line).hasSize(first ? 26 : 28);
        Glyphs.Glyph end = line.getLast();
        assertThat(line.getFirst().x())
            .isCloseTo(28 * MILLIMETRE + (first ? 31.5 : 0), within(0.1));
        assertThat(end.x() + end.width()).isCloseTo((28 + 156) * MILLIMETRE, within(0.1));
        assertThat(line).allMatch(glyph -> Math.abs(glyph.size() - 15.75) < 0.01);
      });
      assertThat(lines.firstKey()).isBetween(37 * MILLIMETRE, 37 * MILLIMETRE + 29);
      assertThat(lines.lastKey()).isBetween(262 * MILLIMETRE - 29, 262 * MILLIMETRE);
    }
  }

  @Test
  void theNumberOfThePageStandsOutsideBetweenDashes() throws IOException {
    List<List<Glyphs.Glyph>> pages =
        Glyphs.of(pdf("园区提质增效重在存量盘活。".repeat(120) + "\n", Standard.A2A_UA1));

    List<Glyphs.Glyph> odd = Glyphs.find(pages.getFirst(), "— 1 —");
    assertThat(odd.getLast().x() + odd.getLast().width())
        .isCloseTo((28 + 156) * MILLIMETRE - 14, within(1.0));
    List<Glyphs.Glyph> even = Glyphs.find(pages.get(1), "— 2 —");
    assertThat(even.getFirst().x()).isCloseTo(28 * MILLIMETRE + 14, within(1.0));
    assertThat(even).allMatch(glyph -> Math.abs(glyph.size() - 14) < 0.01);
  }

  @Test
  void theHeadIsRedCentredAndRead() throws IOException {
    byte[] pdf = pdf(PAPER.formatted("正文。"), Standard.A2A_UA1);
    List<Glyphs.Glyph> page = Glyphs.of(pdf).getFirst();

    List<Glyphs.Glyph> name = Glyphs.find(page, "某省人民政府");
    double right = name.getLast().x() + name.getLast().width();
    assertThat((name.getFirst().x() + right) / 2).isCloseTo((28 + 78) * MILLIMETRE, within(0.5));
    assertThat(name.getFirst().y()).isBetween((37 + 35) * MILLIMETRE, (37 + 60) * MILLIMETRE);
    assertThat(TagTree.of(pdf))
        .startsWith(
            "Document\n  P\n    1「某省人民政府」\n  P\n    1「某府〔2025〕12号」\n  H1\n    1「关于盘活园区存量的通知」\n");
    assertThat(Glyphs.find(page, "（一）指导思想").getFirst().x())
        .isCloseTo(28 * MILLIMETRE + 31.5, within(8.0));
    assertThat(TagTree.of(pdf)).contains("Note");
  }

  @ParameterizedTest
  @EnumSource
  void officialPapersConform(Standard standard) throws IOException {
    byte[] pdf = pdf(PAPER.formatted("正文。\n\n| 甲 | 乙 |\n|---|--:|\n| 丙 | 1 |"), standard);
    assertThat(Conformity.failures(pdf, standard)).isEmpty();
  }

  @Test
  void theSpecimensCanBeSetInIt() throws IOException {
    Optional<Handpress.StyleFile> style =
        Optional.of(new Handpress.StyleFile("gbt9704.yaml", folder.resolve("gbt9704.yaml")));
    assertThat(
            new SpecimenBook(HOME, HOME, style, Severity.WARNING)
                .print(folder, Standard.A2A_UA1)
                .diagnostics())
        .isEmpty();
    for (String lang : List.of("zh", "en")) {
      byte[] pdf = Files.readAllBytes(folder.resolve("specimen-" + lang + ".pdf"));
      assertThat(Conformity.failures(pdf, Standard.A2A_UA1)).isEmpty();
      assertThat(Glyphs.of(pdf).stream().flatMap(List::stream))
          .allMatch(glyph ->
              glyph.x() > 28 * MILLIMETRE - 0.1
                  && glyph.x() + glyph.width() < (28 + 156 + 3) * MILLIMETRE);
    }
  }
}
