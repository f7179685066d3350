<#include "pieces.ftl">
<#include "/macros.ftl">
<#assign headings = {
  "themes": "各主题要点",
  "regions": "各地区简报",
  "systems": "相关体系、规划与行动",
  "evidence": "证据",
  "colophon": "关于本简报"
}>
<@front briefing.question/>
<@opening/>
<@contents ["themes", "regions", "systems"]/>

## ${headings.themes}

<#list themes as theme>

### ${theme.name}

*${theme.question}*

${told(theme.answer)}<#if theme.href??>[详见主题简报](${theme.href})。</#if>

</#list>

## ${headings.regions}

省、市、区逐级排列，括号内为本地区的陈述条数；上级的数字不摊给下级，下级的数字也不合计为上级。

<#list loose() as figure><@illustration figure/></#list>

<#list regions as region>
<#list 0..<region.depth as d>  </#list>- ${place(region)}<#if region.count gt 0>${bracketed(region.count)}</#if>
</#list>

<#if systems?size gt 0>

## ${headings.systems}

| 名称 | 所属地区 | 构成 |
|---|---|---|
<#list systems as system>
| ${system.name}${refs([system.claims[0].id])} | ${system.region.name} | <#list system.parts as p>${part(p)}<#sep>、</#list>${refs(proofs(system))} |
</#list>

<@illustrations "systems"/>
</#if>
<@colophon/>
