package brief.compose;

import brief.amount.Style;
import brief.model.Briefing;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Formula;
import brief.model.Region;
import brief.model.Source;
import brief.model.SystemName;
import brief.model.Texts;
import brief.model.Theme;
import brief.model.Tile;
import brief.model.Value;
import brief.model.ValueRef;
import brief.model.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The things of a digest as maps of plain texts in one language. What each map holds is set down
/// in `docs/templates.md`.
final class Facts {
  private final Speech speech;
  private final Digest digest;
  private final String lang;
  private final Briefing briefing;
  private final List<Briefing> plan;
  private final Values values;
  private final Telling telling;
  private final Map<String, Map<String, Object>> claims = new HashMap<>();
  private final Map<String, Map<String, Object>> sources = new HashMap<>();

  Facts(Speech speech, Briefing briefing, List<Briefing> plan) {
    this.speech = speech;
    this.digest = speech.digest();
    this.lang = speech.words().lang();
    this.briefing = briefing;
    this.plan = List.copyOf(plan);
    this.values = speech.values();
    this.telling = speech.telling();
  }

  Map<String, Object> told(Texts texts) {
    return telling.of(texts.in(lang));
  }

  /// A text without its evidence.
  String plain(Texts texts) {
    return telling.plain(texts.in(lang), "");
  }

  String in(Texts texts) {
    return texts.in(lang);
  }

  Map<String, Object> edition() {
    var edition = digest.edition();
    return new Fields()
        .put("id", edition.id())
        .put("series", in(edition.series()))
        .put("title", in(edition.title()))
        .put("number", in(edition.number()))
        .put("date", edition.date())
        .put("dateline", values.dates().period(edition.date(), Style.FULL))
        .put("year", edition.date().substring(0, 4))
        .put("publisher", in(edition.publisher()))
        .put("rights", in(edition.rights()))
        .put("contact", in(edition.contact()))
        .map();
  }

  Map<String, Object> claim(String id) {
    Map<String, Object> known = claims.get(id);
    if (known == null) {
      known = claim(Known.in(digest.claims(), id));
      claims.put(id, known);
    }
    return known;
  }

  private Map<String, Object> claim(Claim claim) {
    Source source = Known.in(digest.sources(), claim.source());
    List<Map<String, Object>> quotes = new ArrayList<>();
    for (var quote : claim.quotes()) {
      boolean title = source.headline().contains(quote.text());
      quotes.add(new Fields().put("text", quote.text()).put("title", title).map());
    }
    Map<String, Object> forms = new HashMap<>();
    claim
        .values()
        .keySet()
        .forEach(name -> forms.put(name, values.forms(new ValueRef(claim.id(), name))));
    return new Fields()
        .put("id", claim.id())
        .put("status", name(claim.status()))
        .put("role", name(claim.role()))
        .put("text", telling.of(claim.text().in(lang), claim.id()))
        .put("source", source(source))
        .put("quotes", quotes)
        .put("regions", claim.regions().stream().map(this::region).toList())
        .put("values", forms)
        .put("computed", computations(claim))
        .maybe("note", claim.note().map(note -> telling.plain(note.in(lang), claim.id())))
        .maybe("by", claim.by().map(by -> voice(Known.in(digest.voices(), by))))
        .map();
  }

  /// How the editors computed some of a claim's values.
  private List<Map<String, Object>> computations(Claim claim) {
    List<Map<String, Object>> all = new ArrayList<>();
    claim
        .values()
        .forEach((name, value) ->
            value
                .computed()
                .ifPresent(formula ->
                    all.add(
                        new Fields()
                            .put("result", values.forms(new ValueRef(claim.id(), name)))
                            .put("operation", name(formula.operation()))
                            .put("operands", operands(claim, formula))
                            .map())));
    return all;
  }

  private List<Map<String, Object>> operands(Claim claim, Formula formula) {
    return formula.operands().stream()
        .map(operand ->
            new Fields()
                .put("value", values.forms(operand.value()))
                .put("minus", operand.minus())
                .put("own", operand.value().claim().equals(claim.id()))
                .map())
        .toList();
  }

  private Map<String, Object> voice(Voice voice) {
    return new Fields()
        .put("id", voice.id())
        .put("name", in(voice.names()))
        .put("role", in(voice.role()))
        .map();
  }

