package brief.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/// Emphasis with `*` beside Chinese marks.
///
/// CommonMark 0.31, 6.2, wants a blank or a mark outside where a mark stands inside, as Western
/// text has it: `建设**“12218”体系**，` is no emphasis there. Here a Chinese character outside is
/// enough, and a full-width mark inside counts as a letter.
final class WideEmphasis implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customDelimiterProcessor(new Stars(Parser.STRONG_WRAPS_EMPHASIS.get(parser)));
  }

  private static final class Stars extends AsteriskDelimiterProcessor {
    Stars(boolean strongOutside) {
      super(strongOutside);
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean left,
        boolean right,
        boolean markBefore,
        boolean markAfter,
        boolean blankBefore,
        boolean blankAfter) {
      return flanks(after, blankAfter, markAfter, before, blankBefore || markBefore);
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean left,
        boolean right,
        boolean markBefore,
        boolean markAfter,
        boolean blankBefore,
        boolean blankAfter) {
      return flanks(before, blankBefore, markBefore, after, blankAfter || markAfter);
    }

    /// Whether the stars stand at the edge of a word.
    ///
    /// @param open whether a blank or a mark stands outside
    private static boolean flanks(
        String inside, boolean blank, boolean mark, String outside, boolean open) {
      return !blank && (!mark || isWide(inside) || open || isWide(outside));
    }

    private static boolean isWide(String neighbour) {
      return !neighbour.isEmpty() && SoftBreaks.isWide(neighbour.codePointAt(0));
    }
  }
}
