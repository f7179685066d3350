package brief.line;

import static brief.line.Drawings.EM;
import static brief.line.Drawings.EN;
import static brief.line.Drawings.EN_NOTE;
import static brief.line.Drawings.SERIF;
import static brief.line.Drawings.VERBATIM;
import static brief.line.Drawings.en;
import static brief.line.Drawings.natural;
import static brief.line.Drawings.run;
import static brief.line.Drawings.set;
import static brief.line.Drawings.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brief.line.Lines.Fragment;
import brief.line.Lines.Piece;
import brief.line.Paragraph.Align;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Hyphens, kerning, spaces of Latin text.
class EnglishTest {
  @Test
  void englishIsHyphenatedWhereTheGapsWouldGrowTooMuch() {
    Lines lines =
        en(
            16,
            "considerable infrastructure manufacturing responsibility of international coordination");
    assertThat(text(lines)).anyMatch(line -> line.endsWith("\u00AD"));
    assertThat(String.join("", text(lines)).replace("\u00AD", ""))
        .isEqualTo(
            "considerable infrastructure manufacturing responsibility of international coordination");
    Fragment hyphen =
        lines.lines().stream()
            .flatMap(line -> line.fragments().stream())
            .filter(fragment -> fragment.actual().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(hyphen.pieces()).containsExactly(new Piece("-", 0));
    assertThat(hyphen.actual()).contains("\u00AD");
    assertThat(hyphen.x() + hyphen.width()).isCloseTo(160, within(1e-9));
  }

  @Test
  void raggedTextIsHyphenatedOnlyWhereAWordDoesNotFit() {
    assertThat(
            text(
                set(
                    11,
                    0,
                    Align.LEFT,
                    "en",
                    run("considerable infrastructure manufacturing of", EN))))
        .containsExactly("considerable ", "infrastructure ", "manufacturing of");
    assertThat(text(set(4.5, 0, Align.LEFT, "en", run("infrastructure", EN))))
        .containsExactly("infra\u00AD", "structure");
  }

  @Test
  void namesAddressesCompoundsAndCodeAreNotHyphenated() {
    for (String whole : List.of("Huangpuinfrastructure", "eInfrastructure", "infrastructure-x")) {
      Lines lines = en(20, "of this a " + whole + " manufacturing infrastructure of it");
      assertThat(text(lines)).as(whole).anyMatch(line -> line.contains(whole));
    }
    assertThat(
            text(
                set(12, 0, Align.JUSTIFIED, "en", run("of this a great infrastructure", VERBATIM))))
        .noneMatch(line -> line.contains("\u00AD"));
  }

  @Test
  void namesAndPartsOfCompoundsAreHyphenatedWhenNothingElseFits() {
    assertThat(text(en(16, "with successful examples in Guangzhou Development")))
        .containsExactly("with successful examples in Guang\u00AD", "zhou Development");
    assertThat(text(en(9, "a great infrastructure-x of it")))
        .containsExactly("a great infrastruc\u00AD", "ture-x of it");
  }

  @Test
  void aWordBeforeANoteMarkIsHyphenatedLikeAnother() {
    assertThat(
            text(
                set(
                    10,
                    0,
                    Align.JUSTIFIED,
                    "en",
                    run("of the great infrastructure", EN),
                    run("3", EN_NOTE),
                    run(" of it", EN))))
        .containsExactly("of the great infrastruc\u00AD", "ture3 of it");
  }

  @Test
  void lettersAreDrawnAFiftiethWiderBeforeWordsStandFartherApartThanHalfAnEm() {
    Lines lines = en(8.6, "strength strength strength");
    assertThat(text(lines)).containsExactly("strength strength ", "strength");
    Fragment wide = lines.lines().getFirst().fragments().getFirst();
    assertThat(wide.scale()).isEqualTo(1.02);
    assertThat(wide.width()).isCloseTo(86, within(1e-6));
    assertThat(lines.complaints()).extracting(Lines.Complaint::rule).isEmpty();
  }

  @Test
  void wordsAreKerned() {
    Fragment word = en(20, "AVATAR").lines().getFirst().fragments().getFirst();
    assertThat(word.pieces().getFirst()).isEqualTo(new Piece("A", -1.19));
    assertThat(natural(run("AV", EN)))
        .isCloseTo(
            (SERIF.advance('A') + SERIF.advance('V') + SERIF.kern('A', 'V')) / 1000, within(1e-9));
    assertThat(
            set(20, 0, Align.LEFT, "en", run("AV", VERBATIM))
                .lines()
                .getFirst()
                .fragments()
                .getFirst()
                .pieces())
        .containsExactly(new Piece("AV", 0));
  }

  @Test
  void spacesAtTheEndOfALineAreKeptAsText() {
    Lines lines = set(5, 0, Align.LEFT, "en", run("one two", EN), run(" three", EN));
    assertThat(text(lines)).containsExactly("one two ", "three");
    assertThat(lines.lines().getFirst().fragments().get(1).width()).isZero();
    assertThat(lines.lines().getFirst().width())
        .isCloseTo(natural(run("one two", EN)) * EM, within(1e-9));
  }
}
