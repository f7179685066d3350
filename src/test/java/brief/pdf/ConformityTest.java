package brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// That files keep the standards they name.
class ConformityTest {
  @ParameterizedTest
  @EnumSource(Standard.class)
  void aFileKeepsTheStandardsItNames(Standard standard) {
    byte[] pdf = new PdfPrinter(Fonts.of(Sample.faces()), standard).print(Sample.pages());
    assertThat(Conformity.failures(pdf, standard)).isEmpty();
  }
}
