package brief.amount;

/// What a sentence says of itself by its words: that something is done, is to be done, is to be
/// reached, ought to be done, or is held by someone.
public enum Mood {
  /// It is done: 已成为, has become.
  DONE,
  /// It is being done or will be: 将, 计划, plans to, is to.
  PLAN,
  /// It is to be reached: 力争, aims to.
  AIM,
  /// It ought to be done: 应, should.
  ADVICE,
  /// Someone holds it: 至关重要, is crucial.
  VIEW
}
