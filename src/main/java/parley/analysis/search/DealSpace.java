package parley.analysis.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import parley.analysis.diagram.Budget;
import parley.analysis.diagram.Diagram;
import parley.analysis.logic.Layout;
import parley.analysis.logic.Logic;
import parley.analysis.logic.PartyLogic;
import parley.analysis.logic.Setting;
import parley.analysis.logic.StanceSet;
import parley.model.Fraction;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Stance.Demand;
import parley.model.Terms;

/**
 * All deals, with what each party loses in them.
 *
 * <p>In a deal every demand is met or given up. For each group of demands that can be given up the
 * diagram has a level of its own, whose option is the weight lost; the issues determine it. What a
 * party loses is then a sum over levels, which shortest paths can minimise.
 */
final class DealSpace {
  private final Setting setting;
  private final List<DemandGroup> groups = new ArrayList<>();
  private final List<DemandGroup> losing;
  private final Scale scale;
  private final Logic logic;
  private final int deals;

  DealSpace(Setting setting, Terms fixed, Budget budget) {
    this.setting = setting;
    RuleSet rules = setting.inForce();
    Predicate<Stance> mayBeUnmet =
        s -> !setting.agreement().isOfAll() || setting.givenUp().contains(s.id());
    setting
        .parties()
        .forEach(p -> groups.addAll(DemandGroup.of(p, rules.stancesOf(p), mayBeUnmet)));
    losing = groups.stream().filter(g -> g.losses().size() > 1).toList();
    scale = new Scale(groups);
    logic = new Logic(setting, losing.stream().map(g -> extra(rules, g)).toList(), budget);
    deals = deals(logic.agreeing(fixed));
  }

  private static Layout.Extra extra(RuleSet rules, DemandGroup group) {
    BitSet support = new BitSet();
    group.demands().forEach(d -> support.or(Logic.support(rules, d)));
    group.concessions().forEach(c -> support.or(Logic.support(rules, c)));
    return new Layout.Extra(group.losses().size(), support);
  }

  private int deals(int within) {
    List<Integer> sets = new ArrayList<>();
    if (setting.agreement().isOfAll()) {
      logic.parties().forEach(p -> sets.addAll(required(p)));
    } else {
      sets.add(logic.dealsWithin(Diagram.TRUE));
    }
    for (int e = 0; e < losing.size(); e++) {
      sets.add(relation(losing.get(e), e));
    }
    return diagram().within(within, sets.stream().mapToInt(Integer::intValue).toArray());
  }

  /** What a party requires; what the relation of a group says already is left out. */
  private List<Integer> required(PartyLogic party) {
    List<Integer> said = new ArrayList<>();
    for (StanceSet stance : party.blocking()) {
      if (stance.stance() instanceof Demand d && isLosing(d)) {
        said.add(stance.respected());
      }
    }
    List<Integer> rest = new ArrayList<>();
    for (int set : party.requirements()) {
      if (!said.remove((Integer) set)) {
        rest.add(set);
      }
    }
    return rest;
  }

  /** Whether a relation says what the demand does: no deal leaves its group unmet. */
  private boolean isLosing(Demand demand) {
    return losing.stream()
        .filter(g -> !g.mayBeUnmet())
        .anyMatch(g -> g.party().equals(demand.party()) && g.name().equals(demand.name()));
  }

  /** A part of the space and the weight of the group's demands that are unmet in it. */
  private record Part(int set, BigDecimal weight, boolean met) {}

  /** {@return each party's reservation value, 0 where it has none} */
  double[] reservations() {
    return setting.atTable().stream()
        .mapToDouble(p -> p.reservation().map(Fraction::doubleValue).orElse(0.0))
        .toArray();
  }

  /** {@return the packages in which the group blocks nothing, with its level telling its loss} */
  private int relation(DemandGroup group, int extra) {
    int relation = Diagram.FALSE;
    for (Part part : parts(group)) {
      if (part.met()) {
        relation = diagram().or(relation, losing(part.set(), group, extra, BigDecimal.ZERO));
      } else {
        relation = diagram().or(relation, givenUp(part, group, extra));
      }
    }
    return relation;
  }

  private List<Part> parts(DemandGroup group) {
    List<Part> parts = List.of(new Part(Diagram.TRUE, BigDecimal.ZERO, true));
    for (Demand demand : group.demands()) {
      int unmet = party(group).condition(demand);
      List<Part> split = new ArrayList<>();
      for (Part part : parts) {
        BigDecimal more = part.weight().add(BigDecimal.valueOf(demand.weight()));
        split.add(new Part(diagram().minus(part.set(), unmet), part.weight(), part.met()));
        split.add(new Part(diagram().and(part.set(), unmet), more, false));
      }
      parts = split;
    }
    return parts;
  }

  private int givenUp(Part part, DemandGroup group, int extra) {
    int result = Diagram.FALSE;
    int left = part.set();
    for (var concession : group.concessions()) {
      int applies = party(group).condition(concession);
      BigDecimal lost = DemandGroup.lost(part.weight(), concession);
      int here = losing(diagram().and(left, applies), group, extra, lost);
      result = diagram().or(result, here);
      left = diagram().minus(left, applies);
    }
    if (group.mayBeUnmet()) {
      result = diagram().or(result, losing(left, group, extra, part.weight().stripTrailingZeros()));
    }
    return result;
  }

  private int losing(int set, DemandGroup group, int extra, BigDecimal lost) {
    List<BigDecimal> losses = group.losses();
    int level = logic.layout().extraLevel(extra);
    int tells = diagram().literal(level, o -> losses.get(o).compareTo(lost) == 0);
    return diagram().and(set, tells);
  }

  private PartyLogic party(DemandGroup group) {
    return logic.parties().get(setting.parties().indexOf(group.party()));
  }

  Diagram diagram() {
    return logic.diagram();
  }

  Layout layout() {
    return logic.layout();
  }

  /** {@return all deals} */
  int deals() {
    return deals;
  }

  /** {@return what stands for a satisfaction of 1} */
  long one() {
    return scale.one();
  }

  /** {@return by party, and last for all together, by level and option, the satisfaction lost} */
  long[][][] costs() {
    int parties = setting.parties().size();
    long[][][] costs = new long[parties + 1][diagram().depth()][];
    for (long[][] byLevel : costs) {
      for (int l = 0; l < byLevel.length; l++) {
        byLevel[l] = new long[diagram().size(l)];
      }
    }
    for (int e = 0; e < losing.size(); e++) {
      DemandGroup group = losing.get(e);
      int level = logic.layout().extraLevel(e);
      int party = setting.parties().indexOf(group.party());
      for (int o = 0; o < group.losses().size(); o++) {
        long lost = scale.loss(group.party(), group.losses().get(o));
        costs[party][level][o] = lost;
        costs[parties][level][o] = lost;
      }
    }
    return costs;
  }
}
