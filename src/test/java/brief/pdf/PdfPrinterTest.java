package brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brief.page.Bytes;
import brief.page.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPrinterTest {
  private static final Fonts FONTS = Fonts.of(Sample.faces());

  private static byte[] print(Pages pages) {
    return new PdfPrinter(FONTS, Standard.A2A_UA1).print(pages);
  }

  @Test
  void whatIsHeardIsWhatWasWritten() {
    assertThat(TagTree.of(print(Sample.pages())))
        .isEqualTo(
"""
Document
  H1
    1「一、概况」
  P
    1「到年底，产出超过2.4 万亿」
    Link
      1「官方网站」
      → 打开官方网站
    1「上写明。」
    Reference
      Link
        1「1」
        → 脚注 1
  Note ID=note-70 Lang=en
    1「1 note 」
  L ListNumbering=Disc
    LI
      Lbl
        1「•」
      LBody
        P
          1「第一项」
  Table T=产出
    TR
      TH ID=c1 Scope=Column
        1「园区」
      TH ColSpan=1.0 ID=c2 Scope=Column
        1「产出」
    TR
      TH ID=r1 Scope=Row
        1「甲区」
      TD Headers=[c2, r1]
        1「120」
  Figure Alt=条形图：甲区 120，乙区 80 BBox=[60.0, 471.89, 360.0, 621.89] Placement=Block
    1「甲区 120斜」
  P
    1「段落从这一页」
    2「到下一页」
  P
    Link
      2「另见另一份简报」
      → 能源简报
      → 能源简报
  TOC
    TOCI
      Reference
        Link
          2「一、概况」
          2「1」
          → 一、概况，第1页
  BlockQuote
    P
      2「引文」
  P
    Code
      2「code()」
  Table
    Caption
      2「表1」
    THead
      TR
        TH Scope=Column
          2「头」
    TBody
      TR
        TD
          2「身」
""");
  }

  @Test
  void everyFaceIsEmbeddedAsASubsetThatGivesItsTextBack() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(Sample.pages()))) {
      var names = new TreeSet<String>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
          names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "ABCDEF+"));
        }
      }
      assertThat(names)
          .containsExactly(
              "ABCDEF+NotoSansSC-Bold", "ABCDEF+NotoSerifSC-Regular", "ABCDEF+SourceSans3-Regular");
    }
  }

  @Test
  void linksLeadWhereTheyShould() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(Sample.pages()))) {
      var links = new ArrayList<String>();
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          var link = (PDAnnotationLink) annotation;
          String where =
              switch (link.getAction()) {
                case PDActionURI uri -> uri.getURI();
                case PDActionRemoteGoTo file -> file.getFile().getFile();
                case null -> {
                  var place = (PDPageXYZDestination) link.getDestination();
                  yield document.getPages().indexOf(place.getPage()) + " " + place.getTop();
                }
                default -> throw new AssertionError(link.getAction());
              };
          links.add(link.getRectangle() + " " + where + " " + link.getContents());
        }
      }
      assertThat(links)
          .containsExactly(
              "[300.0,727.89,340.0,741.89] https://example.org/%E9%AB%98%E6%96%B0%E5%8C%BA?a=b%20c"
                  + " 打开官方网站",
              "[450.0,727.89,490.0,741.89] 0 51 脚注 1",
              "[60.0,727.89,100.0,741.89] ../themes/energy.pdf 能源简报",
              "[110.0,727.89,150.0,741.89] ../themes/energy.pdf 能源简报",
              "[140.0,727.89,180.0,741.89] 0 771 一、概况，第1页");
    }
  }

  @Test
  void bookmarksNestByLevel() throws IOException {
    Pages sample = Sample.pages();
    var pages =
        new Pages(
            sample.metadata(),
            sample.pages(),
            sample.root(),
            List.of(
                Sample.bookmark(1, "一", 0, 2),
                Sample.bookmark(3, "一之一", 0, 20),
                Sample.bookmark(2, "一之二", 1, 65),
                Sample.bookmark(1, "二", 1, 79)));
    try (PDDocument document = Loader.loadPDF(print(pages))) {
      var titles = new ArrayList<String>();
      titles(document.getDocumentCatalog().getDocumentOutline().children(), "", titles);
      assertThat(titles).containsExactly("一 0", "  一之一 0", "  一之二 1", "二 1");
      assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("i", "1");
    }
  }

  private static void titles(Iterable<PDOutlineItem> items, String indent, List<String> titles)
      throws IOException {
    for (PDOutlineItem item : items) {
      var place = (PDPageXYZDestination) item.getDestination();
      titles.add(indent + item.getTitle() + " " + place.retrievePageNumber());
      titles(item.children(), indent + "  ", titles);
    }
  }

  @Test
  void attachmentsAreCarried() {
    var digest =
        new Attachment(
            "digest.yaml",
            "application/yaml",
            "简报的依据",
            "Source",
            new Bytes("title: 样张\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    byte[] pdf = new PdfPrinter(FONTS, Standard.A3A_UA1).print(Sample.pages(), List.of(digest));
    assertThat(Conformity.failures(pdf, Standard.A3A_UA1)).isEmpty();
    assertThatThrownBy(
            () -> new PdfPrinter(FONTS, Standard.A2A_UA1).print(Sample.pages(), List.of(digest)))
        .hasMessage("A2A_UA1: digest.yaml");
  }

  @ParameterizedTest
  @EnumSource(Standard.class)
  void theSamePagesGiveTheSameBytesInEveryThreadLocaleAndZone(Standard standard)
      throws InterruptedException, ExecutionException {
    byte[] once = new PdfPrinter(FONTS, standard).print(Sample.pages());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try (var threads = Executors.newFixedThreadPool(4)) {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      Callable<byte[]> again = () -> new PdfPrinter(FONTS, standard).print(Sample.pages());
      for (var file : threads.invokeAll(java.util.Collections.nCopies(12, again))) {
        assertThat(file.get()).isEqualTo(once);
      }
      assertThat(new PdfPrinter(Fonts.of(Sample.faces()), standard).print(Sample.pages()))
          .isEqualTo(once);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
