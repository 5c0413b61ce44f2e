package parley.question.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.model.Fraction;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.model.Terms;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.logic.Layout;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;
import parley.space.logic.StanceSet;

/**
 * All deals, with what each party loses in them.
 *
 * <p>In a deal of all parties every demand is met or given up. For each demand that can be given up
 * at a loss the diagram has a level of its own, whose option is the weight lost; the issues
 * determine it. What a party loses is then a sum over levels, which shortest paths can minimise.
 * Demands of one name share their concessions, but not a level: all they may lose together would be
 * more sums than there are packages.
 */
public final class DealSpace {
  private final Setting setting;
  private final List<DemandGroup> groups = new ArrayList<>();
  private final List<Losing> losing;
  private final Scale scale;
  private final Logic logic;
  private final int deals;

  DealSpace(Setting setting, Terms fixed, Budget budget) {
    this.setting = setting;
    RuleSet rules = setting.inForce();
    Predicate<Stance> mayBeUnmet =
        s -> !s.blocks() || !setting.agreement().isOfAll() || setting.givenUp().contains(s.id());
    setting
        .parties()
        .forEach(p -> groups.addAll(DemandGroup.of(p, rules.stancesOf(p), mayBeUnmet)));
    losing = groups.stream().flatMap(g -> Losing.of(g).stream()).toList();
    scale = new Scale(groups);
    logic = new Logic(setting, losing.stream().map(l -> l.extra(rules)).toList(), budget);
    deals = deals(logic.agreeing(fixed));
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

  /** What a party requires; what a relation says already is left out. */
  private List<Integer> required(PartyLogic party) {
    Set<RuleId> related =
        losing.stream()
            .filter(l -> !l.mayBeUnmet())
            .map(l -> l.demand().id())
            .collect(Collectors.toSet());
    List<Integer> said =
        party.blocking().stream()
            .filter(s -> related.contains(s.stance().id()))
            .map(StanceSet::respected)
            .collect(Collectors.toCollection(ArrayList::new));
    List<Integer> rest = new ArrayList<>();
    for (int set : party.requirements()) {
      if (!said.remove((Integer) set)) {
        rest.add(set);
      }
    }
    return rest;
  }

  /** {@return each party's reservation value, 0 where it has none} */
  public double[] reservations() {
    return setting.atTable().stream()
        .mapToDouble(p -> p.reservation().map(Fraction::doubleValue).orElse(0.0))
        .toArray();
  }

  /** {@return the packages in which the demand blocks nothing, with its level telling its loss} */
  private int relation(Losing losing, int extra) {
    PartyLogic party = party(losing);
    int unmet = party.condition(losing.demand());
    int relation = diagram().and(diagram().not(unmet), tells(losing, extra, Fraction.ZERO));
    int left = unmet;
    for (Concession concession : losing.group().concessions()) {
      int applies = party.condition(concession);
      int here = diagram().and(left, applies);
      int tells = tells(losing, extra, losing.lost(concession));
      relation = diagram().or(relation, diagram().and(here, tells));
      left = diagram().minus(left, applies);
    }
    if (losing.mayBeUnmet()) {
      int tells = tells(losing, extra, DemandGroup.whole(losing.demand()));
      relation = diagram().or(relation, diagram().and(left, tells));
    }
    return relation;
  }

  private int tells(Losing losing, int extra, Fraction lost) {
    int place = losing.losses().indexOf(lost);
    return diagram().literal(logic.layout().extraLevel(extra), o -> o == place);
  }

  private PartyLogic party(Losing losing) {
    return logic.parties().get(setting.parties().indexOf(losing.group().party()));
  }

  public Diagram diagram() {
    return logic.diagram();
  }

  Layout layout() {
    return logic.layout();
  }

  /** {@return all deals} */
  public int deals() {
    return deals;
  }

  /** {@return what stands for a satisfaction of 1} */
  public long one() {
    return scale.one();
  }

  /** {@return by party, and last for all together, by level and option, the satisfaction lost} */
  public long[][][] costs() {
    int parties = setting.parties().size();
    long[][][] costs = new long[parties + 1][diagram().depth()][];
    for (long[][] byLevel : costs) {
      for (int l = 0; l < byLevel.length; l++) {
        byLevel[l] = new long[diagram().size(l)];
      }
    }
    for (int e = 0; e < losing.size(); e++) {
      Losing each = losing.get(e);
      String name = each.group().party();
      int level = logic.layout().extraLevel(e);
      int party = setting.parties().indexOf(name);
      for (int o = 0; o < each.losses().size(); o++) {
        long lost = scale.loss(name, each.losses().get(o));
        costs[party][level][o] = lost;
        costs[parties][level][o] = lost;
      }
    }
    return costs;
  }
}
