<#include "pieces.ftl">
<#include "/macros.ftl">
<#assign headings = {
  "results": "已取得的成效",
  "aims": "目标与预期",
  "measures": "举措与计划",
  "advice": "各方建议",
  "obstacles": "难点与风险",
  "context": "背景",
  "systems": "相关体系、规划与行动",
  "children": "下属地区",
  "figures": "图表",
  "gaps": "来源没有说明的事项",
  "evidence": "证据",
  "colophon": "关于本简报"
}>
<#assign unsaidOf = {"results": "成效", "aims": "目标", "measures": "举措", "obstacles": "困难与风险"}>
<#macro gapsSection>
<#if unsaid()>

## ${headings.gaps}

<#if gaps?size gt 0>
关于${briefing.title}，来源没有提到<#list gaps as name>${unsaidOf[name]}<#sep><#if name?counter + 1 == gaps?size>和<#else>、</#if></#list>。
</#if>
<#if briefing.note??>

<!-- brief: note -->
> ${remark(briefing.note)}

</#if>
</#if>
</#macro>
<@front "关于" + briefing.title + "，来源文献说了什么？"/>
<@opening/>

<#if parents?size gt 0>
地区层级：<#list parents as region>${place(region)} › </#list>${briefing.title}<#if briefing.region.code??>（行政区划代码${briefing.region.code}）</#if>。
</#if>

<@contents ["results", "aims", "measures", "advice", "obstacles", "context", "systems", "children", "figures", "gaps"]/>
<@section "results"/>
<@section "aims"/>
<@section "measures"/>
<@section "advice"/>
<@section "obstacles"/>
<@section "context"/>
<@systemsSection/>
<@childrenSection/>
<@looseFigures/>
<@gapsSection/>
<@colophon/>
