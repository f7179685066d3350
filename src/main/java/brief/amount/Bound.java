package brief.amount;

/// How a source bounds a number. The words of each language stand in `templates/<lang>/words.yaml`
/// under `bound`.
public enum Bound {
  /// The number itself.
  EXACT,
  /// More than it: 超, 突破, 逾, over, more than, exceeding.
  OVER,
  /// It or more: 以上, 不低于, at least, or more.
  AT_LEAST,
  /// Less than it: 不足, 低于, under, less than.
  UNDER,
  /// It or less: 最多, 不超过, 以内, at most, up to.
  AT_MOST,
  /// Around it: 约, 左右, about.
  ABOUT,
  /// A little less: 近, 接近, nearly.
  NEARLY,
  /// Of its order of magnitude: 千亿级.
  LEVEL
}
