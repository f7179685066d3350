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
/// @param texts path to text of the digest's files
/// @param sums path to SHA-256 of every file that was read
record Copy(
    Digest digest,
    Origins origins,
    Map<String, Words> words,
    Composer composer,
    Style style,
    Faces faces,
    SortedMap<String, String> texts,
    SortedMap<String, String> sums) {
  Copy {
    words = Map.copyOf(words);
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
