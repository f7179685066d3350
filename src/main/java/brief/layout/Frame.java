package brief.layout;

import brief.page.Style.Part;

/// Where a block is set, and how its paragraphs look.
///
/// @param x left edge on the page
/// @param wide whether it covers the margin column too
/// @param part how plain paragraphs are set
/// @param depth how many lists it stands in
record Frame(double x, double width, boolean wide, Part part, int depth) {
  Frame indented(double by) {
    return new Frame(x + by, width - by, wide, part, depth);
  }

  Frame as(Part other) {
    return new Frame(x, width, wide, other, depth);
  }

  Frame deeper() {
    return new Frame(x, width, wide, part, depth + 1);
  }
}
