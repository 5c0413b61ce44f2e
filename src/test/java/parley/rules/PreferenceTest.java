package parley.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Standing;
import parley.model.verdict.Verdict;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;

/** A preference counts in satisfaction like a demand, and never blocks. */
class PreferenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String HEAD =
      """
      package sale.buyer
      import sale.Terms
      import function parley.rules.Stances.*
      dialect "mvel"
      """;
  private static final String PREFERENCE =
      """
      rule "A red one"
          @weight(3)
      when
          Terms( colour != "red" )
      then
          prefer(drools, "colour", "The buyer likes red.");
      end
      """;
  private static final String DEMAND =
      """
      rule "Cheap"
      when
          Terms( price == "high" )
      then
          demand(drools, "price", "The buyer has little money.");
      end
      """;
  private static final String CONCESSION =
      """
      rule "Cheap blue will do"
          @cost(0.25)
      when
          Terms( colour == "blue", price == "low" )
      then
          concede(drools, "colour", "Cheap is worth blue.");
      end
      """;

  @Test
  void preference_costsSatisfactionAndNeverBlocks() {
    PartyVerdict verdict = verdict(PREFERENCE + DEMAND, "green", "low");

    assertEquals(Verdict.ACCEPTS, verdict.verdict());
    assertEquals(0.25, verdict.satisfaction());
    assertEquals("preference", verdict.findings().get(0).stance().kind().id());
    assertTrue(verdict.decisive().isEmpty());
  }

  @Test
  void preference_isGivenUpByConcessionOfItsName() {
    PartyVerdict verdict = verdict(PREFERENCE + DEMAND + CONCESSION, "blue", "low");

    assertEquals((1 + 3 * 0.75) / 4, verdict.satisfaction());
    assertTrue(verdict.findings().get(0).givenUp());
  }

  @Test
  void preference_mayNotShareItsNameWithDemand() {
    Problems problems = new Problems();
    read(PREFERENCE + DEMAND.replace("\"price\", ", "\"colour\", "), problems);

    assertEquals(
        List.of("`buyer` both demands and prefers `colour`"),
        problems.sorted().stream().map(Diagnostic::message).toList());
  }

  private static PartyVerdict verdict(String rules, String colour, String price) {
    Problems problems = new Problems();
    CheckedRules checked =
        read(rules, problems).orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    Terms terms = new Terms(Map.of("colour", colour, "price", price));
    return PartyVerdict.of(
        Standing.of("buyer", checked.rules().inForce(DAY)),
        DroolsEvaluator.of(checked).firings(terms, DAY, Set.of()));
  }

  private static Optional<CheckedRules> read(String rules, Problems problems) {
    Source source = new Source("buyer.drl", HEAD + rules);
    return RuleFiles.read(agenda(), Register.empty(), List.of(source), problems);
  }

  private static Agenda agenda() {
    return new Agenda(
        "sale",
        "",
        List.of(new Party("buyer", "")),
        List.of(issue("colour", "red", "blue", "green"), issue("price", "high", "low")));
  }

  private static Issue issue(String id, String... options) {
    List<Option> all = List.of(options).stream().map(o -> Option.named(o, o)).toList();
    return new Issue(id, id, Optional.empty(), all, options[0]);
  }
}
