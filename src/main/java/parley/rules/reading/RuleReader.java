package parley.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Acceptance;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Impossibility;
import parley.model.Orders;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.StatementKind;
import parley.model.claim.Register;
import parley.rules.syntax.RuleFile.RuleSyntax;

/** Turns rules as written into stances and conclusions, checking every name. */
public final class RuleReader {
  private static final String WEIGHT_USE =
      "it says how much a red line, demand or preference matters";
  private static final String COST_USE = "it says what a concession costs its party";

  private final Agenda agenda;
  private final Register register;
  private final Set<String> conclusionNames;
  private final Problems problems;
  private final List<Stance> stances = new ArrayList<>();
  private final List<Conclusion> conclusions = new ArrayList<>();
  private final List<Impossibility> impossibilities = new ArrayList<>();
  private final List<Acceptance> acceptances = new ArrayList<>();

  /**
   * Reads rules of all files of a case.
   *
   * @param conclusionNames those that any rule of the case concludes
   * @param problems receives what is wrong
   */
  public RuleReader(
      Agenda agenda, Register register, Set<String> conclusionNames, Problems problems) {
    this.agenda = agenda;
    this.register = register;
    this.conclusionNames = conclusionNames;
    this.problems = problems;
  }

  /** {@return the stances read so far, in the order of reading} */
  public List<Stance> stances() {
    return stances;
  }

  /** {@return the conclusions read so far, in the order of reading} */
  public List<Conclusion> conclusions() {
    return conclusions;
  }

  /** {@return what was read so far that rules packages out, by file and line} */
  public List<Impossibility> impossibilities() {
    return impossibilities.stream().sorted(Orders.by(i -> i.rule().place())).toList();
  }

  /** {@return the findings about rules read so far that their authors accept} */
  public List<Acceptance> acceptances() {
    return acceptances;
  }

  public void read(String owner, RuleSyntax syntax) {
    ConditionReader conditions = new ConditionReader(agenda, conclusionNames, problems);
    Condition condition = conditions.read(syntax.when());
    StatementReader statements = new StatementReader(problems);
    Because because = statements.because(syntax.then(), conditions.scope());
    AnnotationReader notes =
        new AnnotationReader(owner, syntax.annotations(), syntax.tokens(), register, problems);
    Rule rule =
        new Rule(
            owner,
            syntax.name().value(),
            condition,
            because,
            notes.claims(agenda),
            notes.confidence(),
            new PeriodReader(problems).read(syntax.attributes()),
            syntax.name().place());
    acceptances.addAll(notes.acceptances(syntax.name().value()));
    statements.requireOwner(owner, syntax.then());
    StatementKind kind = syntax.then().kind().value();
    String name = statements.name(syntax.then()).orElse("");
    state(rule, kind, name, notes);
  }

  private void state(Rule rule, StatementKind kind, String name, AnnotationReader notes) {
    Fraction weight = notes.weight();
    Fraction cost = notes.cost();
    if (!kind.isOfCost()) {
      notes.warnWithoutEffect("cost", COST_USE);
    }
    if (!kind.isOfWeight()) {
      notes.warnWithoutEffect("weight", WEIGHT_USE);
    }
    if (kind == StatementKind.CONCLUSION) {
      conclusions.add(new Conclusion(rule, name));
    } else if (kind == StatementKind.IMPOSSIBLE) {
      impossibilities.add(new Impossibility(rule));
    } else if (!rule.owner().equals(Rule.COMMON)) {
      StanceKind.of(kind)
          .map(k -> new Stance(k, rule, Optional.of(name), weight, cost))
          .ifPresent(stances::add);
    }
  }
}
