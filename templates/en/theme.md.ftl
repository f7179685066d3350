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
  "figures": "Figures",
  "evidence": "Evidence",
  "colophon": "About this briefing"
}>
<@front briefing.question/>
<@opening/>
<@contents ["results", "aims", "measures", "advice", "obstacles", "context", "systems", "figures"]/>
<@section "results"/>
<@section "aims"/>
<@section "measures"/>
<@section "advice"/>
<@section "obstacles"/>
<@section "context"/>
<@systemsSection/>
<@looseFigures/>
<@colophon/>
