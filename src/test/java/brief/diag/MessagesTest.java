package brief.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Map<String, String> TEXTS =
      Map.of("a.yaml", "first: line\r\n  园区{v}: wide\n");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyCodeHasASentenceAndNoSentenceIsStale(String lang) {
    Set<String> codes =
        Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toCollection(TreeSet::new));
    Set<String> spoken =
        Messages.in(lang).keys().stream()
            .filter(key -> key.matches("B\\d+"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(spoken).isEqualTo(codes);
    assertThat(Messages.in(lang).keys())
        .allMatch(key ->
            codes.contains(key.replace(".hint", ""))
                || key.startsWith("word.")
                || Set.of("suggestion", "error", "warning", "hint").contains(key));
  }

  @Test
  void theLanguagesHaveTheSameSentences() {
    assertThat(Messages.in("zh").keys()).isEqualTo(Messages.in("en").keys());
  }

  @Test
  void aFindingShowsItsLineAndACaretBelowWideCharacters() {
    Diagnostic finding =
        Diagnostic.of(Code.UNKNOWN_PLACEHOLDER, new Place("a.yaml", 2, 5), "{v}", "x", "w")
            .suggesting(Optional.of("w"));
    assertThat(Messages.in("en").render(List.of(finding), TEXTS))
        .isEqualTo(
            """
            a.yaml:2:5: error B104: '{v}' names no value of claim 'x'
                2 |   园区{v}: wide
                  |       ^
              hint: did you mean 'w'?
              hint: values there are: w
            """);
    assertThat(Messages.in("zh").render(List.of(finding), Map.of()))
        .isEqualTo(
            """
            a.yaml:2:5: 错误 B104: “{v}”不是条目“x”的数值
              提示: 是否应为“w”?
              提示: 该条目的数值：w
            """);
  }

  @Test
  void findingsStandInTheOrderOfTheirPlacesAndOnce() {
    Diagnostic late =
        Diagnostic.of(Code.DUPLICATE_KEY, new Place("a.yaml", 10, 1), "k", "a.yaml:1:1");
    Diagnostic early = Diagnostic.of(Code.QUOTE_FOLDED, new Place("a.yaml", 9, 2), "s", "w");
    Diagnostic whole = Diagnostic.of(Code.NO_DIGEST, Place.of("a.yaml"), "seeds");
    assertThat(Messages.in("en").render(List.of(late, early, whole, late), Map.of()))
        .isEqualTo(
            """
            a.yaml: error B701: no digest in 'seeds'
              hint: a project has a folder seeds/digest with YAML files
            a.yaml:9:2: warning B206: quote is in source 's' only with other quotation marks or widths
              hint: copy it verbatim: w
            a.yaml:10:1: error B002: key 'k' stands twice
              hint: keep one of the two; the other stands at a.yaml:1:1
            """);
  }

  @Test
  void aHintThatSpeaksOfWhatIsNotKnownIsLeftOut() {
    Diagnostic finding = Diagnostic.of(Code.QUOTE_NOT_FOUND, Place.of("a.yaml"), "s");
    assertThat(Messages.in("en").hints(finding)).isEmpty();
  }

  @Test
  void aWordMaySpeakOfTheOtherArgumentsAndHasAHintOfItsOwn() {
    Diagnostic finding =
        Diagnostic.of(Code.YAML_SYNTAX, Place.of("a.yaml"), "word:yaml.space", "id", "no ':'");
    assertThat(Messages.in("en").sentence(finding)).isEqualTo("no space stands behind this colon");
    assertThat(Messages.in("en").hints(finding))
        .containsExactly("write 'id: ' and the value behind the space");
    Diagnostic other =
        Diagnostic.of(Code.YAML_SYNTAX, Place.of("a.yaml"), "word:yaml.other", "no {0}");
    assertThat(Messages.in("zh").sentence(other)).isEqualTo("此处不是 YAML");
    assertThat(Messages.in("zh").hints(other)).containsExactly("解析器原话：no {0}");
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    String text = "前".repeat(100) + "X" + "after".repeat(100);
    Diagnostic finding = Diagnostic.of(Code.TEMPLATE_SYNTAX, new Place("b", 1, 101), "t");
    assertThat(Messages.in("en").render(List.of(finding), Map.of("b", text)))
        .isEqualTo(
            "b:1:101: error B401: template: t\n"
                + "    1 | …"
                + "前".repeat(30)
                + "X"
                + "after".repeat(7)
                + "afte…\n"
                + "      | "
                + " ".repeat(61)
                + "^\n");
  }
}
