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
  "figures": "图表",
  "evidence": "证据",
  "colophon": "关于本简报"
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
