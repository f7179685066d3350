package brief.line;

import static brief.line.Drawings.EM;

import brief.line.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random paragraphs in the manner of policy texts: Chinese, English, and each with the other in
/// it; made of random phrases or of real sentences; with addresses.
final class Texts {
  /// What a paragraph is made of.
  enum Kind {
    ZH,
    EN,
    MIXED
  }

  /// A paragraph of a kind.
  record Sample(Kind kind, Paragraph paragraph) {
    double ems() {
      return paragraph.measure() / EM;
    }

    String said() {
      var said = new StringBuilder();
      for (Span span : paragraph.spans()) {
        said.append(span instanceof Span.Run run ? run.text() : "");
      }
      return said.toString();
    }
  }

  static final int NARROWEST = 15;
  static final int WIDEST = 45;
  private static final Sentences REAL = Sentences.ofSeeds();
  private static final String HAN =
      "加快建设现代化产业体系推动高质量发展全区工业总产值达到年均增长引进重点项目支持企业研发投入人工智能"
          + "与制造深度融合扩大有效投资优化营商环境强化要素保障提升公共服务水平促进区域协调落实责任完善机制";
  private static final String[] ZH_THINGS = {
    "1.2万亿元",
    "12.3%",
    "5.2%～6.8%",
    "第5条",
    "〔2026〕12号",
    "GB/T 9704—2012",
    "2025年2月7日",
    "2021—2025年",
    "100个",
    "3,500家",
    "8‰",
    "AI",
    "5G-A",
    "R&D",
    "AI+制造",
    "——",
    "……",
    "Council’s",
    "½",
    "卡尔·马克思",
    "—",
    "3 km",
    "（一）",
    "①"
  };
  private static final String[] ZH_MARKS = {"，", "，", "，", "。", "；", "：", "、", "？", "！", "？！"};
  private static final String[] ZH_PAIRS = {"“”", "《》", "（）", "‘’", "【】", "《〈〉》", "“（）”"};
  private static final String[] WORDS =
      ("the of and to in a is for the of and to in a of the of and to in a is for at its all new they more most can has been work made plan that with as on by are an be from or this at will which it policy industrial output"
              + " district government investment manufacturing infrastructure international development increase"
              + " enterprise technology notwithstanding considerable uncertainty support plan target region public"
              + " service environment responsible coordination implementation growth annual value Guangzhou Huangpu"
              + " well-known long-term high-quality GDP RMB China’s Council’s percentage measures under through between")
          .split(" ");
  private static final String[] EN_THINGS = {
    "12.3%",
    "1.2 billion",
    "RMB 5 million",
    "2021–2025",
    "30 km",
    "(see Article 5)",
    "“smart” parks",
    "5G-A",
    "GB/T 9704—2012",
    "3,500",
    "and/or",
    "U.S."
  };
  private static final String[] ADDRESSES = {
    "https://www.gov.cn/",
    "https://www.gov.cn/zhengce/content/202502/content_7002799.htm",
    "https://news.dayoo.com/guangzhou/202501/13/153828_54774153.htm",
    "https://example.org/reports/industrial-policy/2025/annual-review.pdf?lang=zh&edition=3",
    "www.gz.gov.cn/zwgk/fggw/sfbgtwj/content/mpost_9123456.html",
    "https://doi.org/10.1000/xyz123"
  };
  private static final String[] HAN_NAMES = {
    "《广州市产业园区提质增效试点工作行动方案》", "黄埔区", "“链长制”", "国发〔2026〕12号"
  };
  private static final String[] LATIN_NAMES = {
    "Guangzhou Development District", "Ministry of Industry and Information Technology", "OECD"
  };

  private final Random random;
  private final boolean zh;
  private final boolean mixed;
  private final List<Span> spans = new ArrayList<>();

  private Texts(Random random, boolean zh, boolean mixed) {
    this.random = random;
    this.zh = zh;
    this.mixed = mixed;
  }

  /// The paragraph of a seed: a third of them of each kind, over all measures.
  static Sample sample(int seed, Align align) {
    var random = new Random(seed * 1_000_003L); // seeds in a row begin alike
    Kind kind = Kind.values()[Math.floorMod(seed, 3)];
    boolean mixed = kind == Kind.MIXED;
    boolean zh = mixed ? random.nextBoolean() : kind == Kind.ZH;
    double ems = NARROWEST + random.nextDouble() * (WIDEST - NARROWEST);
    double first = zh && random.nextBoolean() ? 2 * EM : 0;
    var texts = new Texts(random, zh, mixed);
    if (random.nextBoolean()) {
      texts.real();
    } else {
      texts.phrases();
    }
    return new Sample(kind, new Paragraph(texts.spans, ems * EM, first, align, zh ? "zh" : "en"));
  }

