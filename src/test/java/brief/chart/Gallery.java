package brief.chart;

import static brief.chart.Sample.figure;
import static brief.chart.Sample.group;
import static brief.chart.Sample.moment;
import static brief.chart.Sample.part;
import static brief.chart.Sample.point;
import static brief.chart.Sample.quantity;
import static brief.chart.Sample.texts;
import static brief.chart.Sample.yuan;

import brief.amount.Bound;
import brief.model.Figure;
import brief.model.Figure.Kind;
import brief.model.Role;
import brief.model.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A figure of each kind, with the numbers of the source documents.
final class Gallery {
  static final double COLUMN = 363;
  static final double PAGE = 482;

  private Gallery() {}

  static Sample sample() {
    Sample sample = new Sample();
    sample
        .unit("park", "{amount}个园区", "{n, plural, one {{amount} park} other {{amount} parks}}")
        .unit("cluster", "{amount}个", "{amount}")
        .region("guangdong", "广东省", "Guangdong")
        .region("guangzhou", "广州市", "Guangzhou")
        .region("huangpu", "黄埔区", "Huangpu District")
        .region("baiyun", "白云区", "Baiyun District")
        .region("hubei", "湖北省", "Hubei")
        .theme("parks", "产业园区与空间提质", "Industrial parks and better use of space")
        .theme("systems", "现代化产业体系", "Modern industrial systems")
        .theme("integration", "两业融合", "Manufacturing–service integration")
        .theme("collaboration", "区域产业协作", "Regional industrial collaboration")
        .theme("future", "未来产业", "Future industries")
        .claim(
            "industry-2027", Status.TARGET, yuan("7", 12, Bound.EXACT, "industry"), moment("2027"))
        .claim(
            "service-2027", Status.TARGET, yuan("4", 12, Bound.EXACT, "industry"), moment("2027"))
        .claim(
            "industry-2030", Status.TARGET, yuan("10", 12, Bound.EXACT, "industry"), moment("2030"))
        .claim(
            "service-2030", Status.TARGET, yuan("5", 12, Bound.EXACT, "industry"), moment("2030"))
        .claim("rank-2035", Status.TARGET, moment("2035"))
        .claim("meeting", Status.REPORTED, moment("2025-02-07"))
        .claim("plan", Status.REPORTED, moment("2025-05-01"))
        .claim("zengcheng", Status.TARGET, yuan("1", 12, Bound.OVER, "industry"), moment("2035"))
        .claim("baiyun", Status.REPORTED, yuan("7000", 8, Bound.OVER, "industry"))
        .claim("haizhu", Status.REPORTED, yuan("1000", 8, Bound.OVER, "industry"))
        .claim("huangpu", Status.REPORTED, yuan("2000", 8, Bound.OVER, "industry"))
        .claim("tianhe", Status.REPORTED, yuan("10", 8, Bound.ABOUT, "industry"))
        .claim(
            "parks",
            Status.REPORTED,
            yuan("2.4", 12, Bound.OVER, "industry"),
            yuan("530", 8, Bound.EXACT, "industry"))
        .claim(
            "level",
            Status.PLANNED,
            yuan("1000", 8, Bound.LEVEL, "industry"),
            yuan("100", 8, Bound.LEVEL, "industry"))
        .claim("under", Status.ADVICE, yuan("3", 12, Bound.UNDER, "industry"))
        .claim(
            "share",
            Status.REPORTED,
            quantity("60", 0, "percent", Bound.OVER, "share"),
            quantity("40", 0, "percent", Bound.UNDER, "share"))
        .claim("third", Status.REPORTED, quantity("33", 0, "percent", Bound.ABOUT, "share"))
        .claim("goal", Status.TARGET, quantity("85", 0, "percent", Bound.AT_LEAST, "share"))
        .claim(
            "now",
            Status.REPORTED,
            yuan("5.1", 12, Bound.ABOUT, "industry"),
            yuan("3.2", 12, Bound.OVER, "industry"))
        .claim(
            "clusters",
            Status.PLANNED,
            quantity("15", 0, "cluster", Bound.EXACT, "n"),
            quantity("6", 0, "cluster", Bound.EXACT, "n"),
            quantity("8", 0, "cluster", Bound.EXACT, "n"))
        .claim(
            "network",
            Status.TARGET,
            quantity("7", 0, "cluster", Bound.EXACT, "n"),
            quantity("15", 0, "cluster", Bound.EXACT, "n"),
            quantity("106", 0, "cluster", Bound.EXACT, "n"))
        .system(
            "12218",
            texts("广州“12218”现代化产业体系", "Guangzhou’s “12218” modern industrial system"),
            part("战略性产业集群", "strategic industrial clusters", "clusters.v0"),
            part("未来产业", "future industries", "clusters.v1"),
            part("现代服务业", "modern services", "clusters.v2"),
            part("2业融合、2化转型", "two integrations, two transitions", ""))
        .system(
            "7-15-106",
            texts("广东“7＋15＋106”园区网络", "Guangdong’s “7+15+106” network of parks"),
            part("大型产业集聚区", "large industrial clusters", "network.v0"),
            part("主平台", "main platforms", "network.v1"),
            part("省级产业园", "provincial industrial parks", "network.v2"));
    return sample;
  }

