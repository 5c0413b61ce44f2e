package parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whole random rule sets are read and mean what they were written to mean. */
class GrammarFuzzTest {
  private static final List<FuzzIssue> ISSUES =
      List.of(
          new FuzzIssue("a", List.of("x", "y", "z"), List.of()),
          new FuzzIssue("b", List.of("y", "x"), List.of()),
          FuzzIssue.ordered("o", "z", "x", "y"),
          FuzzIssue.ranged("r", "{from: -1, to: 0.5, step: 0.5}", "-1", "-0.5", "0", "0.5"),
          new FuzzIssue("n", List.of("x", "y", "z"), List.of("-3", "0", "5000000000")),
          new FuzzIssue("m", List.of("p", "q", "r"), List.of("0.5", "2", "100.25")));

  @Test
  void randomRuleSets_areReadAsMeant() {
    Random random = Fuzz.random();
    for (int i = 0; i < Fuzz.times(40); i++) {
      FuzzCase made = ruleSet(random);
      assertThat(made.check()).as("case %d", i).isEmpty();
      if (i % 4 == 0) {
        made.verify(15, i);
      }
    }
  }

  private static FuzzCase ruleSet(Random random) {
    Statements statements = new Statements(random, ISSUES);
    for (int i = random.nextInt(4); i > 0; i--) {
      statements.conclusion(random.nextBoolean() ? "common" : "one", "c " + i, 1);
    }
    for (String party : List.of("one", "two")) {
      statements.stance(party, "d", 1, 2);
      for (int i = 8 + random.nextInt(4); i > 0; i--) {
        statements.stance(party, "d", random.nextInt(4), 2);
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      statements.impossibility(1);
    }
    return new FuzzCase(
        "a-case", List.of("one", "two"), ISSUES, statements.rules(), UnaryOperator.identity());
  }
}
