package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.doc.Document;
import brief.face.Face;
import brief.face.Faces;
import brief.page.Element;
import brief.page.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static Checked<Pages> checked(Document document) {
    return new Layout()
        .set(
            document,
            Specimens.pictures("en", 369),
            Specimens.STYLE,
            Specimens.FACES,
            new Words("en", Map.of()));
  }

  private static Pages pages(String lang, String markdown) {
    return Specimens.sound(checked(Specimens.brief(lang, markdown)));
  }

  private static List<Diagnostic> findings(String markdown) {
    return checked(Specimens.brief("en", markdown)).diagnostics();
  }

  /// Front matter and the blank line below it.
  private static final int HEAD = 7;

  private static Diagnostic at(int line, int column, Code code, String... args) {
    return Diagnostic.of(code, new Place("x.md", HEAD + line, column), args);
  }

  @Test
  void aCharacterThatNoFaceHasIsFoundWhereItStands() {
    assertThat(findings("# T\n\nA\\. **b** 园𠮷 and ᚠ.\n"))
        .containsExactly(
            at(3, 12, Code.NO_GLYPH, "𠮷", "U+20BB7"), at(3, 18, Code.NO_GLYPH, "ᚠ", "U+16A0"));
  }

  @Test
  void aSkippedHeadingLevelIsFound() {
    assertThat(findings("# T\n\n### A\n"))
        .containsExactly(at(3, 1, Code.HEADING_SKIPPED, "3", "2"));
    assertThat(findings("## T\n")).containsExactly(at(1, 1, Code.HEADING_SKIPPED, "2", "1"));
  }

  @Test
  void anImageWithoutPictureIsFound() {
    assertThat(findings("# T\n\n![alt](../figures/none.svg)\n"))
        .containsExactly(at(3, 1, Code.PICTURE_MISSING, "../figures/none.svg"));
  }

  @Test
  void aLinkToNoHeadingIsFound() {
    assertThat(findings("# T\n\nSee [there](#nowhere).\n"))
        .containsExactly(at(3, 5, Code.TARGET_MISSING, "#nowhere"));
  }

  @Test
  void aFaceThatIsNotThereIsFound() {
    Map<String, Face> faces = new TreeMap<>(Specimens.FACES.byName());
    faces.remove("BriefKai-Regular");

    Checked<Pages> checked =
        new Layout()
            .set(
                Specimens.brief("en", "# T\n"),
                Map.of(),
                Specimens.STYLE,
                new Faces(faces),
                Specimens.words("en"));

    assertThat(checked.diagnostics())
        .containsExactly(Diagnostic.of(Code.FACE_MISSING, Place.of("x.md"), "BriefKai-Regular"));
  }

  @Test
  void aLanguageWithoutStyleIsFound() {
    assertThat(checked(Specimens.brief("fr", "# T\n")).diagnostics())
        .containsExactly(Diagnostic.of(Code.MISSING_KEY, Place.of("x.md"), "language", "x.md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyContentHasMarksAndEveryMarkItsContent(String lang) {
    Pages pages =
        Specimens.sound(
            new Layout()
                .set(
                    Specimens.specimen(lang),
                    new brief.page.Album(
                        Specimens.pictures(lang, 500), Specimens.album(lang).files()),
                    Specimens.STYLE,
                    Specimens.FACES,
                    Specimens.words(lang)));
    Set<Integer> drawn = new TreeSet<>();
    pages.pages().forEach(page -> page.marks().forEach(mark -> drawn.add(mark.content())));
    drawn.remove(0);
    Set<Integer> told = new TreeSet<>();
    Set<Integer> elements = new TreeSet<>();
    List<Integer> twice = new ArrayList<>();
    walk(pages.root(), elements, told, twice);

    assertThat(told).isEqualTo(drawn);
    assertThat(twice).isEmpty();
    assertThat(pages.pages().stream().flatMap(page -> page.areas().stream()))
        .allMatch(area -> elements.contains(area.element()));
  }

  private static void walk(
      Element element, Set<Integer> elements, Set<Integer> contents, List<Integer> twice) {
    elements.add(element.id());
    for (Element.Kid kid : element.kids()) {
      switch (kid) {
        case Element.Child(Element child) -> walk(child, elements, contents, twice);
        case Element.Content(int number) -> {
          if (!contents.add(number)) {
            twice.add(number);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void pagesAreTheSameWhateverTheLocale(String lang) {
    Locale before = Locale.getDefault();
    try {
      Pages there = specimen(lang);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(specimen(lang)).isEqualTo(there);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Pages specimen(String lang) {
    return Specimens.sound(
        new Layout()
            .set(
                Specimens.specimen(lang),
                Specimens.album(lang),
                Specimens.STYLE,
                Specimens.FACES,
                Specimens.words(lang)));
  }

  /// The x of the first mark on each line, with what it says.
  private static Map<Double, String> lineStarts(Pages.Page page, double from, double to) {
    Map<Double, Pages.Run> starts = new LinkedHashMap<>();
    for (Pages.Mark mark : page.marks()) {
      if (mark instanceof Pages.Run run && run.x() >= from && run.x() < to && run.size() > 9.1) {
        starts.merge(run.y(), run, (a, b) -> a.x() <= b.x() ? a : b);
      }
    }
    return starts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> PagesText.said(entry.getValue()),
                (a, b) -> a,
                TreeMap::new));
  }

  @Test
  void linesOfTheBodyStandOnTheGrid() {
    for (String lang : List.of("zh", "en")) {
      double leading = lang.equals("zh") ? 17.5 : 14.75;
      String word = lang.equals("zh") ? "产业政策，" : "industrial policy ";
      Pages pages =
          pages(
              lang, "# T\n\n## H\n\n" + word.repeat(60) + "\n\n### I\n\n" + word.repeat(60) + "\n");
      List<Double> baselines =
          pages.pages().getFirst().marks().stream()
              .filter(Pages.Run.class::isInstance)
              .map(Pages.Run.class::cast)
              .filter(run -> run.size() == 10.25)
              .map(Pages.Run::y)
              .distinct()
              .toList();

      assertThat(baselines).hasSizeGreaterThan(8);
      assertThat(baselines)
          .allSatisfy(y -> {
            double steps = (y - baselines.getFirst()) / (leading / 2);
            assertThat(steps)
                .isCloseTo(Math.rint(steps), org.assertj.core.data.Offset.offset(1e-6));
          });
    }
  }

  @Test
  void aHeadingAndTwoLinesStayTogetherWhereverThePageEnds() {
    for (int lines = 28; lines < 42; lines++) {
      String filler = "word\\\n".repeat(lines) + "word";
      Pages pages =
          pages(
              "en", "# T\n\n" + filler + "\n\n## Heading\n\n" + "one two three ".repeat(25) + "\n");
      for (Pages.Page page : pages.pages()) {
        List<String> starts = List.copyOf(lineStarts(page, 50, 60).values());
        int heading = starts.indexOf("Heading");
        if (heading >= 0) {
          assertThat(starts.size() - heading).as("lines after " + lines).isGreaterThan(2);
        }
      }
      assertThat(lineStarts(pages.pages().getLast(), 50, 60).size()).isNotEqualTo(1);
    }
  }

  private static Pages threeSections(int lines) {
    String text = "word\\\n".repeat(lines) + "word\n";
    return pages("en", "# T\n\n## One\n\nfirst\n\n## Two\n\nsecond\n\n## Three\n\n" + text);
  }

  private static double betweenHeadings(Pages pages) {
    Pages.Page page = pages.pages().getFirst();
    return y(page, "Two") - y(page, "One");
  }

  @Test
  void headingsCloseUpWhereThatSparesAPageOfAFewLines() {
    int most = 1;
    while (threeSections(most + 1).pages().size() == 1) {
      most++;
    }
    double loose = betweenHeadings(threeSections(1));

    assertThat(betweenHeadings(threeSections(most))).isLessThan(loose);
    assertThat(betweenHeadings(threeSections(most + 1))).isEqualTo(loose);
  }

  @Test
  void aNoteStandsBesideItsLineAndTheNextBelowIt() {
    Pages pages = pages("en", "# T\n\nOne.[^a] Two.[^b]\n\n[^a]: “q”, P.\n[^b]: “r”, P.\n");
    Pages.Page page = pages.pages().getFirst();
    double line = y(page, "One.");
    double first = y(page, "“q”");
    double second = y(page, "“r”");

    assertThat(first).isCloseTo(line, org.assertj.core.data.Offset.offset(0.01));
    assertThat(second).isGreaterThan(first + 20);
    assertThat(PagesText.tags(pages))
        .contains(
            """
              Note ID=note-a
                Lbl
                  |1
                P
                  |“q”
                P
                  |P.
              Note ID=note-b
            """
                .indent(0)
                .stripTrailing());
  }

  private static double y(Pages.Page page, String said) {
    return page.marks().stream()
        .filter(mark -> PagesText.said(mark).strip().equals(said))
        .map(Pages.Run.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("not on the page: " + said))
        .y();
  }

  @Test
  void notesThatDoNotFitStandInTheAppendixAlone() {
    StringBuilder markdown = new StringBuilder("# T\n\n");
    for (int i = 0; i < 40; i++) {
      markdown.append("W").append(i).append(".[^n").append(i).append("] ");
    }
    markdown.append("\n\n<!-- brief: evidence -->\n## Evidence\n\n");
    for (int i = 0; i < 40; i++) {
      markdown.append("[^n").append(i).append("]: “quotation ").append(i).append("”, P.\n");
    }
    Pages pages = pages("en", markdown.toString());
    String tags = PagesText.tags(pages);

    assertThat(tags.lines().filter(line -> line.strip().startsWith("Note ID=")).map(String::strip))
        .hasSize(40)
        .doesNotHaveDuplicates();
    assertThat(tags.lines().filter(line -> line.startsWith("        Note ID=note-n39"))).hasSize(1);
    assertThat(bottoms(pages)).allMatch(y -> y <= Specimens.STYLE.paper().bottom());
  }

  private static List<Double> bottoms(Pages pages) {
    double left = Specimens.STYLE.paper().notesLeft();
    return pages.pages().stream()
        .flatMap(page -> page.marks().stream())
        .filter(mark -> mark.content() > 0)
        .filter(Pages.Run.class::isInstance)
        .map(Pages.Run.class::cast)
        .filter(run -> run.x() >= left && run.y() > 70)
        .map(Pages.Run::y)
        .toList();
  }

  @Test
  void contentsArePrintedFromFivePagesOnWithThePagesOfTheHeadings() {
    String contents = "<!-- brief: contents -->\n- [A](#a)\n- [B](#b)\n\n";
    String filler = "word\\\n".repeat(45) + "word\n\n";
    Pages few = pages("en", "# T\n\n" + contents + "## A\n\n" + filler + "## B\n\nEnd.\n");
    Pages many =
        pages("en", "# T\n\n" + contents + "## A\n\n" + filler.repeat(5) + "## B\n\nEnd.\n");

    assertThat(PagesText.tags(few)).doesNotContain("TOC");
    int last = many.outline().getLast().spot().page() + 1;
    assertThat(PagesText.tags(many))
        .contains(
            """
              TOC
                TOCI
                  Reference
                    Link
                      |A1
                TOCI
                  Reference
                    Link
                      |B%d
            """
                .formatted(last)
                .stripTrailing());
    assertThat(many.pages().getFirst().areas())
        .extracting(Pages.Area::contents)
        .containsExactly("A", "B");
  }

  @Test
  void theMarkOfANoteNeverBeginsALine() {
    for (int words = 1; words < 40; words++) {
      Pages pages =
          pages(
              "zh",
              "# T\n\n" + "产".repeat(words) + "[^a]。" + "业".repeat(40) + "[^a]。\n\n[^a]: “q”，P。\n");
      for (Pages.Page page : pages.pages()) {
        Map<Double, Double> starts = new TreeMap<>();
        for (Pages.Mark mark : page.marks()) {
          if (mark instanceof Pages.Run run && run.x() < 430 && run.y() > 110 && run.size() < 12) {
            starts.merge(run.y(), run.x(), Math::min);
            if (run.size() == 6.5) {
              assertThat(run.x()).isGreaterThan(60);
            }
          }
        }
        assertThat(starts).isNotEmpty();
      }
    }
  }

  @Test
  void aFigureStaysOnOnePageWithItsTexts() {
    String figure =
        """
        <!-- brief: finding sameness -->
        **Figure 1. Finding**

        <!-- brief: measure sameness -->
        Measure

        <!-- brief: figure sameness -->
        ![Alt](../figures/sameness.svg)

        <!-- brief: credit sameness -->
        Credit

        """;
    for (int lines = 30; lines < 45; lines++) {
      Pages pages =
          pages("en", "# T\n\n" + "word\\\n".repeat(lines) + "word\n\n" + figure + "End.\n");
      long together =
          pages.pages().stream()
              .filter(page -> {
                String said =
                    page.marks().stream().map(PagesText::said).collect(Collectors.joining());
                return said.contains("Finding")
                    && said.contains("Measure")
                    && said.contains("[picture]")
                    && said.contains("Credit");
              })
              .count();
      assertThat(together).as("after " + lines + " lines").isEqualTo(1);
    }
  }
}
