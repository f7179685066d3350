package brief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.Amount;
import brief.amount.Bound;
import brief.amount.Direction;
import brief.diag.Checked;
import brief.diag.Checked.Sound;
import brief.diag.Place;
import brief.model.Claim;
import brief.model.Figure;
import brief.model.Quote;
import brief.model.Role;
import brief.model.Status;
import brief.model.Texts;
import brief.model.Value;
import brief.model.ValueRef;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestReaderTest {
  static final Set<String> UNITS = Set.of("CNY", "percent", "year", "count");

  static Checked<Digested> read(SequencedMap<String, String> files) {
    return new DigestReader(Amounts::read, UNITS).read(files);
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
    Digested digested = sound(readWithBase(""));
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

  @Test
  void aFigureIsReadWhole() {
    assertThat(sound(readWithBase("")).digest().figures())
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
    Map<String, Place> places = sound(readWithBase("")).origins().places();
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
}
