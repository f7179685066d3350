package brief.press;

import brief.amount.Words;
import brief.compose.Composer;
import brief.face.Faces;
import brief.model.Digest;
import brief.model.Origins;
import brief.page.Style;
import java.util.Map;
import java.util.SortedMap;

/// What has been read and proved, ready to be set.
///
/// @param words language to its words
/// @param inputs what it was read from, but for the sources
/// @param sources path to SHA-256 of every source
record Copy(
    Digest digest,
    Origins origins,
    Map<String, Words> words,
    Composer composer,
    Style style,
    Faces faces,
    Inputs inputs,
    SortedMap<String, String> sources) {
  Copy {
    words = Map.copyOf(words);
  }

  /// Path to SHA-256 of every file that was read.
  SortedMap<String, String> sums() {
    SortedMap<String, String> sums = inputs.sums();
    sums.putAll(sources);
    return sums;
  }

  /// The words of a language of the edition; [Editing] has made sure that they are there.
  Words in(String lang) {
    Words found = words.get(lang);
    if (found == null) {
      throw new IllegalStateException("no words in " + lang);
    }
    return found;
  }
}
