<#-- What every language shares. It holds no words: they stand in the language's own templates and words.yaml.
     Where a reference stands, how names are joined and sources named: <language>/pieces.ftl. -->

<#-- ---- references and texts ---- -->

<#function refs claims><#local out><#list claims as id>${cite(id)}</#list></#local><#return out></#function>

<#-- A text of the digest, the evidence of each clause where the language wants it. -->
<#function told text><#local out><#list text.clauses as c>${clause(c)}</#list></#local><#return out></#function>

<#function present name><#return
  sections[name]?? || (name == "systems" && systems?size gt 0) || (name == "children" && children?size gt 0)
  || (name == "figures" && loose()?size gt 0) || (name == "gaps" && unsaid())
  || (name == "themes" || name == "regions") && briefing.kind == "overview"></#function>

<#-- Figures that no section claims. -->
<#function loose><#return figures?filter(f -> !standsIn(f))></#function>
<#function standsIn f><#return f.section != "" && present(f.section)></#function>

<#function unsaid><#return briefing.kind == "region" && (gaps?size gt 0 || briefing.note??)></#function>

<#-- ---- the head ---- -->

<#-- one or two statements are told on one page -->
<#function short><#return evidence()?size lte 2></#function>

<#macro front subtitle>
---
id: ${quoted(edition.id + "/" + briefing.path)}
kind: ${quoted(briefing.kind)}
language: ${quoted(words("language.tag"))}
title: ${quoted(briefing.title)}
subtitle: ${quoted(subtitle)}
series: ${quoted(edition.series)}
number: ${quoted(edition.number)}
edition: ${quoted(edition.id)}
date: ${quoted(edition.date)}
dateline: ${quoted(edition.dateline)}
publisher: ${quoted(edition.publisher)}
rights: ${quoted(edition.rights)}
contact: ${quoted(edition.contact)}
subject: ${quoted(subtitle)}
keywords: ${quoted(briefing.keywords?join(", "))}
---
</#macro>

<#macro opening>

# ${briefing.title}

<#if briefing.answer??>
<!-- brief: answer -->
${told(briefing.answer)}

</#if>
<#if briefing.tiles?size gt 0>
<!-- brief: tiles -->
<#list briefing.tiles as tile>
- <!-- brief: status ${tile.status} -->
  **${tile.value}**${cite(tile.claim)}\
  ${tile.label}\
  <#if tile.region??>${tile.region} · </#if><#if tile.period??>${tile.period} · </#if>${words("status." + tile.status)}<#if tile.computed> · ${words("computed.label")}</#if>
</#list>

</#if>
<@legend/>

</#macro>

<#-- Links to the headings of what is there. -->
<#macro contents names>
<#local there = names?filter(n -> present(n))>
<#if there?size gt 2 && !briefing.short>
<!-- brief: contents -->
<#list there + ["evidence", "colophon"] as name>
- [${headings[name]}](${anchor(headings[name])})
</#list>

</#if>
</#macro>

<#-- ---- statements ---- -->

<#-- One statement with its status, its evidence and the editors' note.
     said: what the heading above says that all below it is: advice, opinion, or nothing -->
<#macro statement claim said="">
- <!-- brief: status ${claim.status} -->
  ${lead(claim, said)}${told(claim.text)}
<#if claim.note??>
  <!-- brief: note -->
  > ${remark(claim.note)}
</#if>
</#macro>

<#-- A section: its statements by topic, what authors say below their names; then its figures. -->
<#macro section name>
<#if sections[name]??>

## ${headings[name]}

<#list sections[name].parts as part>
<#if part.source??>

### ${speaker(part)}

</#if>
<#list part.topics as topic>
<#if topic.names?size gt 0>

<#if part.source??>#</#if>### ${joined(topic.names)}

</#if>
<#list topic.claims as claim>
<@statement claim, part.said!/>
</#list>
</#list>
</#list>

<@illustrations name/>
</#if>
</#macro>

<#-- ---- figures ---- -->

<#assign figureNumber = 0>

<#macro illustrations name>
<#list figures as figure><#if figure.section == name><@illustration figure/></#if></#list>
</#macro>

<#macro illustration figure>
<#assign figureNumber = figureNumber + 1>

<!-- brief: finding ${figure.id} -->
**${caption(figureNumber, figure)}**

<!-- brief: measure ${figure.id} -->
${figure.measure}

