package brief.layout;

import brief.diag.Place;
import brief.doc.Inline;
import java.util.ArrayList;
import java.util.List;

/// Text that the Markdown has in several pieces, as around an escape, and a reader in one.
///
/// @param text the whole
/// @param pieces in order
record Passage(String text, List<Inline.Text> pieces) {
  Passage {
    pieces = List.copyOf(pieces);
  }

  /// The passage of neighbours that are all [Inline.Text].
  static Passage of(List<Inline> neighbours) {
    List<Inline.Text> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Inline neighbour : neighbours) {
      if (neighbour instanceof Inline.Text piece) {
        pieces.add(piece);
        text.append(piece.text());
      }
    }
    return new Passage(text.toString(), pieces);
  }

  /// Where a char stands in the Markdown; the document as a whole for text that is from elsewhere.
  Place place(int offset, Setting setting) {
    int begin = 0;
    for (Inline.Text piece : pieces) {
      int end = begin + piece.text().length();
      if (offset < end) {
        return piece.source().line() == 0
            ? setting.everywhere()
            : new Place(
                setting.document().file(),
                piece.source().line(),
                piece.source().column() + piece.text().codePointCount(0, offset - begin));
      }
      begin = end;
    }
    return setting.everywhere();
  }
}
