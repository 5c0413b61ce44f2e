package parley.question.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.expectation.Point;
import parley.model.expectation.Point.AcceptedBy;
import parley.model.expectation.Point.Because;
import parley.model.expectation.Point.DependsOn;
import parley.model.expectation.Point.OutcomeIs;
import parley.model.expectation.Point.SatisfactionIs;
import parley.model.expectation.Point.VerdictIs;
import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;

class LookedAtTest {
  private static final List<String> ALL = List.of("a", "b", "c");

  @Test
  void deal_looks_at_every_party() {
    assertThat(by(new OutcomeIs(Outcome.DEAL))).isEqualTo(ALL);
  }

  @Test
  void no_deal_and_open_look_at_no_party_unless_it_is_the_only_one() {
    assertThat(by(new OutcomeIs(Outcome.NO_DEAL), new OutcomeIs(Outcome.OPEN))).isEmpty();
    assertThat(LookedAt.by(List.of(new OutcomeIs(Outcome.NO_DEAL)), List.of("a")))
        .containsExactly("a");
  }

  @Test
  void points_about_a_party_look_at_it_in_the_order_of_all() {
    assertThat(
            by(
                new VerdictIs("c", Verdict.ACCEPTS),
                new Because(Because.Kind.NOT_BECAUSE, "a", List.of("R"))))
        .containsExactly("a", "c");
    assertThat(by(new SatisfactionIs("b", 1, 0))).containsExactly("b");
    assertThat(by(new DependsOn(Optional.of("b"), List.of()))).containsExactly("b");
  }

  @Test
  void points_about_all_look_at_all() {
    assertThat(by(new AcceptedBy(List.of(), false))).isEqualTo(ALL);
    assertThat(by(new DependsOn(Optional.empty(), List.of()))).isEqualTo(ALL);
  }

  private static List<String> by(Point... points) {
    return LookedAt.by(List.of(points), ALL);
  }
}
