package brief.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfObject;

/// The dictionary at the end of the file, changed after OpenPDF has written it, in place and
/// without changing a length: it is never compressed, even in a cross-reference stream (ISO
/// 32000-1, 7.5.8).
final class Trailer {
  private static final int IDENTIFIER = 16;

  private Trailer() {}

  static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java runtime has it
    }
  }

  /// Keeps the place of the file identifier.
  static PdfObject placeholder() {
    return PdfEncryption.createInfoId(new byte[IDENTIFIER], new byte[IDENTIFIER]);
  }

  /// Puts the sum of the file in the place of its identifier (ISO 32000-1, 14.4).
  static byte[] identified(byte[] file) {
    String zeros = "00".repeat(IDENTIFIER);
    byte[] sum = Arrays.copyOf(digest(file), IDENTIFIER);
    String tail = tail(file);
    return replaced(
        file,
        tail,
        "<" + zeros + "><" + zeros + ">",
        ("<" + HexFormat.of().formatHex(sum) + ">").repeat(2));
  }

  /// Takes out the reference to the document information, which PDF/A-4 does not know.
  static byte[] anonymous(byte[] file) {
    String tail = tail(file);
    int from = tail.indexOf("/Info ");
    String entry = tail.substring(from, tail.indexOf('R', from) + 1);
    return replaced(file, tail, entry, " ".repeat(entry.length()));
  }

  private static String tail(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return text.substring(text.lastIndexOf(" obj"));
  }

  private static byte[] replaced(byte[] file, String tail, String old, String text) {
    int at = tail.indexOf(old);
    if (at < 0) {
      throw new IllegalStateException(old);
    }
    byte[] copy = file.clone();
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, copy, file.length - tail.length() + at, bytes.length);
    return copy;
  }
}
