package parley.question.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.CType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import parley.model.Agreement;
import parley.model.Issue;
import parley.model.Party;
import parley.space.diagram.Diagram;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/** Who has to accept, and which packages satisfy a party enough, as formulas. */
final class AgreementFormulas {
  private final FormulaFactory f;
  private final Formulas formulas;
  private final Setting setting;
  private final Agreement agreement;

  AgreementFormulas(FormulaFactory f, Formulas formulas, Setting setting) {
    this.f = f;
    this.formulas = formulas;
    this.setting = setting;
    this.agreement = setting.agreement();
  }

  /** {@return that the party is one of those whose acceptance makes the deal} */
  Formula accepts(String party) {
    return agreement.isOfAll() ? f.verum() : f.variable("accepts." + party);
  }

  /** {@return that those who accept are enough} */
  List<Formula> whole() {
    List<Formula> whole = new ArrayList<>();
    if (agreement.isOfAll()) {
      return whole;
    }
    List<Variable> all = new ArrayList<>();
    List<Literal> voting = new ArrayList<>();
    List<Integer> votes = new ArrayList<>();
    for (Party party : setting.atTable()) {
      Variable accepts = f.variable("accepts." + party.id());
      all.add(accepts);
      if (party.votes() > 0) {
        voting.add(accepts);
        votes.add(party.votes());
      }
      if (agreement.must().contains(party.id())) {
        whole.add(accepts);
      }
    }
    agreement.atLeast().ifPresent(n -> whole.add(f.cc(CType.GE, n, all)));
    agreement.votesAtLeast().ifPresent(n -> whole.add(f.pbc(CType.GE, n, voting, votes)));
    return whole;
  }

  /**
   * {@return that a party which accepts is satisfied as its reservation value asks}
   *
   * <p>The set of packages is a diagram; each of its nodes becomes a variable that implies, with
   * each option, the node that this leads to.
   */
  List<Formula> reserved(PartyLogic party, Logic logic) {
    List<Formula> clauses = new ArrayList<>();
    if (party.reserved() != Diagram.TRUE) {
      Nodes nodes = new Nodes(logic, party.party(), clauses);
      clauses.add(f.implication(accepts(party.party()), nodes.of(party.reserved())));
    }
    return clauses;
  }

  private final class Nodes {
    private final Diagram diagram;
    private final Logic logic;
    private final String prefix;
    private final List<Formula> clauses;
    private final Map<Integer, Formula> done = new HashMap<>();

    Nodes(Logic logic, String party, List<Formula> clauses) {
      this.diagram = logic.diagram();
      this.logic = logic;
      this.prefix = "satisfied." + party + ".";
      this.clauses = clauses;
    }

    Formula of(int node) {
      if (node <= Diagram.TRUE) {
        return f.constant(node == Diagram.TRUE);
      }
      Formula known = done.get(node);
      if (known == null) {
        diagram.budget().step();
        known = f.variable(prefix + node);
        done.put(node, known);
        List<Variable> options = options(diagram.level(node));
        for (int o = 0; o < options.size(); o++) {
          Formula here = f.and(known, options.get(o));
          clauses.add(f.implication(here, of(diagram.child(node, o))));
        }
      }
      return known;
    }

    private List<Variable> options(int level) {
      for (Issue issue : setting.rules().agenda().issues()) {
        if (logic.layout().level(issue.id()) == level) {
          return List.copyOf(formulas.options(issue.id()).values());
        }
      }
      throw new IllegalStateException("level of no issue: " + level);
    }
  }
}
