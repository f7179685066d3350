<#-- 中文各模板共用的句式:注号放在哪里,名称如何连接,来源如何写。 -->

<#-- 注号在标点之前 -->
<#function clause c><#local out>${c.text}${refs(c.claims)}${c.stop}</#local><#return out></#function>
<#function joined names><#return names?join("、")></#function>
<#function bracketed text><#local out>（${text}）</#local><#return out></#function>

<#assign columns = {"label": "项目", "group": "组别", "at": "时间", "value": "数值", "status": "性质"}>

<#-- 署名:有作者的写作者,没有的写刊名 -->
<#function who claim><#if claim.by??><#return claim.by.name><#else><#return "《" + claim.source.publisher + "》"></#if></#function>

<#function lead claim said><#local out><#if claim.status == "target" || claim.status == "planned">**${words("lead." + claim.status)}**：<#elseif claim.status != "reported" && claim.status != said><#if said == "">**${words("lead." + claim.status + claim.by???then(".by", ".source"), {"who": who(claim)})}**：<#else>**${words("status." + claim.status)}**：</#if></#if></#local><#return out></#function>

<#function remark text><#local out>**编者注**：${text}</#local><#return out></#function>

<#function speaker part><#local out><#if part.by??>${part.by.name}（${part.by.role}）<#else>《${part.source.publisher}》一文</#if>的${words("status." + part.said)}</#local><#return out></#function>

<#macro legend>
<!-- brief: legend -->
<#list statuses as status>${{"reported": "●", "planned": "◌", "target": "◇", "advice": "▮", "opinion": "❝"}[status]} ${words("status." + status)}　</#list>文中序号对应页边和文末的证据原文。
</#macro>

<#-- ---- 图 ---- -->
<#function caption n figure><#local out>${words("figure.label", {"n": n?c})}　${figure.finding}</#local><#return out></#function>
<#function credit figure><#local out><#if figure.sources?size gt 0>来源：<#list figure.sources as source>${source.publisher}，${dateOf(source)}（${kindOf(source)}）<#sep>；</#list>${refs(figure.claims)}。</#if><#if figure.computed>编者据来源所述计算。</#if><#if figure.note??>注：${figure.note}</#if></#local><#return out></#function>

<#-- ---- 体系 ---- -->
<#function systemLine system><#local id = system.claims[0].id><#local out>**${system.name}**（${system.region.name}）<#if cited(id)>${cite(id)}。<#else>：${told(system.claims[0].text)}</#if><#if system.parts?size gt 0>构成：<#list system.parts as p>${part(p)}<#sep>、</#list>${refs(proofs(system))}。</#if><#if system.relations?size gt 0><#list system.relations as relation>${words("relation." + relation.kind, {"to": relation.to})}<#sep>；</#list><#list system.relations as relation>${cite(relation.claim)}</#list>。</#if></#local><#return out></#function>
<#-- 前文已在另一地区下写过的 -->
<#function again claim teller><#local out>${lead(claim, "")}见上文“${teller}”${cite(claim.id)}。</#local><#return out></#function>
<#function more region><#local out>详见[${region.name}简报](${region.href})。</#local><#return out></#function>

<#-- ---- 来源 ---- -->
<#function dateOf source><#return source.date!words("source.undated")></#function>
<#function kindOf source><#return words((source.kind == "summary")?then("kind.summary." + source.language, "kind." + source.kind))></#function>
<#function evidenceOf claim><#local out>“<#list claim.quotes as quote>${quote.text}<#sep> …… </#list>”<#if claim.quotes?filter(q -> q.title)?size gt 0>（${words("source.title")}）</#if>，${claim.source.publisher}，${dateOf(claim.source)}，${kindOf(claim.source)}，${words("source.number", {"n": number(claim.source.id)})}。</#local><#return out></#function>

<#function calculation formula><#local out>**编者计算**：${formula}。</#local><#return out></#function>

<#-- 著录格式依 GB/T 7714—2015 -->
<#function reference source><#local out><#if source.author??>${source.author}. </#if>${source.title}\[N<#if source.url??>/OL</#if>\]. ${source.publisher}<#if source.day??>, ${words("citation.date", {"iso": source.day, "full": source.date})}</#if>.<#if source.url??> ${link(source.url)}.</#if></#local><#return out></#function>

<#macro colophon>

<!-- brief: evidence -->
## ${headings.evidence}
<#if !short()>

以下各条按文中首次出现的先后排列，引文照录来源原文，不作翻译。
</#if>

<!-- brief: colophon -->
## ${headings.colophon}

### 来源

<#list sources() as source>
${source?counter}. ${reference(source)} ${kindOf(source)}。<#if source.dated??>${source.dated}</#if><#if source.note??>${source.note}</#if>
</#list>

### 引用格式

${edition.publisher}. ${briefing.title}\[R\]. ${edition.series}, ${edition.number}. ${words("citation.date", {"iso": edition.date, "full": edition.dateline})}.

<#if coverage?? && briefing.kind == "overview">
### 来源覆盖

各来源正文中的数字、日期和名称共${words("coverage.items", {"n": coverage.total})}：本期写出${coverage.used?c}处，写明理由而不写${coverage.waived?c}处，尚未处理${coverage.open?c}处。

| 来源 | 写出 | 不写 | 未处理 |
|---|--:|--:|--:|
<#list coverage.sources as source>
| ${source.title} | ${source.used?c} | ${source.waived?c} | ${source.open?c} |
</#list>

<#list coverage.reasons as reason>
- ${reason.text}（${words("coverage.items", {"n": reason.count})}）
</#list>

</#if>
<#if !short()>
### 说明
</#if>

本简报引证${words("colophon.claims", {"n": evidence()?size})}，出自${words("colophon.sources", {"n": sources()?size})}。文中每个数字都出自所注引文<#if evidence()?filter(c -> c.computed?size gt 0)?size gt 0>，或由其中数字算出并标明“编者计算”</#if>，由程序逐一核对；来源没有说的，本简报不作推断。“计划”“目标”是来源所述的安排，不是已有的事实；“建议”“观点”属于其作者。

${edition.rights}${edition.contact}<#if alternates?size gt 0>另有<#list alternates as other>[${words("language." + other.lang)}版](${other.href})<#sep>、</#list>。</#if>

<@footnotes/>
</#macro>
