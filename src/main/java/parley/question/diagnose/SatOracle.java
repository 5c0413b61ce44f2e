package parley.question.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.space.diagram.Budget;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

/** Says whether some package respects a set of stances: SAT with one assumption a stance. */
final class SatOracle {
  private final Agenda agenda;
  private final FormulaFactory f = new FormulaFactory();
  private final Formulas formulas;
  private final AgreementFormulas agreement;
  private final MiniSat solver = MiniSat.miniSat(f);
  private final List<Variable> selectors = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Variable> options;
  private Budget budget;

  /**
   * Ready to ask.
   *
   * @param logic of the same setting; what reservation values ask is taken from it
   */
  SatOracle(Setting setting, List<Blocking> stances, Logic logic, Budget budget) {
    RuleSet inForce = setting.inForce();
    this.agenda = inForce.agenda();
    this.budget = budget;
    this.formulas = new Formulas(f, inForce, budget);
    this.agreement = new AgreementFormulas(f, formulas, setting);
    this.options =
        agenda.issueIds().stream().flatMap(i -> formulas.options(i).values().stream()).toList();
    formulas.packages().forEach(solver::add);
    inForce.impossibilities().forEach(i -> solver.add(f.not(formulas.holds(i.rule().condition()))));
    agreement.whole().forEach(solver::add);
    logic.parties().forEach(p -> agreement.reserved(p, logic).forEach(solver::add));
    for (Blocking stance : stances) {
      Variable selector = f.variable("respected." + selectors.size());
      places.put(selector.name(), selectors.size());
      selectors.add(selector);
      Formula binding = f.and(selector, agreement.accepts(stance.party()));
      solver.add(f.implication(binding, respected(stance)));
    }
  }

  /** Puts the following work on another account. */
  void charge(Budget account) {
    budget = account;
  }

  private Formula respected(Blocking stance) {
    Formula crossed = formulas.holds(stance.stance().rule().condition());
    List<Formula> ways = new ArrayList<>();
    ways.add(f.not(crossed));
    stance.concessions().forEach(c -> ways.add(formulas.holds(c.rule().condition())));
    return f.or(ways);
  }

  /**
   * {@return a package on which all the stances are respected; empty iff there is none}
   *
   * @param stances their places in the list given
   */
  Optional<Terms> packageRespecting(BitSet stances) {
    return isRespectable(stances) ? Optional.of(terms(solver.model(options))) : Optional.empty();
  }

  /**
   * {@return some of the stances that no package respects together; empty iff one respects all}
   *
   * @param stances their places in the list given
   */
  Optional<BitSet> clashing(BitSet stances) {
    if (isRespectable(stances)) {
      return Optional.empty();
    }
    BitSet clash = new BitSet();
    LNGIntVector negated = solver.underlyingSolver().conflict();
    for (int i = 0; i < negated.size(); i++) {
      String assumed = solver.underlyingSolver().nameForIdx(negated.get(i) >> 1);
      clash.set(Objects.requireNonNull(places.get(assumed)));
    }
    return Optional.of(clash);
  }

  private boolean isRespectable(BitSet stances) {
    budget.look();
    List<Variable> assumed = stances.stream().mapToObj(selectors::get).toList();
    Tristate answer = solver.sat(new Stop(budget), assumed);
    if (answer == Tristate.UNDEF) {
      throw budget.stopped();
    }
    return answer == Tristate.TRUE;
  }

  private Terms terms(Assignment model) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (Issue issue : agenda.issues()) {
      formulas
          .options(issue.id())
          .forEach(
              (option, variable) -> {
                if (model.evaluateLit(variable)) {
                  chosen.put(issue.id(), option);
                }
              });
    }
    return new Terms(chosen);
  }
}
