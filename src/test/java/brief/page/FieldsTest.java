package brief.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final Map<String, String> VALUES =
      Map.of("number", "No. $1", "title", "T", "date", "");

  @Test
  void namesStandForValues() {
    assertThat(Fields.fill("{title}, {number}", VALUES)).isEqualTo("T, No. $1");
    assertThat(Fields.fill("— 1 —", VALUES)).isEqualTo("— 1 —");
    assertThat(Fields.fill("", VALUES)).isEmpty();
  }

  @Test
  void aPartThatSaysNothingGoesWithItsDot() {
    assertThat(Fields.fill("{number} · {date}", VALUES)).isEqualTo("No. $1");
    assertThat(Fields.fill("{date} · {contact} · {title}", VALUES)).isEqualTo("T");
    assertThat(Fields.fill("{date}", VALUES)).isEmpty();
    assertThat(Fields.fill("of {date}/{title} · end", VALUES)).isEqualTo("of /T · end");
  }

  @Test
  void namesThatThereAreNotAreFound() {
    assertThat(Fields.unknown("{title} {tile} {}")).containsExactly("tile", "");
  }
}
