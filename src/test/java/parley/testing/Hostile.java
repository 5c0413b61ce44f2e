package parley.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.app.report.PageProposal;
import parley.app.report.PageScenario;
import parley.model.Agenda;
import parley.model.Assumed;
import parley.model.Because;
import parley.model.Condition.Comparison;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.Party;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.StanceKind;
import parley.model.Terms;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.ScenarioVerdict;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Moves;
import parley.space.Answer;
import parley.space.zone.Zone;

/** A scenario in which every text tries to be markup. */
public final class Hostile {
  /** Would end a script, run another, begin a comment, end a line of a script. */
  public static final String TITLE =
      "</script><script>alert(1)</script><!--<script><img src=x"
          + " onerror=alert(1)>\u2028'\"&amp;{{data}}$1\\";

  private static final Place PLACE = Place.startOf(TITLE);

  private Hostile() {}

  public static PageScenario scenario() {
    RuleSet rules = new RuleSet(agenda(), List.of(Held.redLine(rule(), Fraction.ONE)), List.of());
    Judge judge = new Judge(rules, new ConditionEvaluator(rules), UsedCar.DAY, Set.of());
    List<String> parties = List.of("p");
    Terms terms = new Terms(java.util.Map.of("i", "a"));
    Diagnosis diagnosis =
        new Diagnosis(
            Optional.empty(),
            List.of(new Conflict(List.of(new RuleId("p", TITLE)), 1)),
            false,
            List.of(),
            false,
            List.of(),
            Optional.empty());
    Zone none =
        new Zone(
            agenda().size(), Optional.empty(), java.util.Map.of(), List.of(), java.util.Map.of());
    return new PageScenario(
        rules,
        register(),
        new ScenarioVerdict(
            "hostile",
            TITLE,
            UsedCar.DAY,
            agenda(),
            parties,
            List.of(judge.judge("x", TITLE, terms, parties))),
        List.of(new PageProposal(terms, List.of("1.1"), List.of())),
        new DiagnosisResult(
            "hostile",
            UsedCar.DAY,
            rules,
            parties,
            Optional.empty(),
            false,
            new Answer.Bounded<>(none, TITLE),
            new Answer.Bounded<>(none, TITLE),
            new Answer.Exact<>(diagnosis),
            new Answer.Exact<>(Moves.none()),
            Optional.empty()),
        List.of(),
        Assumed.nothing(),
        List.of("i"),
        List.of(),
        Optional.empty());
  }

  private static Agenda agenda() {
    Issue issue =
        new Issue(
            "i",
            TITLE,
            Optional.empty(),
            List.of(Option.named("a", TITLE), Option.named("b", TITLE)),
            "a");
    return new Agenda("hostile", TITLE, List.of(new Party("p", TITLE)), List.of(issue));
  }

  private static Rule rule() {
    return new Rule(
        "p",
        TITLE,
        new Comparison(PLACE, "i", Operator.EQUAL, List.of("a"), Set.of("a")),
        Because.of(TITLE),
        List.of("1.1"),
        Fraction.ONE,
        Period.always(),
        PLACE);
  }

  private static Register register() {
    Claim claim =
        new Claim(
            "1",
            "1",
            List.of("p"),
            Optional.of(StanceKind.RED_LINE),
            TITLE,
            Optional.of(TITLE),
            List.of(),
            PLACE);
    Optional<String> text = Optional.of(TITLE);
    return new Register(
        List.of(
            new Article(
                "1",
                TITLE,
                Optional.empty(),
                text,
                text,
                Optional.empty(),
                true,
                text,
                List.of(claim),
                PLACE)));
  }
}
