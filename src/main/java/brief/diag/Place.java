package brief.diag;

/// Where something stands in a text file.
///
/// @param file path as it is shown to the author, relative to the project, with `/`
/// @param line line, base 1; 0 when the whole file is meant
/// @param column column in code points, base 1; 0 when the whole line or file is meant
public record Place(String file, int line, int column) implements Comparable<Place> {
  /// The file as a whole.
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /// The place right behind a text that begins here.
  public Place behind(String text) {
    int newline = text.lastIndexOf('\n');
    int further = text.codePointCount(newline + 1, text.length());
    return newline < 0
        ? new Place(file, line, column + further)
        : new Place(file, line + (int) text.chars().filter(c -> c == '\n').count(), further + 1);
  }

  @Override
  public int compareTo(Place that) {
    int byFile = file.compareTo(that.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, that.line);
    return byLine != 0 ? byLine : Integer.compare(column, that.column);
  }

  @Override
  public String toString() {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
