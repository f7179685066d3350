package brief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream file =
        ClosingTest.class.getResourceAsStream("closing_" + language + ".properties")) {
      words.load(file);
    }
    return words.stringPropertyNames();
  }

  @Test
  void bothLanguagesCloseInTheSameWays() throws IOException {
    assertThat(keys("zh")).isEqualTo(keys("en"));
  }

  @Test
  void oneIsSingularAndNoneIsLeftUnsaid() {
    Closing english = Closing.in("en");

    assertThat(english.say("errors", 1)).isEqualTo("1 error");
    assertThat(english.say("errors", 2)).isEqualTo("2 errors");
    assertThat(english.say("warnings", 0)).isEmpty();
    assertThat(english.say("unwritten", "2 errors", ", 1 warning"))
        .isEqualTo("2 errors, 1 warning; nothing was written");
  }

  @Test
  void chineseIsClosedInChinese() {
    Closing chinese = Closing.in("zh");

    assertThat(chinese.say("unwritten", chinese.say("errors", 2), chinese.say("warnings", 1)))
        .isEqualTo("2 个错误，1 个警告；没有写入任何文件");
  }

  @Test
  void anUnknownKeyIsAFault() {
    assertThatThrownBy(() -> Closing.in("en").say("nonesuch"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
