package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.model.Place;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.Finding;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.scenario.Expectation.Bound;
import parley.scenario.Expectation.OfDeals;
import parley.scenario.Expectation.OfPackage;
import parley.scenario.Expectation.Subject;

class ExpectationTest {
  private static final Place PLACE = Place.startOf("s.yaml");

  private static final PackageVerdict ACTUAL =
      new PackageVerdict(
          "first",
          "",
          Terms.none(),
          List.of(),
          Outcome.NO_DEAL,
          List.of(
              party("buyer", Verdict.ACCEPTS), party("seller", Verdict.REJECTS, "Gifts", "Lock")));

  private static PartyVerdict party(String id, Verdict verdict, String... rules) {
    List<Finding> findings =
        Stream.of(rules)
            .map(r -> new Finding(new Stance.RedLine(Bike.rule(id, r), 1), false, r))
            .toList();
    return new PartyVerdict(id, verdict, 1, findings);
  }

  @Test
  void expectationThatHolds_hasNoMismatch() {
    assertThat(
            expectation(
                    Optional.of(Outcome.NO_DEAL),
                    Map.of("seller", Verdict.REJECTS),
                    Map.of("seller", List.of("Lock")))
                .mismatches(ACTUAL))
        .isEmpty();
  }

  @Test
  void everyDifference_isAMismatch() {
    Map<String, List<String>> because =
        new java.util.TreeMap<>(
            Map.of("buyer", List.of("Price"), "seller", List.of("Lock", "Bell")));

    assertThat(
            expectation(Optional.of(Outcome.DEAL), Map.of("buyer", Verdict.DEPENDS), because)
                .mismatches(ACTUAL))
        .containsExactly(
            new Mismatch("outcome", "deal", "no_deal"),
            new Mismatch("verdicts.buyer", "depends", "accepts"),
            new Mismatch("because.buyer", "Price", "no findings"),
            new Mismatch("because.seller", "Lock; Bell", "Gifts; Lock"));
  }

  @Test
  void partyWithoutVerdict_isAMismatch() {
    assertThat(
            expectation(Optional.empty(), Map.of("bank", Verdict.ACCEPTS), Map.of())
                .mismatches(ACTUAL))
        .containsExactly(new Mismatch("verdicts.bank", "accepts", "no verdict"));
  }

  @Test
  void deals_areComparedWithTheirBound() {
    assertThat(deals(Bound.COUNT, 2).mismatches(BigInteger.TWO)).isEmpty();
    assertThat(deals(Bound.COUNT, 2).mismatches(BigInteger.TEN))
        .containsExactly(new Mismatch("deals.count", "2", "10"));
    assertThat(deals(Bound.AT_LEAST, 2).mismatches(BigInteger.TWO)).isEmpty();
    assertThat(deals(Bound.AT_LEAST, 2).mismatches(BigInteger.TEN)).isEmpty();
    assertThat(deals(Bound.AT_LEAST, 2).mismatches(BigInteger.ONE))
        .containsExactly(new Mismatch("deals.at_least", "2", "1"));
  }

  @Test
  void about_namesTheSubject() {
    assertThat(expectation(Optional.empty(), Map.of(), Map.of()).about())
        .isEqualTo("package first");
    assertThat(deals(Bound.COUNT, 2).about()).isEqualTo("deals");
  }

  private static OfPackage expectation(
      Optional<Outcome> outcome, Map<String, Verdict> verdicts, Map<String, List<String>> because) {
    Subject subject = new Subject(Subject.Kind.PACKAGE, "first");
    return new OfPackage(subject, outcome, verdicts, because, PLACE);
  }

  private static OfDeals deals(Bound bound, long number) {
    return new OfDeals(bound, BigInteger.valueOf(number), PLACE);
  }
}
