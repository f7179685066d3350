package brief;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rules of the house, see `docs/architecture.md`.
class FloorsTest {
  private static final Set<String> GROUND = Set.of("diag", "amount", "face", "line");
  private static final Set<String> NOUNS = Set.of("model", "doc", "page");
  private static final Set<String> VERBS =
      Set.of(
          "digest",
          "evidence",
          "parity",
          "prose",
          "compose",
          "markdown",
          "chart",
          "layout",
          "pdf",
          "svg");

  /// A library and the only rooms that may know it.
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.snakeyaml..", Set.of("digest"),
          "freemarker..", Set.of("compose"),
          "com.vladsch.flexmark..", Set.of("markdown"),
          "org.jfree..", Set.of("chart"),
          "java.awt..", Set.of("chart"),
          "com.ibm.icu..", Set.of("amount", "line"),
          "org.openpdf..", Set.of("pdf"),
          "picocli..", Set.of("cli"));

  private static final JavaClasses BRIEF =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("brief");

  @Test
  void verbsNeverMeetEachOther() {
    for (String verb : VERBS) {
      noClasses()
          .that(resideInAPackage(room(verb)))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(rooms(VERBS)).and(not(resideInAPackage(room(verb)))))
          .orShould()
          .dependOnClassesThat(resideInAnyPackage("brief.press..", "brief.cli.."))
          .because("the callers put the verbs in order")
          .allowEmptyShould(true)
          .check(BRIEF);
    }
  }

  @Test
  void nounsKnowOnlyNounsAndGround() {
    classes()
        .that(resideInAnyPackage(rooms(NOUNS)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(rooms(NOUNS))
                .or(resideInAnyPackage(rooms(GROUND)))
                .or(
                    resideInAnyPackage(
                        "java.lang..", "java.util..", "java.math..", "org.jspecify..")))
        .because("a noun is data that can be compared, printed and kept as a golden")
        .check(BRIEF);
    noClasses()
        .that(resideInAnyPackage(rooms(NOUNS)))
        .should()
        .dependOnClassesThat(resideInAPackage("java.util.function.."))
        .because("a noun holds no closure")
        .check(BRIEF);
  }

  @Test
  void groundKnowsOnlyWhatIsBelowIt() {
    ground("diag", Set.of());
    ground("amount", Set.of("diag"));
    ground("face", Set.of("diag"));
    ground("line", Set.of("diag", "face"));
  }

  private static void ground(String room, Set<String> below) {
    noClasses()
        .that(resideInAPackage(room(room)))
        .should()
        .dependOnClassesThat(
            resideInAPackage("brief..")
                .and(not(resideInAPackage(room(room))))
                .and(not(resideInAnyPackage(rooms(below)))))
        .because("ground carries the house and not the other way round")
        .allowEmptyShould(true)
        .check(BRIEF);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("brief.(*)..").should().beFreeOfCycles().check(BRIEF);
  }

  @TestFactory
  Stream<DynamicTest> aLibraryLivesInItsRoom() {
    return LIBRARIES.entrySet().stream()
        .map(library ->
            DynamicTest.dynamicTest(
                library.getKey() + " in " + library.getValue(),
                () ->
                    noClasses()
                        .that(not(resideInAnyPackage(rooms(library.getValue()))))
                        .should()
                        .dependOnClassesThat(resideInAPackage(library.getKey()))
                        .because("one library, one room")
                        .check(BRIEF)));
  }

  @Test
  void onlyCallersTouchFilesClockAndEnvironment() {
    noClasses()
        .that(not(resideInAnyPackage("brief.press..", "brief.cli..")))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.nio\\.file\\.(Files|Path|Paths)|java\\.io\\.File(|InputStream|OutputStream|Reader|Writer)|java\\.io\\.RandomAccessFile|java\\.time\\.Clock")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .because("verbs get text, records and an instant; `press` loads what they need")
        .check(BRIEF);
  }

  @Test
  void onlyTheCommandTouchesStandardStreams() {
    noClasses()
        .that(not(resideInAPackage("brief.cli..")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("streams and exit codes are the command's")
        .check(BRIEF);
  }

  /// Literals with words that no reader of a briefing sees, and why; by file, or by file and start
  /// of the text.
  private static final Map<String, String> UNSEEN =
      Map.ofEntries(
          Map.entry("evidence/Numerals.java", "a pattern of what quotes say"),
          Map.entry("line/Breaks.java", "classes of characters"),
          Map.entry("amount/MissingWord.java no word", "message of an exception"),
          Map.entry("compose/Failures.java", "what FreeMarker says"),
          Map.entry("compose/Likeness.java as in if", "FreeMarker's own words"),
          Map.entry("compose/Misread.java", "what FreeMarker says"),
          Map.entry("digest/Format.java", "examples in findings"),
          Map.entry("digest/SyntaxError.java", "what the parser of YAML says"),
          Map.entry("page/StyleReader.java FAMILY", "example in a finding"),
          Map.entry("pdf/Imprint.java <", "XMP"),
          Map.entry("pdf/Srgb.java", "names in an ICC profile"),
          Map.entry("pdf/Type0.java", "PostScript"),
          Map.entry("svg/SvgWriter.java <svg", "SVG"));

  @Test
  void noWordThatAReaderSeesIsInJava() throws IOException {
    Pattern words = Pattern.compile("\\p{IsHan}|\\p{L}{2,} +\\p{L}{2,}");
    List<String> seen = new ArrayList<>();
    Set<String> idle = new TreeSet<>(UNSEEN.keySet());
    for (Literals.Literal literal : Literals.in(Path.of("src/main/java/brief"))) {
      if (!literal.file().matches("(cli|diag)/.*") && words.matcher(literal.text()).find()) {
        String here = literal.file() + " " + literal.text();
        idle.removeIf(here::startsWith);
        if (UNSEEN.keySet().stream().noneMatch(here::startsWith)) {
          seen.add(literal.file() + ":" + literal.line() + " " + literal.text());
        }
      }
    }
    assertThat(seen).as("words come from the digest, templates/ and words.yaml").isEmpty();
    assertThat(idle).as("exceptions that nothing needs").isEmpty();
  }

  private static String room(String name) {
    return "brief." + name + "..";
  }

  private static String[] rooms(Set<String> names) {
    return names.stream().sorted().map(FloorsTest::room).toArray(String[]::new);
  }
}
