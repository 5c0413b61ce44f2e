package parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.testing.CaseFolder;

class ParleyApiTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void randomCase_isJudgedAndSearchedAsEnumerated(long seed) throws IOException {
    GeneratedCase made = CaseGenerator.of(seed, Shape.small().ruling(2));
    Files.writeString(folder.resolve("agenda.yaml"), made.agendaYaml());
    for (Map.Entry<String, String> file : made.ruleFiles().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }

    ParleyCase loaded = ParleyCase.load(folder);

    LocalDate day = made.days().get(1);
    Judge judge = new Judge(made.rules(), new ConditionEvaluator(made.rules()), day, Set.of());
    int deals = 0;
    int possible = 0;
    for (Terms terms : made.packages()) {
      PackageVerdict expected = judge.judge("p", "", terms, loaded.parties());
      deals += expected.outcome().name().equals("DEAL") ? 1 : 0;
      possible += expected.outcome().name().equals("IMPOSSIBLE") ? 0 : 1;
      if (terms.hashCode() % 7 == 0) {
        same(loaded.judge(terms.options(), day), expected);
      }
    }
    Deals found = loaded.deals(day, 2);
    assertThat(found.count()).contains(BigInteger.valueOf(deals));
    assertThat(found.packages()).isEqualTo(BigInteger.valueOf(possible));
    assertThat(found.best()).hasSizeBetween(Math.min(1, deals), Math.min(2, deals));
    for (Deals.Deal deal : found.best()) {
      assertThat(loaded.judge(deal.terms(), day).outcome()).isEqualTo(Judgement.Outcome.DEAL);
    }
  }

  private static void same(Judgement actual, PackageVerdict expected) {
    assertThat(actual.outcome().name()).isEqualTo(expected.outcome().name());
    for (PartyVerdict party : expected.verdicts()) {
      Judgement.OfParty own = actual.of(party.party()).orElseThrow();
      assertThat(own.verdict().name().toLowerCase(Locale.ROOT)).isEqualTo(party.verdict().id());
      assertThat(own.satisfaction()).isEqualTo(party.known());
      assertThat(own.grounds().stream().map(Judgement.Ground::rule).toList())
          .containsExactlyInAnyOrderElementsOf(
              party.findings().stream().map(f -> f.stance().rule().name()).toList());
    }
  }

  @Test
  void caseAndScenario_tellWhatTheyHold() {
    CaseFolder.in(folder.resolve("case"));
    ParleyScenario talk =
        ParleyScenario.load(folder.resolve("case/scenarios/used-car/first-talk.yaml"));
    ParleyCase usedCar = talk.parleyCase();

    assertThat(usedCar.id()).isEqualTo("used-car");
    assertThat(usedCar.parties()).containsExactly("buyer", "seller").isEqualTo(talk.parties());
    assertThat(usedCar.issues().keySet()).containsExactly("price", "warranty", "payment");
    assertThat(usedCar.statusQuo()).containsEntry("warranty", "none");
    assertThat(talk.packages()).containsKeys("first_offer", "handshake").hasSize(4);
    assertThat(talk.judge("handshake").outcome()).isEqualTo(Judgement.Outcome.DEAL);
    assertThat(talk.day()).contains(LocalDate.of(2026, 3, 1));
  }

  @Test
  void unknownNames_areArgumentsThatAreWrong() {
    CaseFolder.in(folder.resolve("case"));
    ParleyCase usedCar = ParleyCase.load(folder.resolve("case/rules/used-car"));

    assertThatThrownBy(() -> usedCar.judge(Map.of("prise", "fair"), LocalDate.EPOCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown issue `prise`; did you mean `price`?");
    assertThatThrownBy(() -> usedCar.judge(Map.of("price", "faire"), LocalDate.EPOCH))
        .hasMessage("unknown option `faire` of issue `price`; did you mean `fair`?");
    assertThatThrownBy(() -> ParleyCase.load(folder.resolve("nowhere")))
        .isInstanceOf(CaseErrors.class);
    assertThatThrownBy(() -> Expectations.run(folder.resolve("nowhere")))
        .isInstanceOf(CaseErrors.class);
  }

  @Test
  void failure_saysWhatDiffers() throws IOException {
    CaseFolder.in(folder.resolve("case"));
    Path file = folder.resolve("case/scenarios/used-car/first-talk.yaml");
    Files.writeString(file, Files.readString(file).replace("outcome: deal", "outcome: no_deal"));

    List<TestOutcome> failed =
        Expectations.run(file).stream()
            .filter(t -> t.status() == TestOutcome.Status.FAILED)
            .toList();

    assertThat(failed).hasSize(1);
    assertThat(failed.get(0).expected()).isEqualTo("outcome no_deal");
    assertThat(failed.get(0).actual()).isEqualTo("outcome deal");
    assertThat(failed.get(0).report()).contains("first-talk: package handshake");
  }
}
