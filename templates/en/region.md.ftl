<#include "pieces.ftl">
<#include "/macros.ftl">
<#assign headings = {
  "results": "What has been achieved",
  "aims": "What is aimed for",
  "measures": "What is being done or planned",
  "advice": "What is advised",
  "obstacles": "What stands in the way",
  "context": "Background",
  "systems": "Named systems, plans and actions",
  "children": "Region by region",
  "figures": "Figures",
  "gaps": "What the documents do not say",
  "evidence": "Evidence",
  "colophon": "About this briefing"
}>
<#assign unsaidOf = {"results": "results", "aims": "targets", "measures": "measures", "obstacles": "difficulties or risks"}>
<#macro gapsSection>
<#if unsaid()>

## ${headings.gaps}

<#if gaps?size gt 0>
On ${briefing.title} the documents speak of no <#list gaps as name>${unsaidOf[name]}<#sep><#if name?counter + 1 == gaps?size> and no <#else>, no </#if></#list>.
</#if>
<#if briefing.note??>

<!-- brief: note -->
> ${remark(briefing.note)}

</#if>
</#if>
</#macro>
<@front "What do the documents say of " + briefing.title + "?"/>
<@opening/>

<#if parents?size gt 0>
${briefing.title}<#if briefing.region.code??> (GB/T 2260 code ${briefing.region.code})</#if> lies in <#list parents?reverse as region>${place(region)}<#sep>, </#list>.
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
