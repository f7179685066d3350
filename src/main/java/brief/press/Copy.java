package brief.press;

import brief.amount.Words;
import brief.compose.Composer;
import brief.compose.Illustration;
import brief.diag.Checked;
import brief.doc.Manuscript;
import brief.evidence.Found;
import brief.face.Faces;
import brief.model.Briefing;
import brief.model.Coverage;
import brief.model.Digest;
import brief.model.Origins;
import brief.page.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// What has been read and proved, ready to be set.
///
/// @param words language to its words
/// @param proofs where each quote stands in its source
/// @param coverage what of the sources is told
/// @param inputs what it was read from, but for the sources
/// @param sources path to SHA-256 of every source
record Copy(
    Digest digest,
    Origins origins,
    Map<String, Words> words,
    Composer composer,
    Style style,
    Faces faces,
    List<Found> proofs,
    Coverage coverage,
    Inputs inputs,
    SortedMap<String, String> sources) {
  Copy {
    words = Map.copyOf(words);
    proofs = List.copyOf(proofs);
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

  /// A briefing in Markdown.
  ///
  /// @param plan all briefings of the edition
  Checked<Manuscript> manuscript(
      Briefing briefing, String lang, List<Briefing> plan, Gallery gallery) {
    List<Illustration> illustrations =
        gallery.of(briefing).stream().map(drawn -> drawn.illustration(lang)).toList();
    return composer.compose(briefing, digest, in(lang), plan, illustrations, Optional.of(coverage));
  }
}
