package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

import brief.face.Face;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the shipped style says, held to the rules of `docs/typesetting.md`.
class TypesettingTest {
  private static TextStyle type(String lang, Part part) {
    return new Typefaces(Specimens.STYLE, lang, Specimens.FACES).type(part);
  }

  @Test
  void aLineHasTwentyFiveToFortyHanAndLinesHalfAnEmToAnEmBetween() {
    TextStyle body = type("zh", Part.BODY);
    assertThat(Specimens.STYLE.paper().text() / body.size()).isBetween(25.0, 40.0);
    assertThat(body.leading() / body.size() - 1).isBetween(0.5, 1.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void headingsTakeAMultipleOfHalfALine(String lang) {
    double half = type(lang, Part.BODY).leading() / 2;
    for (Part part : List.of(Part.HEAD_2, Part.HEAD_3, Part.HEAD_4)) {
      assertThat(type(lang, part).leading() / half % 1).as(part.name()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void paragraphsAreSetApartBySpaceOrByIndentAndNotByBoth(String lang) {
    assertThat(Specimens.STYLE.languages())
        .extractingByKey(lang)
        .satisfies(
            language -> assertThat(language.space() > 0).isNotEqualTo(language.indent() > 0));
  }

  @Test
  void figuresAreOfOneWidthInEveryLatinFace() {
    for (String name :
        List.of(
            "SourceSerif4-Regular",
            "SourceSerif4-Bold",
            "SourceSans3-Regular",
            "SourceSans3-Bold",
            "SourceCodePro-Regular")) {
      Face face = Specimens.FACES.find(name).orElseThrow();
      assertThat("0123456789".chars().mapToObj(face::advance).collect(Collectors.toSet()))
          .as(name)
          .hasSize(1);
    }
  }
}
