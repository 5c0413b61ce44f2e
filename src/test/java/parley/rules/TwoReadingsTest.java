package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.Evaluator;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;

/**
 * Drools' reading of a rule and the model's agree. {@code -Dparley.seed=1000 -Dparley.seeds=5000}
 * hunts with other seeds than the few that every build uses.
 */
class TwoReadingsTest {
  private static final int RULES_A_FILE = 6;

  @Test
  void randomRules_onEveryPackage_meanTheSameInBothReadings() {
    long first = Long.getLong("parley.seed", 0);
    long end = first + Long.getLong("parley.seeds", 12);
    int compared = 0;
    for (long seed = first; seed < end; seed++) {
      compared += compare(seed);
    }
    assertThat(compared).as("packages compared").isPositive();
  }

  private static int compare(long seed) {
    RandomRuleText random = new RandomRuleText(seed);
    List<Source> files = random.files(RULES_A_FILE);
    Problems problems = new Problems();
    Optional<CheckedRules> checked =
        RuleFiles.read(random.agenda(), Register.empty(), files, problems);
    assertThat(checked).as("seed %d: %s", seed, SmallCase.rendered(files, problems)).isPresent();
    return compare(seed, checked.orElseThrow());
  }

  private static int compare(long seed, CheckedRules checked) {
    RuleSet rules = checked.rules();
    Evaluator drools = DroolsEvaluator.of(checked);
    Random random = new Random(seed);
    List<RuleId> ids = rules.rules().stream().map(Rule::id).toList();
    List<Terms> packages = Readings.allOf(rules.agenda());
    for (Terms terms : packages) {
      LocalDate day = LocalDate.of(2025, 1 + random.nextInt(7), 9 + random.nextInt(3));
      Set<RuleId> off =
          random.nextInt(3) > 0 ? Set.of() : Set.of(ids.get(random.nextInt(ids.size())));
      assertThat(Readings.drools(drools, terms, day, off))
          .as("seed %d, %s on %s without %s", seed, terms.options(), day, off)
          .isEqualTo(Readings.model(rules, terms, day, off));
    }
    return packages.size();
  }

  /** Conditions on which Drools 10.2, left to itself, loses or invents a match. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Terms( garden == \"whole\" ) or Terms( handover == \"spring\" ))"
            + " exists (not Terms( garden == \"shared\" ) and not Terms( handover == \"winter\" ))",
        "Terms( $i : interest ) Terms( price == $i )",
        "Terms( $i : interest ) not Terms( price < $i )",
        "Terms( $i : interest ) exists Terms( price < $i )",
        "Terms( !( garden != \"whole\" ) )",
        "Terms( !( price > 249999.5 ) )",
        "Terms( \"whole\" == garden, 4.5 > interest )",
        "not Conclusion( name == \"c\" )",
        "(not Conclusion( name == \"c\" ) or Conclusion( name == \"c\" ))",
      })
  void condition_thatDroolsGetsWrong_meansTheSameInBothReadings(String when) {
    Source buyer =
        SmallCase.file(
            "buyer",
            SmallCase.rule("r", when, "redLine(drools, \"x\");")
                + SmallCase.rule("a", "Terms( garden != \"whole\" )", "redLine(drools, \"x\");")
                + SmallCase.rule("b", "Terms( price <= 249999.5 )", "redLine(drools, \"x\");")
                + SmallCase.rule("c", "Terms( garden == \"whole\" )", "redLine(drools, \"x\");")
                + SmallCase.rule(
                    "d", "Terms( garden == \"none\" )", "conclude(drools, \"c\", \"x\");"));
    assertThat(compare(0, SmallCase.checked(buyer))).isPositive();
  }

  @Test
  void checkedRules_compiledTwice_workTwice() {
    CheckedRules rules =
        SmallCase.checked(
            SmallCase.file(
                "buyer",
                SmallCase.rule("c", "not Conclusion()", "conclude(drools, \"c\", \"x\");")
                    .replace("not Conclusion()", "not Terms( garden == \"none\" )")));
    compare(0, rules);
    assertThat(compare(0, rules)).isPositive();
  }
}
