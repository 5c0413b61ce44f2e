package parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.generate.CaseGenerator;
import parley.generate.Shape;

class RuleSetTest {
  @Test
  void replacingAStance_leavesAllElse() {
    int compared = 0;
    for (long seed : LongStream.rangeClosed(1, 40).toArray()) {
      RuleSet rules = CaseGenerator.of(seed, Shape.small().ruling(2)).rules();
      for (Stance stance : rules.stances()) {
        assertThat(rules.replacing(stance)).isEqualTo(rules);
      }
      compared += rules.impossibilities().size();
    }
    assertThat(compared).as("rules that rule packages out").isPositive();
  }
}
