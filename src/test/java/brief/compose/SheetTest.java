package brief.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brief.diag.Place;
import org.junit.jupiter.api.Test;

final class SheetTest {
  private static final char[] MILLION = new char[1_000_000];

  @Test
  void takesEightMillionCharactersAndFourThousandForEachClaim() {
    assertThat(millions(0)).isEqualTo(8);
    assertThat(millions(499)).isEqualTo(9);
    assertThat(millions(500)).isEqualTo(10);
  }

  @Test
  void refusesTheFirstCharacterTooMany() {
    Sheet sheet = new Sheet(() -> Place.of("here"), 0);
    for (int i = 0; i < 8; i++) {
      sheet.write(MILLION, 0, MILLION.length);
    }
    assertThatThrownBy(() -> sheet.write(MILLION, 0, 1)).isInstanceOf(Unbounded.class);
  }

  /// How many millions a sheet takes.
  private static int millions(int claims) {
    Sheet sheet = new Sheet(() -> Place.of("here"), claims);
    for (int i = 0; ; i++) {
      try {
        sheet.write(MILLION, 0, MILLION.length);
      } catch (Unbounded full) {
        return i;
      }
    }
  }
}
