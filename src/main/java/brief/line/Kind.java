package brief.line;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/// What a character is to a Chinese line (CLREQ 3.1, by UAX #11 East Asian width, never by the
/// width of a glyph).
enum Kind {
  /// A Han character, or another sign that fills an em.
  HAN,
  /// （《“ and their like: the left half of the em is blank.
  OPEN,
  /// ）》” and their like: the right half of the em is blank.
  CLOSE,
  /// ，、；：
  COMMA,
  /// 。！？
  STOP,
  /// The interpunct, half an em.
  MIDDLE,
  /// A connector: — – ～
  LINK,
  /// —— in two ems.
  DASH,
  /// … or ……
  LEADER,
  /// A Latin letter, a digit, or a sign that belongs to a number.
  LATIN,
  /// Another Western sign.
  SIGN,
  SPACE,
  /// A space where no line may end.
  GLUE,
  /// A forced break.
  RETURN,
  BOX,
  /// A combining mark, or a sign without width: it goes with what stands before it.
  JOIN;

  static Kind of(int code, boolean chinese) {
    return switch (code) {
      case '\n' -> RETURN;
      case ' ' -> SPACE;
      case 0xA0, 0x202F -> GLUE;
      case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> JOIN;
      case '（', '《', '〈', '【', '〔', '〖', '［', '｛', '「', '『' -> OPEN;
      case '）', '》', '〉', '】', '〕', '〗', '］', '｝', '」', '』' -> CLOSE;
      case '，', '、', '；', '：' -> COMMA;
      case '。', '！', '？', '．' -> STOP;
      case '“', '‘' -> chinese ? OPEN : SIGN;
      case '”', '’' -> chinese ? CLOSE : SIGN;
      case '·' -> chinese ? MIDDLE : SIGN;
      case '—', '―' -> chinese ? LINK : SIGN;
      case '⸺' -> chinese ? DASH : SIGN;
      case '…' -> chinese ? LEADER : SIGN;
      case '–' -> chinese ? LINK : SIGN;
      case '～', '〜', '－' -> LINK;
      default -> byProperty(code);
    };
  }

  private static Kind byProperty(int code) {
    if (code >= 0x4E00 && code <= 0x9FFF) {
      return HAN;
    }
    if (code >= 0x300) {
      int type = Character.getType(code);
      if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
        return JOIN;
      }
      int width = UCharacter.getIntPropertyValue(code, UProperty.EAST_ASIAN_WIDTH);
      if (width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH) {
        return HAN;
      }
    }
    return ofNumbers(code) || Character.isLetterOrDigit(code) ? LATIN : SIGN;
  }

  private static boolean ofNumbers(int code) {
    return switch (code) {
      case '%', '‰', '+', '$', '€', '£', '¥', '°', '′', '″', '&', '@', '#', '±', '×', '²', '³' ->
          true;
      default -> false;
    };
  }

  /// Whether it is of a Chinese line, so that a line may end on either side of it unless a rule
  /// says no.
  boolean eastAsian() {
    return switch (this) {
      case HAN, OPEN, CLOSE, COMMA, STOP, MIDDLE, LINK, DASH, LEADER, BOX -> true;
      case LATIN, SIGN, SPACE, GLUE, RETURN, JOIN -> false;
    };
  }

  /// Whether the right half of its em is blank.
  boolean closing() {
    return this == CLOSE || this == COMMA || this == STOP;
  }
}
