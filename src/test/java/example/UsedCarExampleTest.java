package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.api.CaseErrors;
import parley.api.Deals;
import parley.api.Expectations;
import parley.api.Judgement;
import parley.api.Judgement.Verdict;
import parley.api.ParleyCase;
import parley.api.ParleyScenario;
import parley.api.TestOutcome;
import parley.testing.CaseFolder;

/** The examples of {@code docs/java-api.md}, which show these lines. */
class UsedCarExampleTest {
  @Test
  void packages_areJudged(@TempDir Path folder) {
    Path rules = folder.resolve("case/rules/used-car");
    CaseFolder.in(folder.resolve("case"));

    ParleyCase usedCar = ParleyCase.load(rules);
    LocalDate day = LocalDate.of(2026, 3, 1);
    Judgement judgement = usedCar.judge(Map.of("price", "bargain", "warranty", "six_months"), day);
    for (Judgement.OfParty party : judgement.parties()) {
      System.out.println(party.party() + " " + party.verdict());
      party.grounds().forEach(g -> System.out.println("  " + g.rule() + ": " + g.because()));
    }

    assertThat(judgement.outcome()).isEqualTo(Judgement.Outcome.NO_DEAL);
    assertThat(judgement.of("seller").orElseThrow().verdict()).isEqualTo(Verdict.REJECTS);
    assertThat(judgement.terms()).containsEntry("payment", "cash");
  }

  @Test
  void deals_areFound(@TempDir Path folder) {
    Path file = folder.resolve("case/scenarios/used-car/first-talk.yaml");
    CaseFolder.in(folder.resolve("case"));

    ParleyScenario talk = ParleyScenario.load(file);
    Deals deals = talk.deals(3);
    System.out.println(deals.count().orElseThrow() + " of " + deals.packages() + " are deals");
    deals.best().forEach(d -> System.out.println(d.terms() + " " + d.satisfaction()));

    assertThat(deals.count().orElseThrow()).isOne();
    assertThat(deals.best().get(0).terms()).containsEntry("price", "fair");
  }

  @Test
  void expectations_areRun(@TempDir Path folder) {
    Path scenarios = folder.resolve("case/scenarios");
    CaseFolder.in(folder.resolve("case"));

    for (TestOutcome test : Expectations.run(scenarios)) {
      System.out.println(test.status() + " " + test.scenario() + ": " + test.name());
    }

    assertThat(Expectations.run(scenarios)).hasSize(4);
  }

  @Test
  void errors_areReported(@TempDir Path folder) {
    Path rules = folder.resolve("case/rules/used-car");
    CaseFolder.in(folder.resolve("case"))
        .append("buyer.drl", "rule \"X\" when Terms( prise > 1 ) then redLine(\"y\") end\n");

    try {
      ParleyCase.load(rules);
    } catch (CaseErrors errors) {
      errors.problems().forEach(p -> System.out.println(p.file() + ":" + p.line()));
      System.out.println(errors.getMessage());
      assertThat(errors).hasMessageContaining("did you mean `price`?");
      return;
    }

    throw new AssertionError("no error");
  }
}
