package brief.markdown;

import brief.diag.Place;
import brief.doc.Source;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;

/// Turns offsets into lines and columns.
final class Positions {
  private final String file;
  private final String text;
  private final int[] starts;

  Positions(String file, String text) {
    this.file = file;
    this.text = text;
    this.starts =
        java.util.stream.IntStream.concat(
                java.util.stream.IntStream.of(0),
                java.util.stream.IntStream.range(0, text.length())
                    .filter(at -> text.charAt(at) == '\n')
                    .map(at -> at + 1))
            .toArray();
  }

  /// The stretch of a node, without the line end that flexmark counts to a block.
  Source of(Node node) {
    int to = node.getEndOffset();
    while (to > node.getStartOffset() && text.charAt(to - 1) == '\n') {
      to--;
    }
    return of(node.getStartOffset(), to);
  }

  Source of(int from, int to) {
    int line = line(from);
    return new Source(from, to, line, text.codePointCount(starts[line - 1], from) + 1);
  }

  Place place(Source source) {
    return new Place(file, source.line(), source.column());
  }

  Place place(Node node) {
    return place(of(node));
  }

  /// The line of an offset, base 1.
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  String text() {
    return text;
  }
}
