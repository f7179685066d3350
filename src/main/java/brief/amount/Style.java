package brief.amount;

/// How a quantity is written.
public enum Style {
  /// In a sentence, with its bound and direction: `超2.4万亿元`, `over RMB 2.4 trillion`, `28 per
  /// cent`, `下降28%`, `fell by 28 per cent`.
  FULL,
  /// The number with its scale, no unit, no bound: `2.4万亿`, `2.4 trillion`.
  AMOUNT,
  /// In tables and on axes, no bound, no direction: `2.4万亿元`, `RMB 2.4 tn`, `28%`.
  SHORT,
  /// On bars and marks, short, with bound and direction: `超60%`, `over 60%`, `下降28%`, `down 28%`.
  LABEL,
  /// The number in words: `八`, `eight`; a number that words do not suit is written as AMOUNT.
  WORDS
}
