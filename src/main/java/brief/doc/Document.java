package brief.doc;

import java.util.List;
import java.util.SequencedMap;

/// A Markdown text as a tree. What is printed is read from the very text that is written beside it.
///
/// @param file path of the Markdown, for findings
/// @param front the front matter: `id`, `language`, `title`, `series`, `number`, `date` …, in the
///   order of writing
/// @param blocks the body
/// @param notes the footnotes by label, in the order of first reference
public record Document(
    String file,
    SequencedMap<String, String> front,
    List<Block> blocks,
    SequencedMap<String, Note> notes) {
  public Document {
    front = java.util.Collections.unmodifiableSequencedMap(new java.util.LinkedHashMap<>(front));
    blocks = List.copyOf(blocks);
    notes = java.util.Collections.unmodifiableSequencedMap(new java.util.LinkedHashMap<>(notes));
  }

  /// A footnote.
  ///
  /// @param label as written: a claim's id
  /// @param number base 1, in the order of first reference
  public record Note(String label, int number, List<Block> blocks) {
    public Note {
      blocks = List.copyOf(blocks);
    }
  }
}
