package brief.model;

import java.util.Map;

/// One text in each language.
///
/// @param byLang language tag to text; every language of the edition has one once the digest was
///   read
public record Texts(Map<String, String> byLang) {
  public Texts {
    byLang = Map.copyOf(byLang);
  }

  /// The text in a language; the reader of the digest has made sure that it is there.
  ///
  /// @throws IllegalStateException when the language has none
  public String in(String lang) {
    String text = byLang.get(lang);
    if (text == null) {
      throw new IllegalStateException("no text in " + lang + ": " + byLang);
    }
    return text;
  }
}
