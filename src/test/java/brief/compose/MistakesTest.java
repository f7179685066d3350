package brief.compose;

import brief.diag.Diagnostic;
import brief.diag.Golden;
import brief.diag.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the terminal says of templates that an editor has mistyped, in both languages.
class MistakesTest {
  private static final List<String> TEMPLATES =
      List.of(
          "text\n<#if edition.id == \"1\">\n<#if edition.id == \"2\">two</#if>\n",
          "<#list themes as t>${t.name}",
          "<#macro m>\n<@m/>\n",
          "<#assign a>one\n<#assign b = 1>",
          "<#macro m><#nested></#macro>\n<@m>one\n<@m/>",
          "title: ${edition.id\n<#if true>yes</#if>\n",
          "<#-- a remark",
          "<#if true>a</#list>",
          "<#macro m><#nested></#macro><@m>a</@n>",
          "a</#if>",
          "a<#else>b",
          "${edition.id",
          "${edition id}",
          "${themes?join(\", )}",
          "<#if (true>a</#if>",
          "<#iff true>a</#iff>",
          "<#list themes as t>a</list>",
          "${themes?szie}",
          "${\"a\"?then(\"b\")}",
          "${edition.titel}",
          "${titel.zh}",
          "<@opening/>",
          "<#macro m n></#macro>\n<@m/>",
          "<#macro m n></#macro>\n\n<@m n=edition.titel/>",
          "<#macro m names></#macro><@m name=1 names=2/>",
          "<#macro m a></#macro><@m 1 2/>",
          "<#function f a><#return a></#function>${f()}",
          "<#if edition.id>a</#if>",
          "<#list edition.id as x>a</#list>",
          "${edition.id.zh}",
          "${themes}",
          "${edition.id()}",
          "<@edition.id/>",
          "${1 / 0}",
          "${words(1)}",
          "${words(\"language.tag\", 1)}",
          "${cite(\"nobody\")}",
          "${cite()}",
          "${number(\"nothing\")}",
          "${link(\"nowhere\")}");

  @Test
  void whatIsCommonIsToldInOurOwnWordsAtThePlaceThatIsToBeMended() {
    StringBuilder told = new StringBuilder();
    for (String template : TEMPLATES) {
      List<Diagnostic> findings =
          SandboxTest.compose(Map.of("zh/theme.md.ftl", template)).diagnostics();
      Map<String, String> texts = Map.of("templates/zh/theme.md.ftl", template);
      told.append(Messages.in("en").render(findings, texts))
          .append(Messages.in("zh").render(findings, Map.of()))
          .append('\n');
    }
    Golden.assertSame("compose/mistakes.txt", told.toString());
  }
}
