package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;

/** Behind each of very many errors reading goes on, at the same cost each. */
class LongBrokenRulesTest {
  private static final int ERRORS = 20_000;

  /** Looking each time at all that follows takes a minute. */
  private static final Duration MOST = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {"x == ,\n", "Terms( ,\n", "Terms( x == 1 y, $v :\n", "( not Terms( a b )\n"})
  void manyErrorsInOneRule_areReadQuickly(String broken) {
    String text =
        "package a.buyer\nrule \"r\"\nwhen Terms( "
            + broken.repeat(ERRORS)
            + ")\nthen redLine(\"w\")\nend\n";
    Problems problems = new Problems();

    assertTimeoutPreemptively(
        MOST, () -> RuleFiles.grammar(List.of(new Source("buyer.drl", text)), problems));

    assertThat(problems.hasErrors()).isTrue();
  }
}
