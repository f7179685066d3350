package brief.amount;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language, from `templates/<lang>/words.yaml`: nested keys joined by dots,
/// values ICU messages.
///
/// Immutable but for the messages that it has parsed, of which it keeps each: parsing one costs far
/// more than filling it in. It may be shared by threads.
public final class Words {
  private final String lang;
  private final Map<String, String> messages;
  private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

  /// @param lang language tag of the folder: `zh`, `en`
  /// @param messages dotted key to message, such as `bound.over` to `over {amount}`
  public Words(String lang, Map<String, String> messages) {
    this.lang = lang;
    this.messages = Map.copyOf(messages);
  }

  /// Language tag of the folder: `zh`, `en`.
  public String lang() {
    return lang;
  }

  /// Dotted key to message.
  public Map<String, String> messages() {
    return messages;
  }

  /// The message of a key, when there is one.
  public Optional<String> find(String key) {
    return Optional.ofNullable(messages.get(key));
  }

  /// A pattern of this language, ready to be filled in.
  Parsed parsed(String pattern) {
    return parsed.computeIfAbsent(pattern, text -> Parsed.of(text, lang));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words
        && lang.equals(words.lang)
        && messages.equals(words.messages);
  }

  @Override
  public int hashCode() {
    return 31 * lang.hashCode() + messages.hashCode();
  }

  @Override
  public String toString() {
    return "Words[lang=" + lang + ", messages=" + messages + "]";
  }
}
