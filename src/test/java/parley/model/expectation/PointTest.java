package parley.model.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Place;
import parley.model.Terms;
import parley.model.expectation.DealsPoint.Bound;
import parley.model.expectation.Expectation.Remarks;
import parley.model.expectation.Point.Because;
import parley.model.expectation.Point.Because.Kind;
import parley.model.verdict.Leeway;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.testing.UsedCar;

class PointTest {
  /** The buyer gives the warranty up for a low price; the seller is content. */
  private static final PackageVerdict BARGAIN = UsedCar.verdicts().packages().get(0);

  /** The buyer rejects the price, and would hold out for a warranty; the seller is content. */
  private static final PackageVerdict DEAR = UsedCar.verdicts().packages().get(2);

  @Test
  void outcome_isComparedByItsWord() {
    assertThat(new Point.OutcomeIs(Outcome.DEAL).compare(BARGAIN).holds()).isTrue();
    assertThat(new Point.OutcomeIs(Outcome.DEAL).compare(DEAR))
        .isEqualTo(new Compared("outcome", "deal", "no_deal", false, List.of("buyer")));
  }

  @Test
  void verdict_ofAPartyWithout_isADifference() {
    assertThat(new Point.VerdictIs("buyer", Verdict.REJECTS).compare(DEAR).holds()).isTrue();
    assertThat(new Point.VerdictIs("bank", Verdict.ACCEPTS).compare(DEAR))
        .isEqualTo(new Compared("verdicts.bank", "accepts", "no verdict", false, List.of("bank")));
  }

  @Test
  void because_wantsRulesAmongTheFindings_onlyBecauseThoseThatDecide() {
    assertThat(holds(Kind.BECAUSE, "Too dear")).isTrue();
    assertThat(holds(Kind.BECAUSE, "Too dear", "A warranty")).isTrue();
    assertThat(holds(Kind.BECAUSE, "Cheap enough to risk it")).isFalse();
    assertThat(holds(Kind.ONLY_BECAUSE, "Too dear")).isTrue();
    assertThat(holds(Kind.ONLY_BECAUSE, "Too dear", "A warranty")).isFalse();
    assertThat(holds(Kind.NOT_BECAUSE, "Cheap enough to risk it")).isTrue();
    assertThat(holds(Kind.NOT_BECAUSE, "A warranty")).isFalse();
  }

  private static boolean holds(Kind kind, String... rules) {
    return new Because(kind, "buyer", List.of(rules)).compare(DEAR).holds();
  }

  @Test
  void because_showsBothSides() {
    assertThat(new Because(Kind.BECAUSE, "seller", List.of("Money at once")).compare(DEAR))
        .isEqualTo(
            new Compared(
                "because.seller", "Money at once", "no findings", false, List.of("seller")));
    assertThat(new Because(Kind.NOT_BECAUSE, "buyer", List.of("Too dear")).compare(DEAR).expected())
        .isEqualTo("not Too dear");
  }

  @Test
  void notBecause_neverHoldsOfAPartyWithoutVerdict() {
    assertThat(new Because(Kind.NOT_BECAUSE, "bank", List.of("A warranty")).compare(DEAR).holds())
        .isFalse();
  }

  @Test
  void acceptedBy_isExact() {
    assertThat(accepted(List.of("buyer", "seller"), true).compare(BARGAIN).holds()).isTrue();
    assertThat(accepted(List.of("seller"), false).compare(BARGAIN))
        .isEqualTo(new Compared("accepted_by", "seller", "all", false, List.of("buyer")));
    assertThat(accepted(List.of("seller"), false).compare(DEAR).holds()).isTrue();
    assertThat(accepted(List.of(), false).compare(DEAR))
        .isEqualTo(new Compared("accepted_by", "none", "seller", false, List.of("seller")));
  }

  private static Point.AcceptedBy accepted(List<String> parties, boolean all) {
    return new Point.AcceptedBy(parties, all);
  }

  @Test
  void satisfaction_mayDifferByItsTolerance() {
    assertThat(BARGAIN.of("buyer").orElseThrow().satisfaction()).isEqualTo(0.75);
    assertThat(satisfaction(0.7, 0.05).holds()).isTrue();
    assertThat(satisfaction(0.7, 0.04))
        .isEqualTo(
            new Compared("satisfaction.buyer", "0.7 +/- 0.04", "0.75", false, List.of("buyer")));
  }

