package brief.amount;

/// A quantity taken apart for a tile: `超|2.4|万亿元`, `over|2.4|RMB tn`. Each part may be empty, all
/// but the digits.
///
/// @param bound the word before it: `超`, `over`
/// @param digits the number, with its sign: `2.4`, `−28`, `4～6`
/// @param unit scale and unit: `万亿元`, `RMB tn`, `%`
/// @param after a bound that stands behind: `级`, `level`
public record Parts(String bound, String digits, String unit, String after) {}
