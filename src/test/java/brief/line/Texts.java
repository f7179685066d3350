package brief.line;

import static brief.line.Drawings.EM;

import brief.line.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random paragraphs in the manner of policy texts.
final class Texts {
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

  private Texts() {}

  /// A paragraph in one of both languages, of one look or several.
  static Paragraph paragraph(Random random) {
    boolean zh = random.nextInt(3) > 0;
    double ems = zh ? 15 + random.nextInt(31) : 32 + random.nextInt(14);
    boolean ragged = random.nextInt(5) == 0;
    var spans = new ArrayList<Span>();
    int phrases = 2 + random.nextInt(12);
    for (int i = 0; i < phrases; i++) {
      Look plain = zh ? Drawings.ZH : Drawings.EN;
      Look look = random.nextInt(8) == 0 ? (zh ? Drawings.ZH_BOLD : Drawings.EN) : plain;
      spans.add(
          new Span.Run(
              zh ? zhPhrase(random, ems < 30 ? 7 : 99) : enPhrase(random, i == 0), look, i));
      if (random.nextInt(10) == 0) {
        spans.add(new Span.Run(zh ? "12" : "3", zh ? Drawings.ZH_NOTE : Drawings.EN_NOTE, 100 + i));
      }
      if (zh) {
        spans.add(new Span.Run(pick(random, ZH_MARKS), plain, i));
      } else {
        spans.add(
            new Span.Run(i == phrases - 1 ? "." : random.nextInt(3) == 0 ? ", " : " ", plain, i));
      }
    }
    double first = zh && random.nextBoolean() ? 2 * EM : 0;
    return new Paragraph(
        List.copyOf(spans),
        ems * EM,
        first,
        ragged ? Align.LEFT : Align.JUSTIFIED,
        zh ? "zh" : "en");
  }

  private static String zhPhrase(Random random, int longest) {
    var text = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      String part = random.nextInt(7) == 0 ? thing(random, longest) : han(random);
      if (random.nextInt(6) == 0) {
        String pair = pick(random, ZH_PAIRS);
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

  /// In a narrow measure nothing that fills half of it.
  private static String thing(Random random, int longest) {
    String thing = pick(random, ZH_THINGS);
    return thing.length() <= longest ? thing : thing(random, longest);
  }

  private static String han(Random random) {
    int length = 2 + random.nextInt(8);
    int from = random.nextInt(HAN.length() - length);
    return HAN.substring(from, from + length);
  }

  private static String enPhrase(Random random, boolean first) {
    var text = new StringBuilder();
    int words = 2 + random.nextInt(9);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ");
      text.append(random.nextInt(12) == 0 ? pick(random, EN_THINGS) : pick(random, WORDS));
    }
    return first ? "The " + text : text.toString();
  }

  private static String pick(Random random, String[] choice) {
    return choice[random.nextInt(choice.length)];
  }
}
