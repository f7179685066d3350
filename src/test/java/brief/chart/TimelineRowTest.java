package brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineRowTest {
  private static final TimelineRow.Place RIGHT = new TimelineRow.Place(0, false);
  private static final TimelineRow.Place LEFT = new TimelineRow.Place(0, true);

  private static TimelineRow row(double[] marks, double... widths) {
    return TimelineRow.of(marks, widths, 8);
  }

  @Test
  void aTextStandsToTheRightWhereThereIsRoom() {
    assertThat(row(new double[] {10, 100}, 50, 50).places()).containsExactly(RIGHT, RIGHT);
  }

  @Test
  void aTextStandsToTheLeftWhereTheNextMarkIsInTheWay() {
    assertThat(row(new double[] {80, 110}, 50, 50).places()).containsExactly(LEFT, RIGHT);
  }

  @Test
  void aTextStandsBelowWhereBothSidesAreTaken() {
    assertThat(row(new double[] {10, 40}, 50, 50).places())
        .containsExactly(new TimelineRow.Place(1, false), RIGHT);
  }

  @Test
  void textsBelowGoDownInStepsSoThatNoLeadCrossesThem() {
    assertThat(row(new double[] {10, 30, 50}, 50, 50, 50).places())
        .containsExactly(new TimelineRow.Place(2, false), new TimelineRow.Place(1, false), RIGHT);
  }
}
