package brief.pdf;

import brief.page.Pages;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Prints pages as a tagged, archivable PDF.
///
/// OpenPDF keeps the objects, the page tree, the streams and the cross-references; structure,
/// fonts, metadata and links are written here. The same pages give the same bytes on every machine:
/// no clock, no random numbers, no locale.
public final class PdfPrinter {
  /// Deflate 6: 9 takes half as long again for half a percent.
  private static final int COMPRESSION = 6;

  private final Fonts fonts;
  private final Standard standard;

  /// @param fonts all faces that pages may speak of
  public PdfPrinter(Fonts fonts, Standard standard) {
    this.fonts = fonts;
    this.standard = standard;
  }

  /// Prints pages without attachments.
  public byte[] print(Pages pages) {
    return print(pages, List.of());
  }

  /// Prints pages.
  ///
  /// @param attachments files to carry; [Standard#A3A_UA1] alone allows them
  /// @return the bytes of the file
  /// @throws IllegalArgumentException when the pages contradict themselves: a content without
  ///   element, an unknown face, a code point without glyph, an unknown structure type
  public byte[] print(Pages pages, List<Attachment> attachments) {
    if (!attachments.isEmpty() && !standard.attaches()) {
      throw new IllegalArgumentException(standard + ": " + attachments.getFirst().name());
    }
    var imprint = new Imprint(pages.metadata(), standard);
    var typefaces = Typefaces.of(pages, fonts);
    var out = new ByteArrayOutputStream();
    var document = new Document(size(pages.pages().getFirst()));
    Body body = Body.of(document, out);
    body.setPdfVersion(standard.second() ? PdfWriter.VERSION_2_0 : PdfWriter.VERSION_1_7);
    body.setFullCompression();
    body.setCompressionLevel(COMPRESSION);
    body.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    body.setXmpMetadata(imprint.packet());
    document.open();
    imprint.writeTo(body.getInfo());
    body.getInfo().put(PdfName.FILEID, Trailer.placeholder());
    var tree = new Tree(pages.root(), pages.pages().size(), body, standard);
    var leads = new Leads(pages.pages(), body, tree, standard);
    draw(pages.pages(), typefaces, document, body, tree, leads);
    if (!pages.outline().isEmpty()) {
      body.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    }
    Directories.outline(pages.outline(), body, leads, standard);
    PdfDictionary catalog = body.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(pages.metadata().lang()));
    catalog.put(PdfName.MARKINFO, marked());
    catalog.put(PdfName.STRUCTTREEROOT, new TreeWriter(tree, body, standard).write());
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(intent(body)));
    catalog.put(PdfName.OPENACTION, leads.opening(pages.root().id()));
    catalog.put(PdfName.PAGELABELS, Directories.labels(pages.pages()));
    Attachments.write(attachments, imprint, body);
    document.close();
    byte[] file = out.toByteArray();
    return Trailer.identified(standard.second() ? Trailer.anonymous(file) : file);
  }

  private static void draw(
      List<Pages.Page> pages,
      Typefaces typefaces,
      Document document,
      Body body,
      Tree tree,
      Leads leads) {
    PdfIndirectReference resources = typefaces.write(body);
    var painter = new Painter(tree, typefaces);
    for (int number = 0; number < pages.size(); number++) {
      Pages.Page page = pages.get(number);
      if (number > 0) {
        document.setPageSize(size(page));
        document.newPage();
      }
      painter.paint(page, number, new Canvas(body.getDirectContent(), page.height()));
      body.setPageEmpty(false);
      PdfArray annotations = leads.annotations(number);
      int key = number;
      body.completePage(dictionary -> complete(dictionary, key, resources, annotations));
    }
  }

  private static void complete(
      PdfDictionary page, int key, PdfIndirectReference fonts, PdfArray annotations) {
    page.put(PdfName.STRUCTPARENTS, new PdfNumber(key));
    page.put(PdfName.TABS, PdfName.S);
    if (annotations.size() > 0) {
      page.put(PdfName.ANNOTS, annotations);
    }
    if (page.get(PdfName.RESOURCES) instanceof PdfDictionary resources) {
      resources.put(PdfName.FONT, fonts);
    } else {
      throw new IllegalStateException(String.valueOf(page.get(PdfName.RESOURCES)));
    }
  }

  private static Rectangle size(Pages.Page page) {
    return new Rectangle((float) page.width(), (float) page.height());
  }

  private static PdfDictionary marked() {
    var marked = new PdfDictionary();
    marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    return marked;
  }

  /// What the colours mean (ISO 32000-1, 14.11.5).
  private static PdfDictionary intent(Body body) {
    var profile = body.compressed(Srgb.profile());
    profile.put(PdfName.N, new PdfNumber(3));
    var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(Srgb.CONDITION));
    intent.put(PdfName.INFO, new PdfString(Srgb.CONDITION));
    intent.put(PdfName.DESTOUTPUTPROFILE, body.add(profile));
    return intent;
  }
}
