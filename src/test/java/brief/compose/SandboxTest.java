package brief.compose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked;
import brief.doc.Manuscript;
import brief.model.Briefing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTest {
  private static final Briefing PARKS = new Briefing(Briefing.Kind.THEME, "parks");

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          ${"freemarker.template.utility.Execute"?new()("id")}  ¦ 1:1 B415 [?new]
          ${edition?api.class}                                  ¦ 1:1 B415 [?api]
          ok ${"1 + 1"?eval}                                    ¦ 1:4 B415 [?eval]
          <@"x"?interpret/>                                     ¦ 1:1 B415 [?interpret]
          ${.now}                                               ¦ 1:1 B415 [.now]
          ${edition.class.name}                                 ¦ 1:3 B402 [word:template.variable, edition.class]
          ${edition.nmuber}                                     ¦ 1:3 B402 [word:template.variable, edition.nmuber]
          <#include "../../pom.xml">                            ¦ 1:1 B403 [templates/zh/../../pom.xml]
          <#include "/etc/passwd">                              ¦ 1:1 B403 [templates/etc/passwd]
          <#import "none.ftl" as n>                             ¦ 1:1 B403 [templates/zh/none.ftl]
          ${words("figure.lable")}                              ¦ 1:1 B404 [figure.lable, templates/zh/words.yaml]
          ${cite("nobody")}                                     ¦ 1:1 B402 [word:template.claim, nobody]
          ${link("javascript:alert(1)")}                        ¦ 1:1 B402 [word:template.link, javascript:alert(1)]
          """)
  void whatIsShutIsAFindingWithItsPlace(String template, String finding) {
    assertThat(findings(template)).containsExactly("templates/zh/theme.md.ftl:" + finding);
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "<#list 1.. as n></#list>",
        "<#list 1.. as n>${n}</#list>",
        "<#macro m><@m/></#macro><@m/>",
        "<#function f n><#return f(n) + f(n)></#function>${f(1)}",
        "<#assign s = 'x'><#list 1..100 as n><#assign s = s + s></#list>",
        "<#macro m n><#if n gt 0><@m n - 1/><@m n - 1/></#if></#macro><@m 60/>",
        "<#list 1.. as n>一二三四五六七八九十</#list>",
      })
  void whatDoesNotEndIsStopped(String template) {
    assertThat(findings(template)).singleElement().asString().contains(" B414 ");
  }

  @Test
  void allTemplatesAreReadEvenIfOneIsBroken() {
    Map<String, String> templates =
        Map.of("zh/a.ftl", "<#if x>\n", "zh/b.ftl", "text\n${a b}", "zh/c.ftl", "fine");
    List<String> findings =
        new Composer(templates).check(List.of("zh")).stream().map(LikenessTest::line).toList();
    assertThat(findings).hasSize(2);
    assertThat(findings.get(0)).startsWith("templates/zh/a.ftl:").contains(" B401 ");
    assertThat(findings.get(1)).startsWith("templates/zh/b.ftl:2:5 B401 ");
    assertThat(findings).noneMatch(finding -> finding.contains("in template"));
  }

  @Test
  void aTemplateHoldsNoMarksOfItsOwn() {
    List<String> findings =
        new Composer(Map.of("zh/a.ftl", "a\n\uE0000\uE001b\uE002"))
            .check(List.of("zh")).stream().map(LikenessTest::line).toList();
    assertThat(findings).hasSize(3);
    assertThat(findings.getFirst()).startsWith("templates/zh/a.ftl:2:1 ").contains("U+E000");
  }

  @Test
  void aMissingTemplateIsNamed() {
    assertThat(lines(compose(Map.of("macros.ftl", ""))))
        .containsExactly("templates/zh/theme.md.ftl B403 [templates/zh/theme.md.ftl]");
  }

  @Test
  void anotherTemplateIsReachedByItsPath() {
    Map<String, String> templates =
        Map.of(
            "zh/theme.md.ftl",
                "<#include \"/macros.ftl\"><#import \"own.ftl\" as own><@hello/><@own.name/>",
            "macros.ftl", "<#macro hello>a</#macro>",
            "zh/own.ftl", "<#macro name>b</#macro>");
    assertThat(((Checked.Sound<Manuscript>) compose(templates)).value().text()).isEqualTo("ab\n");
  }

  private static List<String> findings(String template) {
    return lines(compose(Map.of("zh/theme.md.ftl", template)));
  }

  private static List<String> lines(Checked<Manuscript> composed) {
    return composed.diagnostics().stream().map(LikenessTest::line).toList();
  }

  static Checked<Manuscript> compose(Map<String, String> templates) {
    return new Composer(new HashMap<>(templates))
        .compose(PARKS, Sample.digest(), Workshop.words("zh"), List.of(PARKS), List.of());
  }
}
