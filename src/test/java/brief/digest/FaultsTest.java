package brief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Fixture;
import brief.diag.Golden;
import brief.diag.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FaultsTest {
  static List<Fixture> fixtures() {
    return Resources.below(Resources.path("digest/faults"), ".yaml").stream()
        .map(FaultsTest::fixture)
        .toList();
  }

  private static Fixture fixture(Path path) {
    return Fixture.of(path.getFileName().toString(), Resources.text(path));
  }

  @TestFactory
  Stream<DynamicTest> everyMistakeIsFoundAtItsPlaceAndNoOther() {
    return fixtures().stream()
        .map(fixture ->
            DynamicTest.dynamicTest(
                fixture.name(),
                () -> {
                  SequencedMap<String, String> files = new LinkedHashMap<>();
                  files.put("0-base.yaml", Resources.text("digest/base.yaml"));
                  files.put(fixture.name(), fixture.text());
                  Checked<Digested> checked = DigestReaderTest.read(files);
                  assertThat(fixture.found(checked.diagnostics())).isEqualTo(fixture.expected());
                  String golden = "digest/faults/" + fixture.name().replace(".yaml", ".txt");
                  Golden.assertSame(
                      golden,
                      Messages.in("en").render(checked.diagnostics(), files)
                          + "\n"
                          + Messages.in("zh").render(checked.diagnostics(), files));
                }));
  }

  @Test
  void everyCodeOfTheReaderHasAFixture() {
    List<String> codes =
        Arrays.stream(Code.values())
            .map(Code::id)
            .filter(id -> id.matches("B[01]..|B24[1-9]"))
            .filter(id -> !id.equals(Code.WAIVER_UNUSED.id())) // told when all else is checked
            .toList();
    List<String> proved =
        fixtures().stream()
            .map(fixture -> fixture.name().substring(0, 4))
            .distinct()
            .sorted()
            .toList();
    assertThat(proved).isEqualTo(codes);
  }
}
