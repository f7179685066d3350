<#include "pieces.ftl">
<#include "/macros.ftl">
<#assign headings = {
  "themes": "Theme by theme",
  "regions": "The regions",
  "systems": "Named systems, plans and actions",
  "evidence": "Evidence",
  "colophon": "About this briefing"
}>
<@front briefing.question/>
<@opening/>
<@contents ["themes", "regions", "systems"]/>

## ${headings.themes}

<#list themes as theme>

### ${theme.name}

*${theme.question}*

${told(theme.answer)}<#if theme.href??> [Read the briefing](${theme.href}).</#if>

</#list>

## ${headings.regions}

Each region stands below the one it lies in, with the number of statements about it in brackets. What is counted for a region is not shared out among those below it, nor are their numbers added up for it.

<#list loose() as figure><@illustration figure/></#list>

<#list regions as region>
<#list 0..<region.depth as d>  </#list>- ${place(region)}<#if region.count gt 0>${bracketed(region.count)}</#if>
</#list>

<#if systems?size gt 0>

## ${headings.systems}

| Name | Region | Parts |
|---|---|---|
<#list systems as system>
| ${system.name?cap_first}${refs([system.claims[0].id])} | ${system.region.name} | <#list system.parts as p>${part(p)}<#sep>, </#list>${refs(proofs(system))} |
</#list>

<@illustrations "systems"/>
</#if>
<@colophon/>