  /// A briefing without comparable values.
  static Sample statements() {
    Sample sample = new Sample();
    sample
        .region("guangdong", "广东省", "Guangdong")
        .region("guangzhou", "广州市", "Guangzhou")
        .region("huangpu", "黄埔区", "Huangpu District")
        .region("zhongxin", "中新广州知识城", "Sino-Singapore Guangzhou Knowledge City")
        .theme("parks", "产业园区与空间提质", "Industrial parks and better use of space")
        .theme("systems", "现代化产业体系", "Modern industrial systems")
        .theme("integration", "两业融合", "Manufacturing–service integration")
        .theme("collaboration", "区域产业协作", "Regional industrial collaboration")
        .theme("policy", "产业政策", "Industrial policy");
    List<String> themes = List.of("parks", "systems", "integration", "collaboration", "policy");
    List<String> regions = List.of("guangdong", "guangzhou", "huangpu", "zhongxin");
    for (int i = 0; i < 37; i++) {
      Status status = List.of(Status.values()).get(i % 7 < 5 ? i % 7 : 0);
      Role role = List.of(Role.values()).get(i % 5 < 4 ? i % 5 : 1);
      sample.claim(
          "c" + i, status, role, List.of(themes.get(i % 5)), List.of(regions.get(i % 9 % 4)));
    }
    return sample;
  }

