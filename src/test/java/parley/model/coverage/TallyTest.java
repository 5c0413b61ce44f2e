package parley.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void percent_is_rounded_down_so_that_100_means_all() {
    assertThat(new Tally(9999, 10_000).percent()).isEqualByComparingTo("99.9");
    assertThat(new Tally(10_000, 10_000).percent()).isEqualByComparingTo("100");
    assertThat(new Tally(0, 3).percent()).isEqualByComparingTo("0");
  }

  @Test
  void nothing_to_cover_is_covered() {
    assertThat(new Tally(0, 0).percent()).isEqualByComparingTo("100");
    assertThat(new Tally(0, 0).reaches(BigDecimal.valueOf(100))).isTrue();
  }

  @Test
  void threshold_is_compared_with_the_exact_share() {
    assertThat(new Tally(2, 3).reaches(new BigDecimal("66.666"))).isTrue();
    assertThat(new Tally(2, 3).reaches(new BigDecimal("66.667"))).isFalse();
    assertThat(new Tally(19, 20).reaches(new BigDecimal("95"))).isTrue();
  }

  @Test
  void tally_counts_the_covered_and_sums() {
    assertThat(Tally.of(List.of(1, 2, 3), i -> i > 1).plus(new Tally(1, 4)))
        .isEqualTo(new Tally(3, 7));
  }
}
