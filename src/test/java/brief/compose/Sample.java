package brief.compose;

import brief.amount.Amount;
import brief.amount.Bound;
import brief.amount.Direction;
import brief.amount.Operation;
import brief.doc.Datum;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Edition;
import brief.model.Figure;
import brief.model.Formula;
import brief.model.Level;
import brief.model.Quote;
import brief.model.Region;
import brief.model.Role;
import brief.model.Source;
import brief.model.Status;
import brief.model.SystemName;
import brief.model.Texts;
import brief.model.Theme;
import brief.model.Tile;
import brief.model.Unit;
import brief.model.Value;
import brief.model.ValueRef;
import brief.model.Voice;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// A small made-up digest: one province, one city, one district, a theme, two sources.
final class Sample {
  private Sample() {}

  static Texts t(String zh, String en) {
    return new Texts(Map.of("zh", zh, "en", en));
  }

  private static Value.Quantity quantity(String digits, int exponent, String unit, Bound bound) {
    return new Value.Quantity(
        new Amount(new BigDecimal(digits), exponent),
        Optional.empty(),
        unit,
        bound,
        Direction.NONE,
        Optional.of("m"),
        Optional.of("north"),
        Optional.of("2024"));
  }

  private static SequencedMap<String, Value> values(Object... pairs) {
    SequencedMap<String, Value> values = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      values.put((String) pairs[at], (Value) pairs[at + 1]);
    }
    return values;
  }

  static Claim claim(
      String id,
      Status status,
      Role role,
      String region,
      SequencedMap<String, Value> values,
      Texts text) {
    boolean said = status == Status.ADVICE || status == Status.OPINION;
    return new Claim(
        id,
        said ? "view" : "news",
        List.of(new Quote("words of " + id, Optional.empty(), Optional.empty())),
        status,
        role,
        List.of("parks"),
        List.of(region),
        values,
        text,
        id.equals("count")
            ? Optional.of(t("另一处写作{other.parks}。", "Elsewhere it says {other.parks}."))
            : Optional.empty(),
        said ? Optional.of("lin") : Optional.empty());
  }

  private static <T> SequencedMap<String, T> byId(Function<T, String> id, List<T> all) {
    SequencedMap<String, T> map = new LinkedHashMap<>();
    all.forEach(each -> map.put(id.apply(each), each));
    return map;
  }

  static List<Claim> claims() {
    return List.of(
        claim(
            "count",
            Status.REPORTED,
            Role.RESULT,
            "north",
            values("parks", quantity("12", 0, "park", Bound.EXACT)),
            t("北省建成{parks}。", "North Province has built {parks}.")),
        claim(
            "output",
            Status.REPORTED,
            Role.RESULT,
            "north",
            values("output", quantity("2.4", 12, "CNY", Bound.OVER)),
            t("园区工业产值{output}。", "The industrial output of the parks is {output}.")),
        claim(
            "share",
            Status.REPORTED,
            Role.OBSTACLE,
            "north",
            values("share", quantity("60", 0, "percent", Bound.OVER)),
            t("{share}的园区产业雷同，各园彼此竞争。", "Of the parks, {share} are alike, so that they compete.")),
        claim(
            "goal",
            Status.TARGET,
            Role.MEASURE,
            "east",
            values(
                "sum",
                quantity("1", 12, "CNY", Bound.OVER),
                "by",
                new Value.Moment("2035", Bound.EXACT)),
            t("东市力争到{by}工业产值{sum}。", "East City aims for industrial output of {sum} by {by}.")),
        claim(
            "plan",
            Status.PLANNED,
            Role.MEASURE,
            "river",
            values(),
            t("河区将建设“一园一业”园区。", "River District is to build parks of “one park, one industry”.")),
        claim(
            "other",
            Status.REPORTED,
            Role.CONTEXT,
            "north",
            values("parks", quantity("11", 0, "park", Bound.EXACT)),
            t("另有统计为{parks}；口径不同。", "Another count gives {parks}; it is made differently.")),
        claim(
            "gap",
            Status.REPORTED,
            Role.CONTEXT,
            "north",
            values(
                "parks",
                new Value.Quantity(
                    Amount.of(1),
                    Optional.empty(),
                    "park",
                    Bound.EXACT,
                    Direction.NONE,
                    Optional.empty(),
                    Optional.of("north"),
                    Optional.empty(),
                    Optional.of(
                        new Formula(
                            "count.parks - other.parks",
                            Operation.SUM,
                            List.of(
                                new Formula.Operand(new ValueRef("count", "parks"), false),
                                new Formula.Operand(new ValueRef("other", "parks"), true)),
                            Optional.empty())))),
            t("两处统计相差{parks}，原因不明。", "The two counts differ by {parks}, and nobody says why.")),
        claim(
            "advice",
            Status.ADVICE,
            Role.MEASURE,
            "east",
            values(),
            t("东市应盘活存量土地。", "East City should use the land that it has.")),
        claim(
            "worry",
            Status.OPINION,
            Role.OBSTACLE,
            "east",
            values(),
            t("产业空心化是须加防范的风险。", "Hollowing-out of industry is a risk to be guarded against.")));
  }

  static Digest digest() {
    return digest(claims());
  }

  static Digest digest(List<Claim> claims) {
    ValueRef output = new ValueRef("output", "output");
    ValueRef parks = new ValueRef("count", "parks");
    return new Digest(
        new Edition(
            "2025-1",
            t("园区简报", "Parks Briefing"),
            t("园区总览", "Parks: an overview"),
            t("园区怎样？", "How are the parks?"),
            t("北省建成{count.parks}。", "North Province has built {count.parks}."),
            List.of(),
            t("编辑部", "The editors"),
            t("2025年第1期", "No. 1, 2025"),
            "2025-11-22",
            List.of("zh", "en"),
            "style.yaml",
            t("版权所有。", "All rights reserved."),
            t("请来信。", "Please write.")),
        byId(
            Source::id,
            List.of(
                new Source(
                    "news",
                    "n.txt",
                    "",
                    "a",
                    "b",
                    "标题",
                    t("园区“二次起跑”", "Parks start again"),
                    t("北方日报", "Northern Daily"),
                    Optional.of("2025-10-10"),
                    Optional.empty(),
                    Source.Kind.SUMMARY,
                    "en",
                    Optional.empty(),
                    Optional.of(
                        t("机器摘要，只有标题是原文。", "A machine summary; only the headline is original.")),
                    List.of()),
                new Source(
                    "view",
                    "v.txt",
                    "",
                    "a",
                    "b",
                    "headline",
                    t("论园区", "On parks"),
                    t("东方晚报", "Eastern Evening News"),
                    Optional.empty(),
                    Optional.of(t("原文没有日期。", "The text bears no date.")),
                    Source.Kind.OPINION,
                    "zh",
                    Optional.of("https://example.org/view_1.html"),
                    Optional.empty(),
                    List.of()))),
        byId(
            Region::id,
            List.of(
                region("north", "北省", "North Province", Level.PROVINCE, Optional.empty()),
                region("east", "东市", "East City", Level.CITY, Optional.of("north")),
                region("river", "河区", "River District", Level.DISTRICT, Optional.of("east")))),
        byId(
            Theme::id,
            List.of(
                new Theme(
                    "parks",
                    t("产业园区", "Industrial parks"),
                    t("园区靠什么增长？", "What are parks to grow on?"),
                    t(
                        "北省建成{count.parks}，工业产值{output.output}。但{share.share}的园区雷同。各园被劝错位发展{^advice}，也有规划{^plan}。{^count}",
                        "North Province has built {count.parks}, with output of {output.output}. But {share.share} of them are alike. They are advised to differ{^advice}, and there are plans{^plan}. {^count}"),
                    List.of(
                        new Tile(output, t("园区工业产值", "industrial output of parks")),
                        new Tile(parks, t("园区", "parks")))))),
        byId(Voice::id, List.of(new Voice("lin", t("林某", "Lin Mou"), t("研究员", "research fellow")))),
        byId(
            Unit::id,
            List.of(
                new Unit(
                    "park",
                    t("{amount}个园区", "{n, plural, one {{amount} park} other {{amount} parks}}")))),
        byId(Claim::id, claims),
        byId(
            SystemName::id,
            List.of(
                new SystemName(
                    "net",
                    t("“12+X”园区体系", "“12+X” network of parks"),
                    "north",
                    List.of("parks"),
                    List.of("count"),
                    List.of(
                        new SystemName.Part(t("园区", "parks"), Optional.of(parks)),
                        new SystemName.Part(
                            t("未来园区（个数未定）", "future parks (number left open)"), Optional.empty())),
                    List.of(),
                    Optional.of(t("来源没有说明“X”。", "The source does not explain the “X”."))),
                new SystemName(
                    "city-net",
                    t("东市园区规划", "East City park plan"),
                    "east",
                    List.of("parks"),
                    List.of("goal"),
                    List.of(),
                    List.of(
                        new SystemName.Relation(
                            SystemName.Relation.Kind.RESPONDS_TO, "net", "goal")),
                    Optional.empty()))),
        byId(Figure::id, List.of(figure())),
        new LinkedHashMap<>(),
        new java.util.LinkedHashMap<>());
  }

  private static Region region(
      String id, String zh, String en, Level level, Optional<String> parent) {
    return new Region(
        id,
        t(zh, en),
        Optional.empty(),
        level,
        parent,
        Optional.of("110000"),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static Figure figure() {
    return new Figure(
        "alike",
        Figure.Kind.SHARES,
        t("{share.share}的园区雷同", "Of the parks, {share.share} are alike"),
        t("占比，%", "Share, per cent"),
        Optional.of(t("开口一端表示“超过”。", "An open end means “over”.")),
        List.of("parks"),
        List.of("north"),
        false,
        List.of(),
        List.of(
            new Figure.Point(
                t("雷同的园区", "Parks alike"),
                Optional.of(new ValueRef("share", "share")),
                Optional.empty(),
                Optional.empty())),
        Optional.empty());
  }

  static List<Illustration> illustrations(String lang) {
    return List.of(
        new Illustration(
            figure(),
            lang.equals("zh") ? "占比图：雷同的园区超60%。" : "Chart of shares: parks alike, over 60%.",
            List.of(
                new Datum(
                    t("雷同的园区", "Parks alike"),
                    Optional.empty(),
                    Optional.empty(),
                    t("超60%", "over 60%"),
                    Optional.of(Status.REPORTED),
                    Optional.of("share")))));
  }
}
