package brief.bench;

import brief.pdf.Conformity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Measures the PDFs that `bench/page` had made, and prints what it found as tables in Markdown.
public final class SideBySide {
  private static final List<String> TEXTS = List.of("zh", "en", "mixed");
  private static final List<String> SETTERS = List.of("brief", "typst");

  private SideBySide() {}

  /// Prints the tables.
  ///
  /// @param args the folder of the texts, the folder of the PDFs, then the measures in em: each is
  ///   a folder with `TEXT.SETTER.pdf`
  public static void main(String[] args) throws IOException {
    Path texts = Path.of(args[0]);
    Path made = Path.of(args[1]);
    List<String> measures = List.of(args).subList(2, args.length);
    IO.println(
        "| text, measure | set by | pages | lines | widest gap, rms em | widest em | tightest gap, rms em "
            + "| loose lines | ragged lines | forbidden first / last | numbers parted | hyphens / in a row | lone ends "
            + "| stranded lines | letters, % | river, lines |");
    IO.println("|---|---|" + "---|".repeat(14));
    for (String text : TEXTS) {
      String markdown = Files.readString(texts.resolve(text + ".md"));
      for (String measure : measures) {
        for (String setter : SETTERS) {
          IO.println(
              "| %s, %s em | %s | %s |"
                  .formatted(
                      text, measure, setter, score(markdown, file(made, measure, text, setter))));
        }
      }
    }
    IO.println(
        "\n| text, %s em | set by | kB | tagged | PDF/UA-1 | PDF/A-2a |"
            .formatted(measures.getFirst()));
    IO.println("|---|---|---|---|---|---|");
    for (String text : TEXTS) {
      for (String setter : List.of("brief", "typst", "typst-a2a")) {
        IO.println(
            "| %s | %s | %s |"
                .formatted(text, setter, standing(file(made, measures.getFirst(), text, setter))));
      }
    }
  }

  private static Path file(Path made, String measure, String text, String setter) {
    return made.resolve(measure).resolve(text + "." + setter + ".pdf");
  }

  private static String score(String markdown, Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return Score.of(Composed.of(markdown, Row.of(document))).cells();
    }
  }

  private static String standing(Path pdf) throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      var marked = document.getDocumentCatalog().getMarkInfo();
      boolean tagged =
          marked != null
              && marked.isMarked()
              && document.getDocumentCatalog().getStructureTreeRoot() != null;
      return String.format(
          Locale.ROOT,
          "%.0f | %s | %s | %s",
          bytes.length / 1000.0,
          tagged ? "yes" : "no",
          verdict(bytes, PDFAFlavour.PDFUA_1),
          verdict(bytes, PDFAFlavour.PDFA_2_A));
    }
  }

  private static String verdict(byte[] pdf, PDFAFlavour flavour) {
    List<String> failures = Conformity.failures(pdf, flavour);
    return failures.isEmpty() ? "passes" : "fails " + failures.size() + " rules";
  }
}
