package brief.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/// The writer of OpenPDF with its one hook: every object passes `addToBody`. There the dictionaries
/// of pages get what OpenPDF does not know of, and the document information loses the entry that
/// only carries the file identifier to the trailer.
final class Body extends PdfWriter {
  private Consumer<PdfDictionary> completion = _ -> {};

  private Body(PdfDocument document, OutputStream out) {
    super(document, out);
  }

  static Body of(Document document, OutputStream out) {
    var inner = new PdfDocument();
    document.addDocListener(inner);
    var body = new Body(inner, out);
    inner.addWriter(body);
    return body;
  }

  /// Says what the dictionary of the page now open will get when it is written.
  void completePage(Consumer<PdfDictionary> completion) {
    this.completion = completion;
  }

  /// A stream, to be added, that will be compressed.
  PdfStream compressed(byte[] bytes) {
    var stream = new PdfStream(bytes);
    stream.flateCompress(getCompressionLevel());
    return stream;
  }

  /// Adds an object and gives the reference to it.
  PdfIndirectReference add(PdfObject object) {
    try {
      return addToBody(object).getIndirectReference();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Adds an object under a reference that was allotted before.
  void add(PdfObject object, PdfIndirectReference reference) {
    try {
      var _ = addToBody(object, reference);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
      throws IOException {
    if (object instanceof PdfDictionary page && PdfName.PAGE.equals(page.get(PdfName.TYPE))) {
      completion.accept(page);
    }
    return super.addToBody(object, reference);
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
    if (!object.equals(getInfo())) {
      return super.addToBody(object, inObjectStream);
    }
    var information = new PdfDictionary();
    for (PdfName key : getInfo().getKeys()) {
      if (!key.equals(PdfName.FILEID)) {
        information.put(key, getInfo().get(key));
      }
    }
    return super.addToBody(information, inObjectStream);
  }
}
