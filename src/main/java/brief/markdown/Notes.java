package brief.markdown;

import brief.diag.Code;
import brief.doc.Document;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Puts footnotes in the order of their first reference.
final class Notes {
  private final Reading reading;
  private final Blocks blocks;

  Notes(Reading reading, Blocks blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /// The footnotes that the body, already read, refers to, and those that they refer to in turn.
  SequencedMap<String, Document.Note> definedIn(Node root) {
    Map<String, FootnoteBlock> definitions = new LinkedHashMap<>();
    for (Node node : root.getDescendants()) {
      if (node instanceof FootnoteBlock note
          && definitions.putIfAbsent(label(note), note) != null) {
        reading.find(Code.NOTE_TWICE, reading.positions.place(note), label(note));
      }
    }
    SequencedMap<String, Document.Note> notes = new LinkedHashMap<>();
    for (var next = reading.unread(); next.isPresent(); next = reading.unread()) {
      String label = next.get();
      FootnoteBlock definition = definitions.get(label);
      int number = notes.size() + 1;
      // entered before its text is read: a note may refer to itself
      notes.put(label, new Document.Note(label, number, List.of()));
      if (definition != null) {
        notes.put(label, new Document.Note(label, number, blocks.of(definition)));
      } else {
        reading
            .reference(label)
            .ifPresent(place -> reading.find(Code.NOTE_UNDEFINED, place, label));
      }
    }
    definitions.forEach((label, note) -> {
      if (!notes.containsKey(label)) {
        reading.find(Code.NOTE_UNUSED, reading.positions.place(note), label);
      }
    });
    return notes;
  }

  private static String label(FootnoteBlock note) {
    return note.getText().trim().toString();
  }
}
