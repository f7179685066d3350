package brief.amount;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// An ICU message, parsed. ICU's own format is not made for threads, so one at a time fills it in.
final class Parsed {
  private final MessageFormat format;
  private final Set<String> names;

  private Parsed(MessageFormat format) {
    this.format = format;
    this.names = Set.copyOf(format.getArgumentNames());
  }

  /// @throws IllegalArgumentException when the pattern is no message
  static Parsed of(String pattern, String lang) {
    return new Parsed(new MessageFormat(pattern, ULocale.forLanguageTag(lang)));
  }

  /// The names of the arguments of a pattern; none where it is no message.
  static Set<String> names(String pattern, String lang) {
    try {
      return of(pattern, lang).names;
    } catch (IllegalArgumentException none) {
      return Set.of();
    }
  }

  /// The names that it has and the others have not, sorted.
  Set<String> namesBut(Set<String> others) {
    Set<String> rest = new TreeSet<>(names);
    rest.removeAll(others);
    return rest;
  }

  /// @throws IllegalArgumentException when an argument is not given
  synchronized String fill(Map<String, ?> args) {
    if (!args.keySet().containsAll(names)) {
      throw new IllegalArgumentException(
          "no argument " + namesBut(args.keySet()) + " for: " + format.toPattern());
    }
    return format.format(args);
  }
}