  Map<String, Object> source(Source source) {
    Map<String, Object> known = sources.get(source.id());
    if (known == null) {
      known = described(source);
      sources.put(source.id(), known);
    }
    return known;
  }

  private Map<String, Object> described(Source source) {
    return new Fields()
        .put("id", source.id())
        .put("title", in(source.titles()))
        .put("headline", source.headline())
        .put("publisher", in(source.publisher()))
        .put("kind", name(source.kind()))
        .put("language", source.lang())
        .maybe("date", source.date().map(date -> values.dates().period(date, Style.FULL)))
        .maybe("day", source.date())
        .maybe("dated", source.dated().map(dated -> plain(dated)))
        .maybe("url", source.url())
        .maybe("note", source.note().map(note -> plain(note)))
        .maybe("author", author(source))
        .map();
  }

  /// Who signed an opinion: the one voice of its claims.
  private Optional<String> author(Source source) {
    Set<String> voices = speech.voices().getOrDefault(source.id(), Set.of());
    return source.kind() == Source.Kind.OPINION && voices.size() == 1
        ? Optional.of(in(Known.in(digest.voices(), voices.iterator().next()).names()))
        : Optional.empty();
  }

  Map<String, Object> region(String id) {
    Region region = Known.in(digest.regions(), id);
    return new Fields()
        .put("id", id)
        .put("name", in(region.names()))
        .put("level", name(region.level()))
        .maybe("code", region.code())
        .maybe("href", href(new Briefing(Briefing.Kind.REGION, id)))
        .map();
  }

  Map<String, Object> theme(Theme theme) {
    return new Fields()
        .put("id", theme.id())
        .put("name", in(theme.names()))
        .put("question", in(theme.question()))
        .put("answer", told(theme.answer()))
        .maybe("href", href(new Briefing(Briefing.Kind.THEME, theme.id())))
        .map();
  }

  /// The way to another briefing of the same language, when it is printed.
  Optional<String> href(Briefing other) {
    return plan.contains(other) && !other.equals(briefing)
        ? Optional.of(base() + other.path() + ".md")
        : Optional.empty();
  }

  /// The way from the briefing to its language's folder.
  String base() {
    return "../".repeat((int) briefing.path().chars().filter(c -> c == '/').count());
  }

  Map<String, Object> tile(Tile tile) {
    ValueRef ref = tile.value();
    Claim claim = Known.in(digest.claims(), ref.claim());
    Optional<String> of = Optional.empty();
    Optional<String> period = Optional.empty();
    if (values.of(ref) instanceof Value.Quantity quantity) {
      of = quantity.of();
      period = quantity.period();
    }
    Optional<String> where = of.or(() -> claim.regions().stream().findFirst());
    return new Fields()
        .put("value", values.written(ref, Style.LABEL))
        .put("label", plain(tile.label()))
        .put("status", name(claim.status()))
        .put("claim", ref.claim())
        .put("computed", values.of(ref).computed().isPresent())
        .maybe("region", where.map(id -> in(Known.in(digest.regions(), id).names())))
        .maybe("period", period.map(time -> values.dates().period(time, Style.SHORT)))
        .map();
  }

  Map<String, Object> system(SystemName system) {
    List<Map<String, Object>> parts = new ArrayList<>();
    for (var part : system.parts()) {
      parts.add(
          new Fields()
              .put("name", in(part.names()))
              .maybe("value", part.value().map(values::forms))
              .maybe("number", part.value().map(values::count))
              .map());
    }
    List<Map<String, Object>> relations = new ArrayList<>();
    for (var relation : system.relations()) {
      SystemName to = Known.in(digest.systems(), relation.to());
      relations.add(
          new Fields()
              .put("kind", name(relation.kind()))
              .put("to", in(to.names()))
              .put("claim", relation.claim())
              .map());
    }
    return new Fields()
        .put("id", system.id())
        .put("name", in(system.names()))
        .put("region", region(system.region()))
        .put("claims", system.claims().stream().map(this::claim).toList())
        .put("parts", parts)
        .put("relations", relations)
        .maybe("note", system.note().map(note -> plain(note)))
        .map();
  }

  /// A word of the digest's own: `part-of` for PART_OF.
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