  private static Compared satisfaction(double value, double tolerance) {
    return new Point.SatisfactionIs("buyer", value, tolerance).compare(BARGAIN);
  }

  @Test
  void dependsOn_namesAllIssuesThatDecide() {
    Leeway leeway = new Leeway(1, List.of("price"), List.of(), false);
    PartyVerdict buyer =
        new PartyVerdict(
            "buyer", Verdict.DEPENDS, 0, List.of(), Optional.empty(), false, Optional.of(leeway));
    PackageVerdict open =
        new PackageVerdict(
            "open", "", Terms.none(), List.of("price", "payment"), Outcome.OPEN, List.of(buyer));

    assertThat(depends("price").compare(open).holds()).isTrue();
    assertThat(depends("price", "payment").compare(open))
        .isEqualTo(
            new Compared("depends_on.buyer", "price; payment", "price", false, List.of("buyer")));
    assertThat(new Point.DependsOn(Optional.empty(), List.of()).compare(open).actual())
        .isEqualTo("price");
  }

  private static Point depends(String... issues) {
    return new Point.DependsOn(Optional.of("buyer"), List.of(issues));
  }

  @Test
  void numberOfDeals_isKnownAsANumber_notOnlyInWords() {
    DealsPoint point = new DealsPoint.Total(Bound.COUNT, BigInteger.TEN);

    assertThat(point.compare(Optional.of(BigInteger.TWO)).number()).contains(BigInteger.TWO);
    assertThat(point.compare(Optional.empty()).number()).isEmpty();
  }

  @Test
  void deals_areComparedWithTheirBound_andUnknownIsNeverAsExpected() {
    assertThat(deals(Bound.COUNT, 2, 2)).isTrue();
    assertThat(deals(Bound.COUNT, 2, 10)).isFalse();
    assertThat(deals(Bound.AT_LEAST, 2, 2)).isTrue();
    assertThat(deals(Bound.AT_LEAST, 2, 1)).isFalse();
    assertThat(deals(Bound.AT_MOST, 2, 2)).isTrue();
    assertThat(deals(Bound.AT_MOST, 2, 3)).isFalse();
    assertThat(new DealsPoint.Total(Bound.AT_MOST, BigInteger.TEN).compare(Optional.empty()))
        .isEqualTo(new Compared("deals.at_most", "10", "unknown", false, List.of()));
  }

  private static boolean deals(Bound bound, long expected, long actual) {
    return new DealsPoint.Total(bound, BigInteger.valueOf(expected))
        .compare(Optional.of(BigInteger.valueOf(actual)))
        .holds();
  }

  @Test
  void deals_includeOrExcludeTerms() {
    DealsPoint exclude = new DealsPoint.Holding(false, "price high", Terms.none());
    assertThat(exclude.compare(Optional.of(BigInteger.ZERO)).holds()).isTrue();
    assertThat(exclude.compare(Optional.of(BigInteger.TWO)))
        .isEqualTo(
            new Compared("deals.exclude", "no deal with price high", "2 deals", false, List.of()));
    assertThat(exclude.compare(Optional.empty()).holds()).isFalse();
    assertThat(
            new DealsPoint.Holding(true, "price high", Terms.none())
                .compare(Optional.of(BigInteger.ONE))
                .holds())
        .isTrue();
  }

  @Test
  void todo_failsOnceItHolds() {
    assertThat(result(Outcome.DEAL, Optional.empty()).status()).isEqualTo(Status.PASSED);
    assertThat(result(Outcome.NO_DEAL, Optional.empty()).status()).isEqualTo(Status.FAILED);
    assertThat(result(Outcome.NO_DEAL, Optional.of("later")).status()).isEqualTo(Status.TODO);
    assertThat(result(Outcome.DEAL, Optional.of("later")).status()).isEqualTo(Status.FAILED);
  }

  private static TestResult result(Outcome expected, Optional<String> todo) {
    return new TestResult(
        "s",
        "package bargain",
        Place.startOf("s.yaml"),
        new Remarks(todo, List.of()),
        List.of(new Point.OutcomeIs(expected).compare(BARGAIN)),
        Optional.of(BARGAIN),
        Optional.empty(),
        "parley explain s.yaml -p bargain");
  }
}