  /// File name to figure.
  static Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Figure figure :
        List.of(
            grouped(),
            bars(),
            shares(),
            pairs(),
            timeline(),
            tiers(),
            composition("12218"),
            composition("7-15-106"))) {
      figures.put(figure.id(), figure);
    }
    return figures;
  }

  static Figure grouped() {
    return figure(
        "hubei",
        Kind.BARS,
        texts(
            "湖北力争三年间工业规模由七万亿元增至十万亿元",
            "Hubei aims to raise its industry from RMB 7 tn to 10 tn in three years."),
        texts("产业规模，元，湖北省", "scale of industry, yuan, Hubei"),
        List.of(group("y27", "2027年", "2027"), group("y30", "2030年", "2030")),
        List.of(
            point("工业", "Industry", "industry-2027.v0", "", "y27"),
            point("工业", "Industry", "industry-2030.v0", "", "y30"),
            point("服务业", "Services", "service-2027.v0", "", "y27"),
            point("服务业", "Services", "service-2030.v0", "", "y30")),
        "");
  }

  static Figure bars() {
    return figure(
        "scale",
        Kind.BARS,
        texts(
            "省级产业园产值远高于各区集群",
            "Output of provincial parks is far above that of any district’s clusters."),
        texts("产值或规模，元", "output or scale, yuan"),
        List.of(),
        List.of(
            point(
                "广东省级产业园工业产值",
                "Industrial output of Guangdong’s provincial industrial parks",
                "parks.v0",
                "",
                ""),
            point(
                "增城区工业总产值（2035年）",
                "Gross industrial output of Zengcheng, 2035",
                "zengcheng.v0",
                "",
                ""),
            point("白云区现代产业集群", "Baiyun’s modern industrial clusters", "baiyun.v0", "", ""),
            point("设想中的集群", "Clusters as proposed", "under.v0", "", ""),
            point("千亿级集群", "Cluster of the hundred-billion level", "level.v0", "", ""),
            point("近期投入", "Recent input", "now.v0", "", "")),
        "");
  }

  static Figure shares() {
    return figure(
        "shares",
        Kind.SHARES,
        texts(
            "六成以上园区主业雷同，主业产值却不足四成",
            "Most parks share the same focus, which yields under two-fifths of output."),
        texts("占比，%；各有各的分母，不可相加", "share, %; each of a whole of its own, not to be added"),
        List.of(),
        List.of(
            point(
                "以电子信息、食品为主的园区 / 全部园区",
                "Parks focused on electronics and food / all parks",
                "share.v0",
                "",
                ""),
            point("主导产业产值 / 园区产值", "Main industries’ output / all output", "share.v1", "", ""),
            point(
                "汽车相关项目 / 番禺新签项目", "Car projects / all new projects in Panyu", "third.v0", "", ""),
            point("标准化建设达标园区 / 试点园区", "Parks up to standard / pilot parks", "goal.v0", "", "")),
        "");
  }

  static Figure pairs() {
    return figure(
        "pairs",
        Kind.PAIRS,
        texts("两业都要在两年内再上一个台阶", "Both sectors are to rise by a step within two years"),
        texts("产业规模，元", "scale, yuan"),
        List.of(group("now", "现状", "Now"), group("goal", "2027年目标", "Target for 2027")),
        List.of(
            point("工业", "Industry", "now.v0", "", "now"),
            point("工业", "Industry", "industry-2027.v0", "", "goal"),
            point("现代服务业与生产性服务", "Modern and producer services", "now.v1", "", "now"),
            point("现代服务业与生产性服务", "Modern and producer services", "service-2027.v0", "", "goal")),
        "");
  }

  static Figure timeline() {
    return figure(
        "timeline",
        Kind.TIMELINE,
        texts("湖北分两步走，再看二〇三五", "Hubei goes in two steps and then looks to 2035"),
        texts("节点与目标值", "milestones and targets"),
        List.of(group("hubei", "湖北", "Hubei"), group("guangzhou", "广州", "Guangzhou")),
        List.of(
            point("产业倍增方案公布", "Doubling plan published", "", "plan.v0", "hubei"),
            point("工业规模", "Industry", "industry-2027.v0", "industry-2027.v1", "hubei"),
            point("工业规模", "Industry", "industry-2030.v0", "industry-2030.v1", "hubei"),
            point("服务业规模", "Services", "service-2027.v0", "service-2027.v1", "hubei"),
            point("服务业规模", "Services", "service-2030.v0", "service-2030.v1", "hubei"),
            point("跻身全国前列", "Among the nation’s leaders", "", "rank-2035.v0", "hubei"),
            point("11区高质量发展大会", "Conferences of 11 districts", "", "meeting.v0", "guangzhou"),
            point(
                "增城工业总产值",
                "Zengcheng’s gross industrial output",
                "zengcheng.v0",
                "zengcheng.v1",
                "guangzhou")),
        "");
  }

  static Figure tiers() {
    return figure(
        "tiers",
        Kind.TIERS,
        texts(
            "区级集群在千亿级，省级在万亿级",
            "District clusters stand at hundreds of billions, provincial ones at trillions."),
        texts("规模的数量级，元", "order of magnitude, yuan"),
        List.of(),
        List.of(
            point("天河每年产业投入", "Tianhe’s yearly support", "tianhe.v0", "", ""),
            point("白云六大集群（各）", "Baiyun’s six smaller clusters (each)", "level.v1", "", ""),
            point("白云六大集群（各）", "Baiyun’s six large clusters (each)", "level.v0", "", ""),
            point("海珠信息服务业", "Haizhu’s IT services", "haizhu.v0", "", ""),
            point("白云产业集群", "Baiyun’s clusters", "baiyun.v0", "", ""),
            point("广东省级产业园", "Guangdong’s provincial parks", "parks.v0", "", ""),
            point("湖北工业", "Hubei’s industry", "industry-2027.v0", "", "")),
        "");
  }

  static Figure composition(String system) {
    return figure(
        system,
        Kind.COMPOSITION,
        texts("体系由数类产业构成", "The system has several kinds of industry"),
        texts("各部分的个数", "number of each part"),
        List.of(),
        List.of(),
        system);
  }

  static Figure counted(Kind kind) {
    return figure(
        kind == Kind.MATRIX ? "matrix" : "statements",
        kind,
        texts("多为已实现的成效", "Most are results"),
        texts("陈述条数", "number of statements"),
        List.of(),
        List.of(),
        "");
  }
}
