package brief.pdf;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/// Embedded files that belong to the whole document (ISO 19005-3, 6.8).
final class Attachments {
  private static final PdfName FILES = new PdfName("EmbeddedFiles");

  private Attachments() {}

  static void write(List<Attachment> attachments, Imprint imprint, Body body) {
    if (attachments.isEmpty()) {
      return;
    }
    SortedMap<String, PdfObject> files = new TreeMap<>();
    for (Attachment attachment : attachments) {
      PdfDictionary specification = specification(attachment, imprint, body);
      if (files.put(attachment.name(), body.add(specification)) != null) {
        throw new IllegalArgumentException(attachment.name());
      }
    }
    var names = new PdfDictionary();
    names.put(FILES, body.add(TreeWriter.names(files)));
    body.getExtraCatalog().put(PdfName.NAMES, names);
    body.getExtraCatalog().put(new PdfName("AF"), new PdfArray(List.copyOf(files.values())));
  }

  private static PdfDictionary specification(Attachment attachment, Imprint imprint, Body body) {
    byte[] bytes = attachment.bytes().array();
    var properties = new PdfDictionary();
    properties.put(PdfName.SIZE, new PdfNumber(bytes.length));
    imprint
        .created()
        .ifPresent(time -> properties.put(PdfName.MODDATE, new PdfString(Imprint.date(time))));
    PdfStream stream = body.compressed(bytes);
    stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
    stream.put(PdfName.SUBTYPE, new PdfName(attachment.type()));
    stream.put(PdfName.PARAMS, properties);
    var reference = body.add(stream);
    var file = new PdfDictionary();
    file.put(PdfName.F, reference);
    file.put(PdfName.UF, reference);
    var specification = new PdfDictionary(new PdfName("Filespec"));
    specification.put(PdfName.F, new PdfString(attachment.name()));
    specification.put(PdfName.UF, Tags.text(attachment.name()));
    specification.put(PdfName.EF, file);
    specification.put(PdfName.DESC, Tags.text(attachment.description()));
    specification.put(new PdfName("AFRelationship"), new PdfName(attachment.relationship()));
    return specification;
  }
}
