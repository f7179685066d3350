package brief.amount;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern that is tried only where the letter there may begin what it finds.
///
/// Immutable but for what it has learnt of letters; it may be shared by threads.
final class Form {
  private final Pattern pattern;

  /// Whether what is before a place may be asked for: then one letter alone tells nothing.
  private final boolean behind;

  private final Map<Character, Boolean> beginnings = new ConcurrentHashMap<>();

  private Form(Pattern pattern) {
    this.pattern = pattern;
    this.behind = pattern.pattern().contains("(?<=") || pattern.pattern().contains("\\b");
  }

  static Form of(String pattern) {
    return new Form(Pattern.compile(pattern));
  }

  /// @param flags those of [Pattern]
  static Form of(String pattern, int flags) {
    return new Form(Pattern.compile(pattern, flags));
  }

  Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  /// What stands at a place of a text; it may depend on what is before.
  Optional<Matcher> at(String text, int at) {
    if (at < text.length() && !mayBegin(text.charAt(at))) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private boolean mayBegin(char first) {
    if (behind || Character.isSurrogate(first)) {
      return true;
    }
    Boolean known = beginnings.get(first);
    return known == null ? beginnings.computeIfAbsent(first, this::learn) : known;
  }

  /// Whether a text of one letter matches, or would match if it went on.
  @SuppressWarnings("JdkObsolete") // that more could match is the question; asked once a letter
  private boolean learn(char first) {
    Matcher alone = pattern.matcher(String.valueOf(first));
    return alone.lookingAt() || alone.hitEnd();
  }
}
