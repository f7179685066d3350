package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrongWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "园区始终居全市首位 | 始终 always · 全市 city | 始终 always",
        "没有产业，最近的最大园区 | 没有 none · 最大 most | 没有 none · 最大 most",
        "各地都安全 | 各地都 all | –",
        "Not all, but every park in the country | every all · the country nation | every all · the country nation",
        "Above all, allocate no more than that | – | –",
        "The largest; NEVER the first | largest most · NEVER never · the first first | largest most · NEVER never · the first first"
      })
  void wordsThatClaimMuchAreRead(String text, String quoted, String alike) {
    StrongWords words = StrongWords.bySight(text);
    assertThat(told(words.quoted(text))).isEqualTo(quoted);
    assertThat(told(words.alike(text))).isEqualTo(alike);
  }

  private static String told(List<StrongWords.Word> words) {
    String told =
        words.stream()
            .map(word -> word.text() + " " + word.sense())
            .collect(Collectors.joining(" · "));
    return told.isEmpty() ? "–" : told;
  }

  @Test
  void otherWordsBearThemOut() {
    assertThat(StrongWords.bySight("a leading park").said("a leading park, not alone"))
        .isEqualTo(Set.of("first", "most", "never", "none", "only"));
    assertThat(StrongWords.bySight("各").said("各园区不断增长")).isEqualTo(Set.of("all"));
  }

  @Test
  void aTranslationSaysItMoreFreely() {
    StrongWords words = StrongWords.bySight("it remains");
    assertThat(words.said("it remains")).isEmpty();
    assertThat(words.echoed("it remains")).isEqualTo(Set.of("always"));
  }

  @Test
  void whatALanguageClaimsTheOtherCanSay() {
    for (Lexicon lexicon : List.of(Lexicon.ZH, Lexicon.EN)) {
      Lexicon other = lexicon.equals(Lexicon.ZH) ? Lexicon.EN : Lexicon.ZH;
      assertThat(senses(other, "strong", "strong-quoted", "strong-said"))
          .containsAll(senses(lexicon, "strong"));
    }
  }

  private static Set<String> senses(Lexicon lexicon, String... kinds) {
    Set<String> senses = new TreeSet<>();
    for (String kind : kinds) {
      lexicon.of(kind).values().forEach(names -> senses.addAll(List.of(names.split("\\+"))));
    }
    return senses;
  }

  @Test
  void aLanguageWithoutListedWordsHasNoReader() {
    assertThat(StrongWords.of("fr")).isEmpty();
    assertThat(StrongWords.of("zh-Hans")).isPresent();
  }
}