  private void run(String text, Look look) {
    spans.add(new Span.Run(text, look, spans.size()));
  }

  private Look plain() {
    return zh ? Drawings.ZH : Drawings.EN;
  }

  /// One to four real sentences, perhaps with something of the other language between them.
  private void real() {
    List<String> source = zh ? REAL.zh() : REAL.en();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      run((zh || i == 0 ? "" : " ") + source.get(random.nextInt(source.size())), plain());
      note();
      if (mixed && (i == 0 || random.nextBoolean())) {
        other();
      }
      address(4);
    }
  }

  /// A sentence or a name of the other language.
  private void other() {
    boolean sentence = random.nextBoolean();
    if (zh) {
      run("即“", plain());
      run(sentence ? pick(REAL.en()) : pick(LATIN_NAMES), sentence ? Drawings.EN : plain());
      run("”。", plain());
    } else {
      run(" It is called ", plain());
      run(sentence ? pick(REAL.zh()).replaceFirst("[。；]$", "") : pick(HAN_NAMES), Drawings.ZH);
      run(" in Chinese.", plain());
    }
  }

  private boolean spaced() {
    return spans.getLast() instanceof Span.Run last && last.text().endsWith(" ");
  }

  private void phrases() {
    int phrases = 2 + random.nextInt(12);
    for (int i = 0; i < phrases; i++) {
      Look bold = zh ? Drawings.ZH_BOLD : Drawings.EN_BOLD;
      if (!zh && !spans.isEmpty() && !spaced()) {
        run(" ", plain());
      }
      run(zh ? zhPhrase() : enPhrase(i == 0), random.nextInt(8) == 0 ? bold : plain());
      note();
      boolean last = i == phrases - 1;
      run(zh ? pick(ZH_MARKS) : last ? "." : random.nextInt(3) == 0 ? ", " : " ", plain());
      if (mixed && (i == 0 || random.nextInt(5) == 0)) {
        foreign(last);
      }
      address(phrases);
    }
  }

  private void foreign(boolean last) {
    if (zh) {
      run(pick(LATIN_NAMES), random.nextBoolean() ? Drawings.EN : plain());
      run(last ? "。" : "和", plain());
    } else {
      run(pick(HAN_NAMES), Drawings.ZH);
      run(last ? "" : " ", plain());
    }
  }

  private void note() {
    if (random.nextInt(10) == 0) {
      run(zh ? "12" : "3", zh ? Drawings.ZH_NOTE : Drawings.EN_NOTE);
    }
  }

  /// An address in one of eight paragraphs.
  private void address(int parts) {
    if (random.nextInt(8 * parts) == 0) {
      run(zh ? "见" : spaced() ? "See " : " See ", plain());
      run(pick(ADDRESSES), plain());
      run(zh ? "。" : ".", plain());
    }
  }

  private String zhPhrase() {
    var text = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      String part = random.nextInt(7) == 0 ? pick(ZH_THINGS) : han();
      if (random.nextInt(6) == 0) {
        String pair = pick(ZH_PAIRS);
        int half = pair.length() / 2;
        part = pair.substring(0, half) + part + pair.substring(half);
      }
      if (random.nextInt(8) == 0) {
        text.append(' ');
      }
      boolean western =
          !text.isEmpty() && text.charAt(text.length() - 1) < 0x3000 && part.charAt(0) < 0x3000;
      text.append(western ? "和" : "").append(part);
    }
    return text.toString().strip();
  }

  private String han() {
    int length = 2 + random.nextInt(8);
    int from = random.nextInt(HAN.length() - length);
    return HAN.substring(from, from + length);
  }

  private String enPhrase(boolean first) {
    var text = new StringBuilder();
    int words = 2 + random.nextInt(9);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ");
      text.append(random.nextInt(12) == 0 ? pick(EN_THINGS) : pick(WORDS));
    }
    return first ? "The " + text : text.toString();
  }

  private String pick(String[] choice) {
    return choice[random.nextInt(choice.length)];
  }

  private String pick(List<String> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
