package brief.prose;

import static brief.prose.Passage.Kind.LABEL;
import static brief.prose.Passage.Kind.PROSE;
import static brief.prose.Passage.Kind.REFERENCE;

import brief.diag.Code;
import brief.prose.Passage.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the typography of each language forbids: for Chinese GB/T 15834—2011 and GB/T 15835—2011,
/// for English the Chicago Manual of Style, chapter 6.
final class Rules {
  private static final Set<Kind> ALL = Set.of(PROSE, LABEL, REFERENCE);
  private static final Set<Kind> OWN = Set.of(PROSE, LABEL);
  private static final String HAN = "[\\p{IsHan}、。，：；？！（）《》〈〉“”‘’]";
  private static final String WIDE = "[\\p{IsHan}\u3000-\u303F\uFF01-\uFF60]";

  private static final String NUMBER = "\\d+(?:[.,]\\d+)*%?";

  private static final Map<String, String> FULL =
      Map.of(",", "，", ".", "。", ":", "：", ";", "；", "?", "？", "!", "！", "(", "（", ")", "）");

  private static final List<Rule> CHINESE =
      List.of(
          Rule.of(
              Code.HALF_WIDTH,
              "[,:;?!().]",
              "(?<=" + HAN + ")[,:;?!()]|[,:;?!()](?=" + HAN + ")|(?<=" + HAN + ")\\.(?![.\\w])",
              OWN,
              found -> Optional.ofNullable(FULL.get(found))),
          Rule.of(Code.STRAIGHT_QUOTE, "[\"']", "[\"']", ALL, Rules::nothing).outsideQuotations(),
          Rule.of(
              Code.MARKS_REPEATED,
              "[、。！-？]",
              "[，。、；：？！][，。、；：]|([？！])\\1{3,}",
              ALL,
              Rules::nothing),
          Rule.of(
              Code.DOTS,
              "[.。…]",
              "\\.{2,}|。{3,}|(?<!…)…(?!…)|…{3,}",
              ALL,
              found -> Optional.of("……")),
          Rule.of(
              Code.SPACE,
              "[ \u00A0]",
              "(?<=" + HAN + ")[ \u00A0]+(?=" + HAN + ")|[ \u00A0]+(?=[，。、；：？！）》”])",
              OWN,
              Rules::nothing),
          Rule.of(Code.COMMA_LISTED, "、", "(?<=》)、(?=《)|(?<=”)、(?=“)", ALL, Rules::nothing));

  private static final List<Rule> ENGLISH =
      List.of(
          Rule.of(Code.NOT_LATIN, "[\\x{2E80}-\\x{10FFFF}]", WIDE + "+", OWN, Rules::nothing)
              .outsideQuotations(),
          Rule.of(Code.STRAIGHT_QUOTE, "[\"']", "[\"']", ALL, Rules::nothing),
          Rule.of(
              Code.MARKS_REPEATED,
              "[,;:?!.]",
              "[,;:?!.][,;:]|,[.]|([?!])\\1+",
              OWN,
              Rules::nothing),
          Rule.of(Code.DOTS, "[.]", "\\.{2,}", ALL, found -> Optional.of("…")),
          Rule.of(
              Code.SPACE,
              "[ \u00A0]",
              "(?<=\\S) {2,}(?=\\S)|[ \u00A0]+(?=[,.;:?!)”’])|(?<=[(“‘])[ \u00A0]+|\u00A0 | \u00A0",
              ALL,
              Rules::nothing),
          Rule.of(
              Code.HYPHEN_RANGE,
              "\\d",
              "(?<![-/\\w.]|[A-Z] )" + NUMBER + "-" + NUMBER + "(?![-\\w])",
              OWN,
              found -> Optional.of(found.replace('-', '–'))),
          Rule.of(
              Code.SMALL_LETTER,
              "(?<![^ ])\\p{Ll}",
              "(?<=\\p{L}{3}[.?!] )\\p{Ll}\\w*|^\\p{Ll}[\\w-]*(?=[^\n]*[.?!]\\z)",
              Set.of(PROSE),
              Rules::nothing));

  private Rules() {}

  /// The rules of a language; those of Chinese for no other language than `zh`.
  static List<Rule> of(String lang) {
    return switch (lang) {
      case "zh" -> CHINESE;
      case "en" -> ENGLISH;
      default -> List.of();
    };
  }

  /// No mark to put instead.
  private static Optional<String> nothing(String found) {
    return Optional.empty();
  }
}
