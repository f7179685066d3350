package brief.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import brief.amount.Amount;
import brief.amount.AmountReader;
import brief.amount.Bound;
import brief.amount.Direction;
import brief.amount.Operation;
import brief.diag.Checked;
import brief.diag.Checked.Sound;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Messages;
import brief.diag.Place;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Formula;
import brief.model.Measure;
import brief.model.Quote;
import brief.model.Role;
import brief.model.Status;
import brief.model.Texts;
import brief.model.Value;
import brief.model.ValueRef;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestReaderTest {
  static final Set<String> UNITS =
      Set.of("CNY", "percent", "percentage-point", "times", "year", "count");

  static Checked<Digested> read(SequencedMap<String, String> files) {
    return new DigestReader(new AmountReader()::read, UNITS).read(files);
  }

  /// The base digest together with one more file.
  static Checked<Digested> readWithBase(String text) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("test.yaml", text);
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    return read(files);
  }

  static Digested sound(Checked<Digested> checked) {
    assertThat(checked.diagnostics()).isEmpty();
    return ((Sound<Digested>) checked).value();
  }

  private static Texts texts(String zh, String en) {
    return new Texts(Map.of("zh", zh, "en", en));
  }

  @Test
  void aClaimIsReadWhole() {
    Digested digested = sound(readWithBase("terms: []"));
    SequencedMap<String, Value> values = new LinkedHashMap<>();
    values.put(
        "output",
        new Value.Quantity(
            new Amount(new BigDecimal("2.4"), 12),
            Optional.empty(),
            "CNY",
            Bound.OVER,
            Direction.NONE,
            Optional.of("output"),
            Optional.of("base-province"),
            Optional.of("2004/2024")));
    values.put("until", new Value.Moment("2027", Bound.EXACT));
    String quote = "an industrial output value exceeding 2.4 trillion yuan";
    assertThat(digested.digest().claims())
        .containsExactly(
            Map.entry(
                "base-output",
                new Claim(
                    "base-output",
                    "base-source",
                    List.of(new Quote(quote, Optional.empty(), Optional.empty())),
                    Status.REPORTED,
                    Role.RESULT,
                    List.of("base-theme"),
                    List.of("base-province"),
                    values,
                    texts("产值{output}。", "Output is {output}."),
                    Optional.empty(),
                    Optional.empty())));
  }

  /// Claims that name what may have stood in another file.
  private static String dangling(int many) {
    StringBuilder text = new StringBuilder("claims:\n");
    for (int i = 0; i < many; i++) {
      text.append(
          """
          - id: dangling-%d
            source: base-source
            quote: the words of the source
            status: reported
            role: result
            themes: [gone-%d, base-thme]
            text: {zh: 好。, en: Well.}
          """
              .formatted(i, i));
    }
    return text.toString();
  }

  private static List<Diagnostic> dangling(int many, Map<String, String> more) {
    SequencedMap<String, String> files = new LinkedHashMap<>(more);
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put("test.yaml", dangling(many));
    return read(files).diagnostics();
  }

  private static Diagnostic unknown(int claim, String id, int column) {
    String path = "claims/dangling-" + claim + "/themes/" + (id.equals("base-thme") ? 1 : 0);
    Place place = new Place("test.yaml", 7 + 7 * claim, column);
    return Diagnostic.of(Code.UNKNOWN_ID, place, path, "themes", id);
  }

  @Test
  void whatMayHaveStoodInAFileThatIsEmptyIsToldOnceButNotWhatMayBeMistyped() {
    Optional<String> meant = Optional.of("base-theme");
    List<Place> others =
        IntStream.range(1, 6).mapToObj(i -> new Place("test.yaml", 7 + 7 * i, 12)).toList();
    List<Place> mistyped =
        IntStream.range(1, 6).mapToObj(i -> new Place("test.yaml", 7 + 7 * i, 20)).toList();
    assertThat(dangling(6, Map.of("more.yaml", "# nothing\n")))
        .containsExactly(
            Diagnostic.of(Code.EMPTY_FILE, Place.of("more.yaml")),
            Diagnostic.of(
                    Code.UNKNOWN_IDS,
                    new Place("test.yaml", 7, 12),
                    "themes",
                    "6",
                    "gone-0, gone-1, gone-2, …",
                    "word:ids.file")
                .alsoAt(others),
            Diagnostic.of(
                    Code.UNKNOWN_IDS,
                    new Place("test.yaml", 7, 20),
                    "themes",
                    "6",
                    "base-thme",
                    "word:ids.one")
                .suggesting(meant)
                .alsoAt(mistyped));
  }

  @Test
  void fiveUnknownIdsAreToldOneByOne() {
    Optional<String> meant = Optional.of("base-theme");
    assertThat(dangling(5, Map.of("more.yaml", "")))
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(Diagnostic.of(Code.EMPTY_FILE, Place.of("more.yaml"))),
                    IntStream.range(0, 5)
                        .boxed()
                        .flatMap(i ->
                            Stream.of(
                                unknown(i, "gone-" + i, 12),
                                unknown(i, "base-thme", 20).suggesting(meant))))
                .toList());
  }

  @Test
  void whereNoFileIsEmptyEachUnknownIdIsAMistakeOfItsOwn() {
    assertThat(dangling(9, Map.of()))
        .filteredOn(finding -> finding.code() == Code.UNKNOWN_ID)
        .hasSize(9);
  }

  @Test
  void aValueIsComputedFromOthersWhateverTheirOrder() {
    Digested digested =
        sound(
            readWithBase(
                """
                claims:
                - id: computed
                  source: base-source
                  quote: the words of the source
                  status: reported
                  role: result
                  values:
                    twice: {formula: more + base-output.output, unit: CNY}
                    more: {formula: base-output.output + extra, unit: CNY, round: 1万亿, of: base-province}
                    extra: {amount: 7000亿, unit: CNY}
                  text: {zh: 好。, en: Well.}
                """));
    Claim claim = Optional.ofNullable(digested.digest().claims().get("computed")).orElseThrow();
    ValueRef output = new ValueRef("base-output", "output");
    Formula formula =
        new Formula(
            "base-output.output + extra",
            Operation.SUM,
            List.of(
                new Formula.Operand(output, false),
                new Formula.Operand(new ValueRef("computed", "extra"), false)),
            Optional.of(new Amount(BigDecimal.ONE, 12)));
    assertThat(List.copyOf(claim.values().keySet())).containsExactly("twice", "more", "extra");
    assertThat(claim.values().get("more"))
        .isEqualTo(
            new Value.Quantity(
                new Amount(new BigDecimal("3"), 12),
                Optional.empty(),
                "CNY",
                Bound.OVER,
                Direction.NONE,
                Optional.empty(),
                Optional.of("base-province"),
                Optional.empty(),
                Optional.of(formula)));
    assertThat(claim.values().get("twice"))
        .extracting(value -> ((Value.Quantity) value).magnitude().amount())
        .isEqualTo(new Amount(new BigDecimal("5.4"), 12));
  }

  @Test
  void measuresAreReadWithTheirWordsAndNamedByNumbersAndDates() {
    Digest digest =
        sound(
                readWithBase(
                    """
                    measures:
                    - {id: output, zh: [产值, 产出], en: output}
                    - {id: end, zh: 目标, en: target, order: 1}
                    regions:
                    - {id: b, names: {zh: 乙省, en: B Province}, short: {zh: 乙, en: B}, level: province}
                    claims:
                    - id: dated
                      source: base-source
                      quote: the words of the source
                      status: reported
                      role: result
                      values: {by: {date: 2027, bound: at-most, measure: end, of: b}}
                      text: {zh: 好。, en: Well.}
                    """))
            .digest();
    assertThat(List.copyOf(digest.measures().values()))
        .containsExactly(
            new Measure("end", Map.of("zh", List.of("目标"), "en", List.of("target"))),
            new Measure("output", Map.of("zh", List.of("产值", "产出"), "en", List.of("output"))));
    assertThat(Optional.ofNullable(digest.regions().get("b")).orElseThrow().shorter())
        .contains(texts("乙", "B"));
    assertThat(Optional.ofNullable(digest.claims().get("dated")).orElseThrow().values().get("by"))
        .isEqualTo(new Value.Moment("2027", Bound.AT_MOST, Optional.of("end"), Optional.of("b")));
  }

  @Test
  void aFigureIsReadWhole() {
    assertThat(sound(readWithBase("terms: []")).digest().figures())
        .containsExactly(
            Map.entry(
                "base-figure",
                new Figure(
                    "base-figure",
                    Figure.Kind.BARS,
                    texts("产值{base-output.output}", "Output is {base-output.output}"),
                    texts("产值", "Output"),
                    Optional.empty(),
                    List.of("base-theme"),
                    List.of(),
                    false,
                    List.of(),
                    List.of(
                        new Figure.Point(
                            texts("园区", "Parks"),
                            Optional.of(new ValueRef("base-output", "output")),
                            Optional.empty(),
                            Optional.empty())),
                    Optional.empty())));
  }

  @Test
  void everythingHasAPlace() {
    Map<String, Place> places = sound(readWithBase("terms: []")).origins().places();
    assertThat(places)
        .containsEntry("edition", new Place("base.yaml", 2, 1))
        .containsEntry("edition/answer/en", new Place("base.yaml", 7, 47))
        .containsEntry("sources/base-source/body/from", new Place("base.yaml", 22, 16))
        .containsEntry("claims/base-output", new Place("base.yaml", 46, 7))
        .containsEntry("claims/base-output/quote/0", new Place("base.yaml", 48, 10))
        .containsEntry("claims/base-output/values/output", new Place("base.yaml", 54, 5))
        .containsEntry("claims/base-output/text/zh", new Place("base.yaml", 56, 14))
        .containsEntry("figures/base-figure/points/0/value", new Place("base.yaml", 65, 41));
  }

  private static SequencedMap<String, String> files(String... pathsAndTexts) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return files;
  }

  private static String theme(String id, String more) {
    return "- {id: %s, names: {zh: 园, en: Park}, question: {zh: 问, en: Ask}, answer: {zh: 答, en: Say}%s}\n"
        .formatted(id, more);
  }

  @Test
  void filesAreMergedInTheOrderOfTheirPathsAndEntriesByTheirOrder() {
    String one = "themes:\n" + theme("a-last", "") + theme("b-second", ", order: 2");
    String two = "themes:\n" + theme("c-later", "") + theme("d-first", ", order: -1");
    String base = Resources.text("digest/base.yaml");
    Digested forth = sound(read(files("0.yaml", base, "x/1.yaml", one, "x/2.yaml", two)));
    Digested back = sound(read(files("x/2.yaml", two, "x/1.yaml", one, "0.yaml", base)));
    assertThat(forth.digest().themes().keySet())
        .containsExactly("d-first", "b-second", "base-theme", "a-last", "c-later");
    assertThat(back).isEqualTo(forth);
    assertThat(List.copyOf(back.digest().themes().keySet()))
        .isEqualTo(List.copyOf(forth.digest().themes().keySet()));
  }

  @Test
  void oneFileAndAFolderSayTheSame() {
    String base = Resources.text("digest/base.yaml");
    int cut = base.indexOf("voices:");
    Digested folder =
        sound(read(files("a.yaml", base.substring(0, cut), "b.yaml", base.substring(cut))));
    assertThat(folder.digest()).isEqualTo(sound(read(files("one.yaml", base))).digest());
  }

  @Test
  void anEditionMayBeSpreadOverFiles() {
    String base = Resources.text("digest/base.yaml");
    String style = "  style: style.yaml\n";
    assertThat(base).contains(style);
    Digested spread =
        sound(read(files("a.yaml", base.replace(style, ""), "b.yaml", "edition:\n" + style)));
    assertThat(spread.digest().edition())
        .isEqualTo(sound(readWithBase("terms: []")).digest().edition());
  }

  @Test
  void lineEndsAndAByteOrderMarkDoNotMatter() {
    String base = Resources.text("digest/base.yaml");
    Digested plain = sound(read(files("base.yaml", base)));
    assertThat(sound(read(files("base.yaml", "\uFEFF" + base.replace("\n", "\r\n")))))
        .isEqualTo(plain);
  }

  @Test
  void aTextOverSeveralLinesIsOneLineWithoutSpaceBetweenHan() {
    String claim =
        """
        claims:
        - id: folded
          source: base-source
          quote: an industrial output value exceeding 2.4 trillion yuan
          status: reported
          role: result
          text:
            zh: >-
              园区产值
              {{增长}}、“二次起跑”
              之后 GDP
              上升。
            en: |
              First line
              and second.
        """;
    assertThat(sound(readWithBase(claim)).digest().claims().get("folded"))
        .extracting(Claim::text)
        .isEqualTo(texts("园区产值{{增长}}、“二次起跑”之后 GDP 上升。", "First line and second."));
  }

  @Test
  void aQuoteIsATextOrAMapOrAListOfEither() {
    String claim =
        """
        claims:
        - id: quotes
          source: base-source
          quote:
          - one thing
          - {text: another thing, before: not, after: at all}
          status: reported
          role: result
          text: {zh: 好。, en: Well.}
        """;
    Digested digested = sound(readWithBase(claim));
    assertThat(digested.digest().claims().get("quotes"))
        .extracting(Claim::quotes)
        .isEqualTo(
            List.of(
                new Quote("one thing", Optional.empty(), Optional.empty()),
                new Quote("another thing", Optional.of("not"), Optional.of("at all"))));
    assertThat(digested.origins().of("claims/quotes/quote/1/text"))
        .isEqualTo(new Place("test.yaml", 6, 12));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 2027, true",
    "DATE, 2026-H1, true",
    "DATE, 2025-02, true",
    "DATE, 2024-02-29, true",
    "DATE, 2025-02-29, false",
    "DATE, 2026-H3, false",
    "DATE, 2025-2, false",
    "DATE, 25, false",
    "PERIOD, 2024, true",
    "PERIOD, 2004/2024, true",
    "PERIOD, 2026-H1/2026-H2, true",
    "PERIOD, 2024/2004, false",
    "PERIOD, 2024/, false",
    "DAY, 2025-11-22, true",
    "DAY, 2025-11, false",
    "LANG, zh-Hant, true",
    "LANG, ZH, false",
    "ID, gz-12218, true",
    "ID, a--b, false",
    "ID, a_b, false",
    "REFERENCE, a.b-c, true",
    "REFERENCE, a.b.c, false"
  })
  void aFormatFitsOrNot(Format format, String text, boolean fits) {
    assertThat(format.fits(text)).isEqualTo(fits);
  }

  @Test
  void aDigestWithoutEditionIsMissingOne() {
    assertThat(read(files("a.yaml", "themes: []\n")).diagnostics())
        .containsExactly(Diagnostic.of(Code.MISSING_KEY, Place.of("a.yaml"), "edition", "digest"));
  }

  @Test
  void whatABrokenFileDefinesIsNoMistakeOfOthers() {
    String broken =
        """
        claims:
        - id: lost
          quote: "never closed
          values: {share: {amount: 5, unit: percent}}
        """;
    String user =
        """
        figures:
        - id: user
          kind: bars
          finding: {zh: '{lost.share}', en: '{lost.share}'}
          measure: {zh: 好, en: Well}
          points: [{label: {zh: 好, en: Well}, value: lost.share}]
        """;
    String base = Resources.text("digest/base.yaml");
    assertThat(read(files("0.yaml", base, "a.yaml", broken, "b.yaml", user)).diagnostics())
        .extracting(Diagnostic::place)
        .containsExactly(new Place("a.yaml", 3, 10));
  }

  @Test
  void anAliasIsRefusedBeforeItIsFollowed() {
    StringBuilder bomb = new StringBuilder("voices:\n- &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("- &a").append(i).append(" [");
      bomb.append(String.join(", ", Collections.nCopies(9, alias))).append("]\n");
    }
    bomb.append("- &self [*self]\n");
    Checked<Digested> checked =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> readWithBase(bomb.toString()));
    assertThat(checked.diagnostics())
        .hasSize(40 + 39 * 9 + 2)
        .allMatch(d -> d.code() == Code.ANCHOR);
  }

  /// Whatever is cut out of or put into a digest, the reader finds mistakes and never fails.
  @Test
  void noInputMakesTheReaderFail() {
    String base = Resources.text("digest/base.yaml");
    Random random = new Random(20251122);
    String[] odd = {
      "{", "}", "[", "]", "'", "\"", ":", "- ", "\t", "\n", "&a ", "*a ", "!!x ", "? ", "|", ">",
      "\uD800", "#", "--- ", "\0", "%"
    };
    for (int i = 0; i < 400; i++) {
      StringBuilder mutant = new StringBuilder(base);
      for (int k = random.nextInt(4); k >= 0; k--) {
        int at = random.nextInt(mutant.length());
        mutant.delete(at, Math.min(mutant.length(), at + random.nextInt(30)));
        mutant.insert(at, odd[random.nextInt(odd.length)]);
      }
      String text = mutant.toString();
      Checked<Digested> checked = read(files("mutant.yaml", text));
      boolean broken = checked instanceof Checked.Broken;
      assertThat(checked.diagnostics().isEmpty()).as(text).isNotEqualTo(broken);
      assertThat(
              Messages.in("zh")
                  .render(checked.diagnostics(), Map.of("mutant.yaml", text))
                  .isEmpty())
          .isNotEqualTo(broken);
    }
  }
}
