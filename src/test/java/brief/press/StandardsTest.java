package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.Golden;
import brief.diag.Checked;
import brief.diag.Severity;
import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import brief.markdown.MarkdownReader;
import brief.pdf.Conformity;
import brief.pdf.ReadText;
import brief.pdf.Standard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The shipped briefings in every standard: what veraPDF says of them, what they carry, and what
/// they say when they are read in the order of their structure.
class StandardsTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir Path out;

  private void print(Standard standard, Set<String> themes) {
    Job job =
        new Job(
            HOME,
            HOME,
            out,
            Set.of(),
            themes,
            Set.of(),
            EnumSet.allOf(Job.Format.class),
            standard,
            2);
    Press press = new Press(job, (done, total, what) -> {}, Severity.ERROR);
    try {
      assertThat(press.run()).isInstanceOf(Checked.Sound.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBriefingKeepsEveryStandard(Standard standard) throws IOException {
    print(standard, Set.of("parks"));
    hold(standard);
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void everyBriefingKeepsEveryStandard(Standard standard) throws IOException {
    print(standard, Set.of());
    hold(standard);
  }

  private void hold(Standard standard) throws IOException {
    Map<String, List<String>> failures = new TreeMap<>();
    for (Path file : files(".pdf")) {
      List<String> failed = Conformity.failures(Files.readAllBytes(file), standard);
      if (!failed.isEmpty()) {
        failures.put(out.relativize(file).toString(), failed);
      }
    }
    assertThat(files(".pdf")).isNotEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void aBriefingCarriesItsMarkdownItsDigestAndItsData() throws IOException {
    print(Standard.A3A_UA1, Set.of("parks"));
    Path file = out.resolve("zh/themes/parks.pdf");
    StringBuilder carried = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      Map<String, PDComplexFileSpecification> files =
          new TreeMap<>(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames());
      for (var one : files.entrySet()) {
        PDComplexFileSpecification said = one.getValue();
        String text = new String(said.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        carried.append(
            "%s %s %s %s%n"
                .formatted(
                    one.getKey(),
                    said.getEmbeddedFile().getSubtype(),
                    said.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")),
                    said.getFileDescription()));
        if (one.getKey().equals("parks.md")) {
          assertThat(text).isEqualTo(Files.readString(out.resolve("zh/themes/parks.md")));
        } else {
          carried.append(text.replace("\uFEFF", "<BOM>").replace("\r\n", "\n")).append('\n');
        }
      }
    }
    Golden.hold("brief/press/enclosures.txt", carried.toString());
  }

  @Test
  void aBriefingSaysWhatItsMarkdownSays() throws IOException {
    print(Standard.A2A_UA1, Set.of("parks"));
    holdTexts();
  }

  @Tag("long")
  @Test
  void everyBriefingSaysWhatItsMarkdownSays() throws IOException {
    print(Standard.A2A_UA1, Set.of());
    holdTexts();
  }

  private void holdTexts() throws IOException {
    for (Path file : files(".pdf")) {
      Path markdown = Path.of(file.toString().replaceFirst("pdf$", "md"));
      Document document = document(markdown);
      String said = squeezed(ReadText.of(Files.readAllBytes(file), "TOC", "Reference", "Note"));
      StringBuilder rest = new StringBuilder();
      int at = 0;
      for (String text : texts(document)) {
        int found = said.indexOf(text, at);
        assertThat(found).as("%s: %s after %s", file, text, tail(said, at)).isNotNegative();
        rest.append(said, at, found).append('\n');
        at = found + text.length();
      }
      rest.append(said.substring(at));
      assertThat(extra(rest.toString(), document)).as(file.toString()).isEmpty();
    }
  }

  private static String tail(String said, int at) {
    return said.substring(Math.max(0, at - 20), Math.min(said.length(), at + 60));
  }

  /// What the PDF says beyond its blocks and what layout adds to them: the masthead, the question,
  /// the notes.
  private static String extra(String rest, Document document) {
    String left = rest;
    List<String> known = new ArrayList<>();
    for (String key : List.of("series", "number", "dateline", "subtitle")) {
      known.add(squeezed(document.front().getOrDefault(key, "")));
    }
    document
        .notes()
        .values()
        .forEach(note -> {
          List<String> texts = new ArrayList<>();
          note.blocks().forEach(block -> add(block, texts));
          known.addAll(texts);
        });
    for (String one : known) {
      int found = left.indexOf(one);
      left = found < 0 ? left : left.substring(0, found) + left.substring(found + one.length());
    }
    return left.replaceAll("[\\n·]+", "");
  }

  private static Document document(Path file) throws IOException {
    return switch (new MarkdownReader().read(file.toString(), Files.readString(file))) {
      case Checked.Sound<Document> sound -> sound.value();
      case Checked.Broken<Document> broken -> throw new AssertionError(broken.diagnostics());
    };
  }

  /// The texts of all blocks but the contents and the legend, which stand elsewhere on the page, in
  /// the order of the Markdown.
  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    document.blocks().forEach(block -> add(block, texts));
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  private static void add(Block block, List<String> texts) {
    switch (block) {
      case Block.Heading it -> texts.add(said(it.content()));
      case Block.Paragraph it -> texts.add(said(it.content()));
      case Block.Items it ->
          it.items().forEach(item -> item.blocks().forEach(inner -> add(inner, texts)));
      case Block.Table it -> {
        it.head().forEach(row -> row.forEach(cell -> texts.add(said(cell.content()))));
        it.body().forEach(row -> row.forEach(cell -> texts.add(said(cell.content()))));
      }
      case Block.Quotation it -> it.blocks().forEach(inner -> add(inner, texts));
      case Block.CodeBlock it -> texts.add(squeezed(it.text()));
      case Block.Html it -> texts.add(squeezed(it.text()));
      case Block.Role it -> {
        if (!it.role().equals("contents")) {
          add(it.block(), texts);
        }
      }
      case Block.Picture _, Block.Break _ -> {}
    }
  }

  /// The text of inlines, with the commas that layout puts between calls of notes.
  private static String said(List<Inline> content) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      said.append(
          switch (inline) {
            case Inline.Strong it -> said(it.content());
            case Inline.Emphasis it -> said(it.content());
            case Inline.NoteRef _ ->
                i > 0 && content.get(i - 1) instanceof Inline.NoteRef ? "," : "";
            default -> Inline.plain(List.of(inline));
          });
    }
    return squeezed(said.toString());
  }

  /// Without blanks, and without the signs that are drawn.
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000\\u200A\\u2060\\u200B\\u00AD●◇◌▮❝☐☑]+", "");
  }
}
