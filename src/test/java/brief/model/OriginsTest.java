package brief.model;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Place;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
  private static Origins at(String raw) {
    return new Origins(Map.of("text", new Place("d.yaml", 3, 9)), Map.of("text", raw));
  }

  /// `⏎` stands for the end of a line with the indentation of the next, `¦` for the place.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Built 12 parks. | Built 12 parks. | 12 | 6 | 3:15",
        "'Built 12 parks.' | Built 12 parks. | 12 | 6 | 3:16",
        "\"Built 12 parks.\" | Built 12 parks. | 12 | 6 | 3:16",
        "建成12个。 | 建成12个。 | 12 | 2 | 3:11",
        "12 of 12 parks | 12 of 12 parks | 12 | 6 | 3:15",
        "Built⏎12 parks. | Built 12 parks. | 12 | 6 | 4:3",
        ">-⏎Built⏎12 parks. | Built 12 parks. | 12 | 6 | 5:3",
        "\"Built \\u0031\\u0032 parks.\" | Built 12 parks. | 12 | 6 | 3:9",
        "Built two⏎hundred parks. | Built two hundred parks. | two hundred | 6 | 3:9"
      })
  void wordsAreFoundWhereTheyAreWritten(
      String raw, String text, String words, int from, String place) {
    Place found = at(raw.replace("⏎", "\n  ")).of("text", text, from, from + words.length());
    assertThat(found.line() + ":" + found.column()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 8, false",
    "3, 9, true",
    "3, 22, true",
    "4, 1, true",
    "4, 11, true",
    "4, 12, false"
  })
  void aTextHoldsThePlacesFromItsFirstCharacterToItsLast(int line, int column, boolean held) {
    Origins origins = at("Built 12 parks\n  and more.");
    assertThat(origins.holds("text", new Place("d.yaml", line, column))).isEqualTo(held);
    assertThat(origins.holds("text", new Place("e.yaml", line, column))).isFalse();
    assertThat(origins.holds("other", new Place("d.yaml", line, column))).isFalse();
  }
}