<!-- brief: figure ${figure.id} -->
![${figure.alt}](${figure.path})

<#if figure.sources?size gt 0 || figure.note??>
<!-- brief: credit ${figure.id} -->
${credit(figure)}

</#if>
<#-- a grid of one row says no more than the picture and its alternative text -->
<#if figure.table.rows?size gt 1 || figure.table.rows?size == 1 && !figure.table.grid>
<!-- brief: data ${figure.id} -->
<@table figure.table/>

</#if>
</#macro>

<#macro table t>
<#if t.grid>
|<#list t.columns as column> | ${column}</#list> |
|---|<#list t.columns as column>---:|</#list>
<#list t.rows as row>
| ${row.label}<#list row.cells as cell> | ${cell}</#list> |
</#list>
<#else>
| ${columns.label}<#if t.grouped> | ${columns.group}</#if><#if t.dated> | ${columns.at}</#if><#if t.valued> | ${columns.value}</#if> | ${columns.status} |
|---|<#if t.grouped>---|</#if><#if t.dated>---|</#if><#if t.valued>---:|</#if>---|
<#list t.rows as row>
| ${row.label}<#if t.grouped> | ${row.group!}</#if><#if t.dated> | ${row.at!}</#if><#if t.valued> | ${row.value}<#if row.computed>${words("computed.mark")}</#if></#if> | <#if row.status??>${words("status." + row.status)}</#if><#if row.claim??>${cite(row.claim)}</#if> |
</#list>
</#if>
</#macro>

<#-- ---- systems ---- -->

<#function part p><#local out>${p.name}<#if p.number??>${bracketed(p.number)}<#if p.value.computed>${words("computed.mark")}</#if></#if></#local><#return out></#function>

<#-- The claims behind a system's parts. -->
<#function proofs system><#local ids = []><#list system.parts as p><#if p.value?? && !ids?seq_contains(p.value.claim)><#local ids = ids + [p.value.claim]></#if></#list><#return ids></#function>

<#macro systemsSection>
<#if systems?size gt 0>

## ${headings.systems}

<#list systems as system>
<@systemEntry system/>
</#list>

<@illustrations "systems"/>
</#if>
</#macro>

<#macro systemEntry system>
- ${systemLine(system)}
<#if system.note??>
  <!-- brief: note -->
  > ${remark(system.note)}
</#if>
</#macro>

<#-- ---- regions ---- -->

<#function place region><#local out><#if region.href??>[${region.name}](${region.href})<#else>${region.name}</#if></#local><#return out></#function>

<#-- Where a statement on several children is told: below the first of them, by its name. -->
<#assign tellers = {}>

<#macro childrenSection>
<#if children?size gt 0>

## ${headings.children}

<#list children as child>

### ${child.region.name}

<#list child.claims as claim>
<#if tellers[claim.id]??>
- <!-- brief: status ${claim.status} -->
  ${again(claim, tellers[claim.id])}
<#else>
<#assign tellers = tellers + {claim.id: child.region.name}>
<@statement claim/>
</#if>
</#list>
<#list child.systems as system>
<@systemEntry system/>
</#list>
<#if child.region.href??>

${more(child.region)}

</#if>
</#list>
</#if>
</#macro>

<#-- ---- the end ---- -->

<#-- A value in a formula, with its own evidence. -->
<#function operand o><#local out>${o.value.label}<#if !o.own>${cite(o.value.claim)}</#if></#local><#return out></#function>

<#-- How the editors computed a value: 10 − 7 = 3. -->
<#function formula c><#local first = c.operands[0]><#local last = c.operands[1]><#local out><#if c.operation == "sum"><#list c.operands as o><#if !o?is_first> <#if o.minus>−<#else>+</#if> </#if>${operand(o)}</#list><#elseif c.operation == "growth">(${operand(last)} − ${operand(first)}) ÷ ${first.value.label}<#else>${operand(first)} ÷ ${operand(last)}</#if> = ${c.result.label}</#local><#return out></#function>

<#macro footnotes>
<#list evidence() as claim>
[^${claim.id}]: ${evidenceOf(claim)}<#list claim.computed as c>${calculation(formula(c))}</#list>
</#list>
</#macro>

<#macro looseFigures>
<#if loose()?size gt 0>
<#if !short()>

## ${headings.figures}

</#if>
<#list loose() as figure><@illustration figure/></#list>
</#if>
</#macro>
