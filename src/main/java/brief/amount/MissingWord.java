package brief.amount;

/// A word that a language's `words.yaml` lacks, or that no unit of the digest has. Whoever hands
/// words to a writer has looked with [AmountWriter#missing], so this is thrown only where a
/// template asks for a word that nobody foresaw; the caller makes a finding of it.
public final class MissingWord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String lang;
  private final String key;

  public MissingWord(String lang, String key) {
    super("no word " + key + " in " + lang);
    this.lang = lang;
    this.key = key;
  }

  /// Language tag: `zh`, `en`.
  public String lang() {
    return lang;
  }

  /// The dotted key: `unit.CNY`.
  public String key() {
    return key;
  }
}
