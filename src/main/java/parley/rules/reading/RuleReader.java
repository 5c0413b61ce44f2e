package parley.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Acceptance;
import parley.diagnostic.Code;
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
import parley.model.Stance.Concession;
import parley.model.Stance.Demand;
import parley.model.Stance.Preference;
import parley.model.Stance.RedLine;
import parley.model.StatementKind;
import parley.model.claim.Register;
import parley.rules.reading.Scope.ToIssue;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFile.Statement;
import parley.rules.syntax.RuleFile.Variable;

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
  private final List<ReadConclusion> conclusions = new ArrayList<>();
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

  /** A conclusion with the names of those it rests on. */
  public record ReadConclusion(Conclusion conclusion, Set<String> restsOn) {}

  /** {@return the stances read so far, in the order of reading} */
  public List<Stance> stances() {
    return stances;
  }

  /** {@return the conclusions read so far, in the order of reading} */
  public List<ReadConclusion> conclusions() {
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

  /** Reads one rule. */
  public void read(String owner, RuleSyntax syntax) {
    ConditionReader conditions = new ConditionReader(agenda, conclusionNames, problems);
    Condition condition = conditions.read(syntax.when());
    Because because = because(syntax.then(), conditions.scope());
    AnnotationReader notes = new AnnotationReader(owner, syntax, register, problems);
    Rule rule =
        new Rule(
            owner,
            syntax.name().value(),
            condition,
            because,
            notes.claims(agenda),
            notes.confidence(),
            new PeriodReader(problems).read(syntax),
            syntax.name().place());
    acceptances.addAll(notes.acceptances());
    state(rule, syntax.then(), notes, conditions.conclusionsUsed());
  }

  private void state(Rule rule, Statement then, AnnotationReader notes, Set<String> restsOn) {
    Fraction weight = notes.weight();
    Fraction cost = notes.cost();
    StatementKind kind = then.kind().value();
    if (!kind.isOfCost()) {
      notes.warnWithoutEffect("cost", COST_USE);
    }
    if (!kind.isOfWeight()) {
      notes.warnWithoutEffect("weight", WEIGHT_USE);
    }
    if (kind == StatementKind.CONCLUSION) {
      conclusions.add(new ReadConclusion(new Conclusion(rule, name(then)), restsOn));
    } else if (kind == StatementKind.IMPOSSIBLE) {
      impossible(rule, then);
    } else if (rule.owner().equals(Rule.COMMON)) {
      problems.error(
          Code.NOT_ALLOWED,
          then.kind().place(),
          "`common` is not a party and takes no stance",
          "write `conclude` or `impossible` here; put `"
              + kind.function()
              + "` into a party's file");
    } else {
      stance(rule, then, weight, cost).ifPresent(stances::add);
    }
  }

  private Optional<Stance> stance(Rule rule, Statement then, Fraction weight, Fraction cost) {
    return switch (then.kind().value()) {
      case RED_LINE -> Optional.of(new RedLine(rule, weight));
      case DEMAND -> Optional.of(new Demand(rule, name(then), weight));
      case PREFERENCE -> Optional.of(new Preference(rule, name(then), weight));
      case CONCESSION -> Optional.of(new Concession(rule, name(then), cost));
      case CONCLUSION, IMPOSSIBLE -> Optional.empty();
    };
  }

  private void impossible(Rule rule, Statement then) {
    if (!rule.owner().equals(Rule.COMMON)) {
      problems.error(
          Code.NOT_ALLOWED,
          then.kind().place(),
          "`impossible` is not a stance of `" + rule.owner() + "`: it binds every party",
          "put this rule into `common.drl`; what only this party refuses is a `redLine`");
    }
    impossibilities.add(new Impossibility(rule));
  }

  private String name(Statement then) {
    Located<String> name = then.name().orElseThrow();
    if (name.value().isBlank()) {
      problems.error(
          Code.MISSING, name.place(), "the name is empty", "such as `\"binding_guarantees\"`");
    }
    return name.value();
  }

  private Because because(Statement then, Scope scope) {
    List<Because.Part> parts = new ArrayList<>();
    for (Operand operand : then.because()) {
      if (operand instanceof Literal literal) {
        parts.add(new Because.Text(literal.value().text()));
      } else {
        chosen((Variable) operand, scope).ifPresent(parts::add);
      }
    }
    Because because = new Because(parts);
    if (because.template().isBlank()) {
      problems.error(
          Code.MISSING,
          then.kind().place(),
          "the reason is empty",
          "say in one sentence why the package fails the party");
    }
    return because;
  }

  private Optional<Because.Part> chosen(Variable variable, Scope scope) {
    Optional<Scope.Bound> bound = scope.bound(variable.name());
    if (bound.isPresent() && bound.get() instanceof ToIssue issue) {
      return Optional.of(new Because.Chosen(issue.issue()));
    }
    if (bound.isPresent()) {
      problems.error(
          Code.NOT_ALLOWED,
          variable.place(),
          "`" + variable.name() + "` is not bound to an issue",
          "bind one: `Terms( $v : issue )`");
    } else {
      scope.unknown(variable, "here", problems);
    }
    return Optional.empty();
  }
}
