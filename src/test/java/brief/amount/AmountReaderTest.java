package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.4万亿 | 2.4 | 12 | 2400000000000",
        "7000亿 | 7000 | 8 | 700000000000",
        "1500万 | 1500 | 4 | 15000000",
        "10万亿 | 10 | 12 | 10000000000000",
        "千亿 | 1 | 11 | 100000000000",
        "53 billion | 53 | 9 | 53000000000",
        "2.4 trillion | 2.4 | 12 | 2400000000000",
        "1,200 billion | 1200 | 9 | 1200000000000",
        "1.2 Tn | 1.2 | 12 | 1200000000000",
        "2.4e12 | 2.4 | 12 | 2400000000000",
        "1,200 | 1200 | 0 | 1200",
        "0.5 | 0.5 | 0 | 0.5",
        "28 | 28 | 0 | 28",
        "2.40 | 2.40 | 0 | 2.40",
        "-3 | -3 | 0 | -3"
      })
  void amountsAreReadWithThePrecisionOfTheirDigits(
      String text, BigDecimal digits, int exponent, BigDecimal value) {
    Amount amount = new AmountReader().read(text).orElseThrow();
    assertThat(amount).isEqualTo(new Amount(digits, exponent));
    assertThat(amount.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "about 5", "5 parks", "1,20", "12,00", "5兆", "1.2.3", "五", "1/0", "2.4 万 亿", "$5"
      })
  void whatIsNoAmountIsNotRead(String text) {
    assertThat(new AmountReader().read(text)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"1/3, 2/6", "1.2万亿, 1200 billion", "2.40, 2.4", "1500万, 15 million"})
  void theSameNumberIsTheSameHoweverItIsWritten(String left, String right) {
    AmountReader reader = new AmountReader();
    assertThat(reader.read(left).orElseThrow().sameAs(reader.read(right).orElseThrow())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"90亿, 90 billion", "1/3, 0.333333", "0.7万亿, 7万亿"})
  void otherNumbersAreNot(String left, String right) {
    AmountReader reader = new AmountReader();
    assertThat(reader.read(left).orElseThrow().sameAs(reader.read(right).orElseThrow())).isFalse();
  }
}
