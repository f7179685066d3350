package brief.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 0x1B, 0x7F, 0x85, 0x200B, 0x200E, 0x2028, 0x202E, 0x2066, 0x2E80, 0x2EFF, 0x2F00,
        0x2FDF, 0xD800, 0xE000, 0xF8FF, 0xFEFF, 0xF0000, 0x10FFFD
      })
  void noTextMayHave(int c) {
    assertThat(Characters.refused(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\t', '\n', '\r', ' ', 0xA0, 0xAD, 0x200C, 0x200D, 0x2014, 0x3000, 0x4E00, 0xFF0C, 0x20000
      })
  void anyTextMayHave(int c) {
    assertThat(Characters.refused(c)).isFalse();
  }

  @Test
  void refusedCharactersHaveTheirPlaceInCodePoints() {
    String text = "\uFEFF好\r\n𠀀\u200B\r\uE000⼀";
    assertThat(Characters.refusedIn("f", text))
        .isEqualTo(
            List.of(
                Diagnostic.of(Code.BAD_CHARACTER, new Place("f", 2, 2), "U+200B"),
                Diagnostic.of(Code.BAD_CHARACTER, new Place("f", 3, 1), "U+E000"),
                Diagnostic.of(Code.BAD_CHARACTER, new Place("f", 3, 2), "U+2F00")
                    .suggesting(Optional.of("一"))));
  }

  @Test
  void theNearestWordIsFoundWhenItIsNear() {
    List<String> known = List.of("status", "source", "role", "text");
    assertThat(Nearest.to("staus", known)).contains("status");
    assertThat(Nearest.to("sttaus", known)).contains("status");
    assertThat(Nearest.to("txt", known)).contains("text");
    assertThat(Nearest.to("sauce", known)).isEmpty();
    assertThat(Nearest.to("", known)).isEmpty();
    assertThat(Nearest.to("b", List.of("a", "c"))).contains("a");
  }
}
