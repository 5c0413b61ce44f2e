package parley.app.suite;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import parley.app.cases.Basis;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.model.expectation.Compared;
import parley.model.expectation.DealsPoint;
import parley.model.expectation.Expectation;
import parley.model.expectation.Expectation.OfDeals;
import parley.model.expectation.Expectation.OfPackage;
import parley.model.expectation.Expectation.Subject;
import parley.model.verdict.PackageVerdict;
import parley.question.expectation.TestResult;
import parley.scenario.Scenario;
import parley.space.Answer;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.space.zone.DealCount;

/**
 * Holds the expectations of one scenario against what follows from rules: the case's own by Drools,
 * or any others by any evaluator.
 */
public final class ExpectationRun implements Suite {
  private final Scenario scenario;
  private final ScenarioJudge judge;
  private final DealCount deals;
  private final Explanations explanations;
  private final Map<Subject, PackageVerdict> verdicts = new HashMap<>();

  /**
   * Prepares.
   *
   * @param basis what to judge by, given a case's own rules and evaluator: {@code b -> b} for these
   * @param today stands for the day of a scenario that has none
   * @param limits for each package that leaves issues open and each count of deals
   * @param command how Parley is called
   */
  public ExpectationRun(
      LoadedScenario loaded,
      UnaryOperator<Basis> basis,
      LocalDate today,
      Limits limits,
      String command) {
    this.scenario = loaded.scenario();
    this.judge = new ScenarioJudge(loaded, today, limits, basis);
    this.deals =
        new DealCount(
            new Setting(
                loaded.shaped(basis.apply(loaded.rules().basis()).rules()),
                judge.day(),
                scenario.parties(),
                Set.of()),
            limits);
    this.explanations = new Explanations(scenario, command);
  }

  @Override
  public String scenario() {
    return scenario.name();
  }

  @Override
  public List<Named> expectations() {
    return Named.all(scenario.expectations());
  }

  @Override
  public TestResult result(Named named) {
    Expectation expectation = named.expectation();
    if (expectation instanceof OfDeals ofDeals) {
      return result(named, ofDeals);
    } else if (expectation instanceof OfPackage ofPackage) {
      return result(named, ofPackage);
    }
    throw new IllegalArgumentException("the scenario was not refused: " + expectation);
  }

  private TestResult result(Named named, OfPackage expected) {
    PackageVerdict actual = verdicts.computeIfAbsent(expected.subject(), this::verdict);
    List<Compared> points = expected.points().stream().map(p -> p.compare(actual)).toList();
    return new TestResult(
        scenario.name(),
        named.name(),
        expected.place(),
        expected.remarks(),
        points,
        Optional.of(actual),
        actual.stopped(),
        explanations.of(expected, points));
  }

  private TestResult result(Named named, OfDeals expected) {
    List<Answer<?>> stopped = new ArrayList<>();
    List<Compared> points = new ArrayList<>();
    for (DealsPoint point : expected.points()) {
      Answer<Optional<BigInteger>> count = deals.within(point.within());
      points.add(point.compare(count.value()));
      stopped.add(count);
    }
    return new TestResult(
        scenario.name(),
        named.name(),
        expected.place(),
        expected.remarks(),
        points,
        Optional.empty(),
        stopped.stream().flatMap(a -> a.reason().stream()).findFirst(),
        explanations.of(expected, points));
  }

  private PackageVerdict verdict(Subject subject) {
    return subject.kind() == Subject.Kind.PACKAGE
        ? judge.verdict(scenario.packageOf(subject.id()).orElseThrow())
        : judge.verdict(scenario.whatIf(subject.id()).orElseThrow());
  }
}
