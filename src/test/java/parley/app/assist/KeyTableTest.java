package parley.app.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.scenario.schema.FileSchema;
import parley.scenario.yaml.Shape;

class KeyTableTest {
  private static final KeyTable SCENARIO = new KeyTable(FileSchema.SCENARIO);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verdicts",
        "because",
        "only_because",
        "not_because",
        "satisfaction",
        "depends_on"
      })
  void pointOfSeveralParties_isByParty_inAnExpectationAndInARow(String key) {
    assertThat(SCENARIO.isBy(Shape.PARTY, List.of("expect", key))).isTrue();
    assertThat(SCENARIO.isBy(Shape.PARTY, List.of("expect", "packages", "offer", key))).isTrue();
    assertThat(SCENARIO.isBy(Shape.ISSUE, List.of("expect", key))).isFalse();
  }

  @Test
  void termsAreByIssue_whereverTheyStand() {
    assertThat(
            List.of(
                List.of("packages", "offer", "terms"),
                List.of("what_if", "more", "set"),
                List.of("expect", "deals", "include"),
                List.of("expect", "deals", "exclude")))
        .allMatch(path -> SCENARIO.isBy(Shape.ISSUE, path));
  }

  @Test
  void words_areTheOutcomes() {
    assertThat(SCENARIO.words(List.of("expect", "outcome")))
        .containsExactly("deal", "no_deal", "open", "impossible");
  }
}
