package brief.press;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Bytes of an author's file, read as text.
final class Utf8 {
  private Utf8() {}

  /// The text of a file.
  ///
  /// Error: bytes that are not UTF-8 (B704), with the place of the first of them.
  ///
  /// @param file path that the finding names
  static Checked<String> read(String file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (!result.isError()) {
      return new Checked.Sound<>(text, List.of());
    }
    String wrong = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
    return new Checked.Broken<>(
        List.of(Diagnostic.of(Code.NOT_UTF8, end(file, text), file, wrong)));
  }

  /// The place right behind a text.
  private static Place end(String file, String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n') + 1;
    return new Place(file, line, 1 + text.codePointCount(start, text.length()));
  }
}
