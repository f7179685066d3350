package brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ImprintTest {
  private static final Fonts FONTS = Fonts.of(Sample.faces());

  private static byte[] print(Standard standard) {
    return new PdfPrinter(FONTS, standard).print(Sample.pages());
  }

  private static Document packet(PDDocument document) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xmp));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> said(Document packet, String property) {
    NodeList nodes = packet.getElementsByTagName(property);
    var said = new ArrayList<String>();
    for (int i = 0; i < nodes.getLength(); i++) {
      NodeList items = ((org.w3c.dom.Element) nodes.item(i)).getElementsByTagName("rdf:li");
      if (items.getLength() == 0) {
        said.add(nodes.item(i).getTextContent());
      }
      for (int item = 0; item < items.getLength(); item++) {
        said.add(items.item(item).getTextContent());
      }
    }
    return said;
  }

  @Test
  void informationAndPacketSayTheSame() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(Standard.A2A_UA1))) {
      PDDocumentInformation information = document.getDocumentInformation();
      Document packet = packet(document);
      String title = "高新区 & 试验区 <2026>";
      assertThat(information.getTitle()).isEqualTo(title);
      assertThat(said(packet, "dc:title")).containsExactly(title, title);
      assertThat(information.getAuthor()).isEqualTo("政策研究室");
      assertThat(said(packet, "dc:creator")).containsExactly("政策研究室");
      assertThat(information.getSubject()).isEqualTo("两页样张 100%");
      assertThat(said(packet, "dc:description")).containsExactly("两页样张 100%", "两页样张 100%");
      assertThat(information.getKeywords()).isEqualTo("高新区, policy");
      assertThat(said(packet, "pdf:Keywords")).containsExactly("高新区, policy");
      assertThat(said(packet, "dc:subject")).containsExactly("高新区", "policy");
      assertThat(information.getProducer()).isEqualTo("OpenPDF 3.0.5");
      assertThat(said(packet, "pdf:Producer")).containsExactly("OpenPDF 3.0.5");
      assertThat(information.getCreator()).isEqualTo("brief");
      assertThat(said(packet, "xmp:CreatorTool")).containsExactly("brief");
      var created = OffsetDateTime.parse("2026-11-22T08:00:00+08:00").toInstant();
      assertThat(information.getCreationDate().toInstant()).isEqualTo(created);
      assertThat(information.getModificationDate().toInstant()).isEqualTo(created);
      assertThat(information.getCOSObject().getString(COSName.CREATION_DATE))
          .isEqualTo("D:20261122080000+08'00'");
      for (String date : List.of("xmp:CreateDate", "xmp:ModifyDate", "dc:date")) {
        assertThat(said(packet, date)).containsExactly("2026-11-22T08:00:00+08:00");
      }
      assertThat(said(packet, "dc:identifier")).containsExactly("brief:sample:2026-1:zh");
      assertThat(said(packet, "dc:rights")).containsExactly("CC BY 4.0", "CC BY 4.0");
      assertThat(said(packet, "dc:language")).containsExactly("zh-CN");
      assertThat(information.getMetadataKeys())
          .containsExactlyInAnyOrder(
              "Title",
              "Author",
              "Subject",
              "Keywords",
              "Creator",
              "Producer",
              "CreationDate",
              "ModDate");
    }
  }

  @Test
  void theCatalogOpensTheWayToReaders() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(Standard.A2A_UA1))) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(catalog.getPageMode().stringValue()).isEqualTo("UseOutlines");
      var opening = (PDPageFitWidthDestination) catalog.getOpenAction();
      assertThat(opening.retrievePageNumber()).isZero();
      assertThat(document.getVersion()).isEqualTo(1.7f);
      assertThat(document.getPage(0).getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
          .isEqualTo("S");
    }
  }

  @Test
  void theIdentifierFollowsTheContent() throws IOException {
    String once = identifier(print(Standard.A2A_UA1));
    assertThat(once).matches("[0-9A-F]{32}").isNotEqualTo("0".repeat(32));
    assertThat(identifier(print(Standard.A3A_UA1))).isNotEqualTo(once);
  }

  private static String identifier(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var parts = document.getDocument().getDocumentID();
      assertThat(parts.get(0)).isEqualTo(parts.get(1));
      return ((org.apache.pdfbox.cos.COSString) parts.get(0)).toHexString();
    }
  }
}
