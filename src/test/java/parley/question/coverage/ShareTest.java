package parley.question.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {
  @Test
  void percent_is_rounded_down_so_that_100_means_all() {
    assertThat(new Share(9999, 10_000).percent()).isEqualByComparingTo("99.9");
    assertThat(new Share(10_000, 10_000).percent()).isEqualByComparingTo("100");
    assertThat(new Share(0, 3).percent()).isEqualByComparingTo("0");
  }

  @Test
  void nothing_to_cover_is_covered() {
    assertThat(new Share(0, 0).percent()).isEqualByComparingTo("100");
    assertThat(new Share(0, 0).reaches(BigDecimal.valueOf(100))).isTrue();
  }

  @Test
  void threshold_is_compared_with_the_exact_share() {
    assertThat(new Share(2, 3).reaches(new BigDecimal("66.666"))).isTrue();
    assertThat(new Share(2, 3).reaches(new BigDecimal("66.667"))).isFalse();
    assertThat(new Share(19, 20).reaches(new BigDecimal("95"))).isTrue();
  }

  @Test
  void tally_counts_the_covered_and_sums() {
    assertThat(Share.of(List.of(1, 2, 3), i -> i > 1).plus(new Share(1, 4)))
        .isEqualTo(new Share(3, 7));
  }
}
