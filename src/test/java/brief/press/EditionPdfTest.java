package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.pdf.Conformity;
import brief.pdf.Standard;
import brief.pdf.TagTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The PDFs of the shipped edition, read with another library.
class EditionPdfTest {
  private static final List<String> SAMPLE =
      List.of(
          "zh/overview.pdf", "en/overview.pdf", "zh/themes/parks.pdf", "en/regions/guangzhou.pdf");
  private static final Pattern SAID = Pattern.compile("「(.*?)」", Pattern.DOTALL);

  /// What is no text of its own: comments, pictures, notes, marks of items and statuses.
  private static final Pattern MARKS =
      Pattern.compile("(?m)<!--.*-->|^!\\[.*$|\\[\\^[^]]*]:?|^\\s*(?:-|\\d+\\.) |[●◌◇▮❝]");

  /// What parts a text in Markdown.
  private static final Pattern PARTED = Pattern.compile("\\]\\([^)]*\\)|[\\[\\]*|\\\\\n<>#]+");

  private final Shipped.Edition edition = Shipped.edition();

  @Test
  void everyPdfIsTaggedNamedAndHasAFigureThatIsTold() throws IOException {
    for (String path : edition.files(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(edition.bytes(path))) {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).as(path).isTrue();
        assertThat(catalog.getLanguage())
            .as(path)
            .isEqualTo(path.startsWith("zh") ? "zh-CN" : "en");
        String markdown = edition.text(path.replace(".pdf", ".md"));
        String title =
            markdown.lines().filter(line -> line.startsWith("# ")).findFirst().orElse("");
        assertThat(pdf.getDocumentInformation().getTitle())
            .as(path)
            .contains(title.substring(2).replace("\\", ""));
        assertThat(alts(catalog.getStructureTreeRoot()))
            .as(path)
            .isNotEmpty()
            .noneMatch(String::isBlank);
      }
    }
  }

  private static List<String> alts(PDStructureNode node) {
    List<String> alts = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          String alt = element.getAlternateDescription();
          alts.add(alt == null ? "" : alt);
        }
        alts.addAll(alts(element));
      }
    }
    return alts;
  }

  @Test
  void everyFontIsEmbeddedAsASubsetThatSpeaks() throws IOException {
    for (String path : edition.files(".pdf")) {
      Set<String> fonts = new LinkedHashSet<>();
      try (PDDocument pdf = Loader.loadPDF(edition.bytes(path))) {
        for (PDPage page : pdf.getPages()) {
          for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            fonts.add(font.getName());
            assertThat(font.isEmbedded()).as(path + " " + font).isTrue();
            assertThat(font.getName()).as(path).matches("[A-Z]{6}\\+\\S+");
            assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).as(path).isTrue();
          }
        }
      }
      assertThat(fonts).as(path).isNotEmpty();
    }
  }

  @Test
  void chineseIsGivenBackSentenceBySentence() throws IOException {
    for (String path : edition.files(".pdf").stream().filter(p -> p.startsWith("zh")).toList()) {
      String tagged =
          SAID.matcher(TagTree.of(edition.bytes(path)))
              .results()
              .map(found -> found.group(1))
              .reduce("", String::concat);
      String said = squeezed(tagged);
      List<String> sentences = sentences(edition.text(path.replace(".pdf", ".md")));
      assertThat(sentences).as(path).hasSizeGreaterThan(10);
      assertThat(sentences.stream().filter(one -> !said.contains(one))).as(path).isEmpty();
    }
  }

  @Test
  void aPlainReaderFindsTheAnswerInChinese() throws IOException {
    String path = "zh/themes/parks.pdf";
    try (PDDocument pdf = Loader.loadPDF(edition.bytes(path))) {
      String text = squeezed(new PDFTextStripper().getText(pdf));
      List<String> sentences = sentences(edition.text(path.replace(".pdf", ".md")));
      assertThat(sentences.stream().limit(5)).allMatch(text::contains);
    }
  }

  /// The distinct stretches of the body that are long enough to tell.
  private static List<String> sentences(String markdown) {
    String body =
        MARKS.matcher(markdown.substring(markdown.indexOf("\n---\n", 4) + 5)).replaceAll("\n");
    return PARTED
        .splitAsStream(body)
        .map(EditionPdfTest::squeezed)
        .filter(one -> one.codePoints().filter(Character::isIdeographic).count() >= 6)
        .distinct()
        .toList();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000\\u2060\\u200B\\u00AD]+", "");
  }

  @TestFactory
  Stream<DynamicTest> aSampleKeepsTheStandards() {
    return SAMPLE.stream().map(this::conforming);
  }

  @Tag("long")
  @TestFactory
  Stream<DynamicTest> everyPdfKeepsTheStandards() throws IOException {
    return edition.files(".pdf").stream().map(this::conforming);
  }

  private DynamicTest conforming(String path) {
    return DynamicTest.dynamicTest(
        path,
        () -> assertThat(Conformity.failures(edition.bytes(path), Standard.A2A_UA1)).isEmpty());
  }
}
