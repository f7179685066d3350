package brief.chart;

import static brief.chart.Sample.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.Bound;
import brief.model.Status;
import brief.model.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AltTextTest {
  private static Item item(String digits, Bound bound) {
    Value.Quantity quantity = yuan(digits, 8, bound, "output");
    return new Item(
        Sample.texts(digits, digits),
        Optional.of(quantity),
        Optional.empty(),
        Optional.empty(),
        Status.REPORTED,
        "c",
        digits);
  }

  @Test
  void theHighestIsNamedWhereTheBoundsLetItBeKnown() {
    Item over = item("60", Bound.OVER);
    Item under = item("40", Bound.UNDER);
    assertThat(AltText.highest(List.of(over, under))).contains(over);
    assertThat(AltText.lowest(List.of(over, under))).contains(under);
  }

  @Test
  void theHighestIsNotNamedWhereItCannotBeKnown() {
    assertThat(AltText.highest(List.of(item("40", Bound.OVER), item("50", Bound.EXACT)))).isEmpty();
    assertThat(AltText.lowest(List.of(item("60", Bound.UNDER), item("50", Bound.EXACT)))).isEmpty();
    assertThat(AltText.highest(List.of(item("50", Bound.ABOUT), item("52", Bound.EXACT))))
        .isEmpty();
  }

  @Test
  void equalValuesHaveNoHighest() {
    assertThat(AltText.highest(List.of(item("5", Bound.EXACT), item("5", Bound.EXACT)))).isEmpty();
  }
}
