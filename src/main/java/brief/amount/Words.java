package brief.amount;

import java.util.Map;
import java.util.Optional;

/// The words of one language, from `templates/<lang>/words.yaml`: nested keys joined by dots,
/// values ICU messages.
///
/// @param lang language tag of the folder: `zh`, `en`
/// @param messages dotted key to message, such as `bound.over` to `over {amount}`
public record Words(String lang, Map<String, String> messages) {
  public Words {
    messages = Map.copyOf(messages);
  }

  /// The message of a key, when there is one.
  public Optional<String> find(String key) {
    return Optional.ofNullable(messages.get(key));
  }
}
