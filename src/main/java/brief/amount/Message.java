package brief.amount;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Formats ICU messages with named arguments: plurals, selections, words for numbers.
///
/// Numbers that are to be printed are handed over as text, written by [AmountWriter]; bare numbers
/// only steer plurals, spellout and ordinals. Dates are handed over as text too, for a date format
/// would ask the machine for its time zone.
public final class Message {
  private Message() {}

  /// The message with its arguments put in.
  ///
  /// @param words the language that decides plurals and spellout
  /// @param pattern an ICU message with named arguments: `{n, plural, one {# park} other {#
  ///   parks}}`
  /// @throws IllegalArgumentException when the pattern is none, or names an argument that is not
  ///   given
  public static String format(Words words, String pattern, Map<String, ?> args) {
    return words.parsed(pattern).fill(args);
  }

  /// The message of a key with its arguments put in.
  ///
  /// @throws MissingWord when the words have no such key
  public static String of(Words words, String key, Map<String, ?> args) {
    String pattern = words.find(key).orElseThrow(() -> new MissingWord(words.lang(), key));
    return format(words, pattern, args);
  }

  /// The arguments that the program fills in where it writes numbers and dates.
  private static final Set<String> ARGUMENTS =
      Set.of(
          "amount",
          "n",
          "digits",
          "scale",
          "power",
          "from",
          "to",
          "quantity",
          "numerator",
          "denominator",
          "year",
          "half",
          "month",
          "monthName",
          "day",
          "date");

  /// The words that the program itself fills in; those that templates ask for have arguments of
  /// their own.
  private static final Set<String> FAMILIES =
      Set.of(
          "number",
          "fraction",
          "scale",
          "scale-short",
          "power",
          "bound",
          "direction",
          "unit",
          "date");

  /// What is wrong with the message of a key of `words.yaml`; empty when it can be filled in.
  public static Optional<String> problem(String key, String pattern, String lang) {
    String family = key.replaceFirst("\\..*", "");
    return FAMILIES.contains(family)
        ? problem(pattern, lang, ARGUMENTS)
        : problem(pattern, lang, Parsed.names(pattern, lang));
  }

  /// What is wrong with a pattern, in ICU's words; empty when it can be formatted with the
  /// arguments.
  public static Optional<String> problem(String pattern, String lang, Set<String> args) {
    try {
      Set<String> unknown = Parsed.of(pattern, lang).namesBut(args);
      return unknown.isEmpty()
          ? Optional.empty()
          : Optional.of("{" + String.join("}, {", unknown) + "}");
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
