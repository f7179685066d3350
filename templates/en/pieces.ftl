<#-- Turns of phrase that the English templates share: where references stand, how names are joined, how sources are named. -->

<#-- a reference follows the punctuation -->
<#function clause c><#local out>${c.text}${c.stop}${refs(c.claims)}</#local><#return out></#function>
<#function joined names><#return names?join(", ")></#function>
<#function bracketed text><#local out> (${text})</#local><#return out></#function>

<#assign columns = {"label": "Item", "group": "Group", "at": "When", "value": "Value", "status": "Status"}>

<#-- the author where there is one, otherwise the paper -->
<#function who claim><#if claim.by??><#return claim.by.name><#else><#return claim.source.publisher></#if></#function>

<#function lead claim said><#local out><#if claim.status == "target" || claim.status == "planned">**${words("lead." + claim.status)}:** <#elseif claim.status != "reported" && claim.status != said><#if said == "">**${words("lead." + claim.status + claim.by???then(".by", ".source"), {"who": who(claim)})}:** <#else>**${words("status." + claim.status)?cap_first}:** </#if></#if></#local><#return out></#function>

<#function remark text><#local out>**Editors’ note:** ${text}</#local><#return out></#function>

<#function speaker part><#local out>${words("speaker." + part.said)} <#if part.by??>${part.by.name}, ${part.by.role}<#else>the article in ${part.source.publisher}</#if></#local><#return out></#function>

<#macro legend>
<!-- brief: legend -->
<#list statuses as status>${{"reported": "●", "planned": "◌", "target": "◇", "advice": "▮", "opinion": "❝"}[status]} ${words("status." + status)} </#list>Numbers lead to the evidence, in the margin and at the end.
</#macro>

<#-- ---- figures ---- -->
<#function caption n figure><#local out>${words("figure.label", {"n": n?c})}. ${figure.finding}</#local><#return out></#function>
<#function credit figure><#local out><#if figure.sources?size gt 0>Source: <#list figure.sources as source>*${source.publisher}*, ${dateOf(source)} (${kindOf(source)})<#sep>; </#list>.${refs(figure.claims)}</#if><#if figure.computed> Own calculation from what the sources say.</#if><#if figure.note??> Note: ${figure.note}</#if></#local><#return out></#function>

<#-- ---- systems ---- -->
<#function systemLine system><#local id = system.claims[0].id><#local out>**${system.name?cap_first}** (${system.region.name})<#if cited(id)>.${cite(id)}<#else>: ${told(system.claims[0].text)}</#if><#if system.parts?size gt 0> Parts: <#list system.parts as p>${part(p)}<#sep>, </#list>.${refs(proofs(system))}</#if><#if system.relations?size gt 0> It is <#list system.relations as relation>${words("relation." + relation.kind, {"to": relation.to})}<#sep> and </#list>.<#list system.relations as relation>${cite(relation.claim)}</#list></#if></#local><#return out></#function>
<#-- what was told above, below another region -->
<#function again claim teller><#local out>${lead(claim, "")}See above, under ${teller}.${cite(claim.id)}</#local><#return out></#function>
<#function more region><#local out>More in the [briefing on ${region.name}](${region.href}).</#local><#return out></#function>

<#-- ---- sources ---- -->
<#function dateOf source><#return source.date!words("source.undated")></#function>
<#function kindOf source><#return words((source.kind == "summary")?then("kind.summary." + source.language, "kind." + source.kind))></#function>
<#function evidenceOf claim><#local out>“<#list claim.quotes as quote>${quote.text}<#sep> … </#list>”<#if claim.quotes?filter(q -> q.title)?size gt 0> (${words("source.title")})</#if>, *${claim.source.publisher}*, ${dateOf(claim.source)}, ${kindOf(claim.source)}, ${words("source.number", {"n": number(claim.source.id)})}.</#local><#return out></#function>

<#function calculation formula><#local out> **Own calculation:** ${formula}.</#local><#return out></#function>

<#-- quotation marks within quotation marks -->
<#function inner quotation><#return quotation?replace("“", "‘")?replace("”", "’")></#function>

<#-- after the Chicago Manual of Style, 17th edition -->
<#function reference source><#local out><#if source.author??>${source.author}. </#if>“${inner(source.title)}.” *${source.publisher}*<#if source.url??> (online)</#if><#if source.day??>, ${words("citation.date", {"iso": source.day, "full": source.date})}</#if>.<#if source.url??> ${link(source.url)}.</#if></#local><#return out></#function>

<#macro colophon>

<!-- brief: evidence -->
## ${headings.evidence}
<#if !short()>

The notes stand in the order of first mention. Quotations keep the words and the language of the source.
</#if>

<!-- brief: colophon -->
## ${headings.colophon}

### Sources

<#list sources() as source>
${source?counter}. ${reference(source)} ${kindOf(source)?cap_first}. <#if source.dated??>${source.dated} </#if><#if source.note??>${source.note}</#if>
</#list>

### How to cite

${edition.publisher?cap_first}. “${inner(briefing.title)}.” *${edition.series}*, ${edition.number}. ${words("citation.date", {"iso": edition.date, "full": edition.dateline})}.

<#if coverage?? && briefing.kind == "overview">
### Coverage of the sources

The numbers, dates and names in the sources come to ${words("coverage.items", {"n": coverage.total})}. This edition tells ${coverage.used?c}, leaves out ${coverage.waived?c} for the reasons below, and has ${coverage.open?c} still open.

| Source | Told | Left out | Open |
|---|--:|--:|--:|
<#list coverage.sources as source>
| ${source.title} | ${source.used?c} | ${source.waived?c} | ${source.open?c} |
</#list>

<#list coverage.reasons as reason>
- ${reason.text} (${words("coverage.items", {"n": reason.count})})
</#list>

</#if>
<#if !short()>
### About
</#if>

This briefing rests on ${words("colophon.claims", {"n": evidence()?size})} from ${words("colophon.sources", {"n": sources()?size})}. Every figure in it stands in the words quoted<#if evidence()?filter(c -> c.computed?size gt 0)?size gt 0>, or is marked as our own calculation from such figures,</#if> and was checked against them by a program; what the sources do not say is not inferred. Plans and targets are what the sources say is to come, not facts; advice and opinions are their authors’.

${edition.rights} ${edition.contact}<#if alternates?size gt 0> Also in <#list alternates as other>[${words("language." + other.lang)}](${other.href})<#sep>, </#list>.</#if>

<@footnotes/>
</#macro>
