package parley.question.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Intersection;
import parley.space.diagram.Losses;
import parley.space.logic.Layout;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Region;
import parley.space.logic.Setting;

/**
 * All deals, or all packages, with what each party loses in them.
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
  private int packages;

  private DealSpace(Setting setting, Predicate<Stance> mayBeUnmet, Budget budget) {
    this.setting = setting;
    RuleSet rules = setting.inForce();
    setting
        .parties()
        .forEach(p -> groups.addAll(DemandGroup.of(p, rules.stancesOf(p), mayBeUnmet)));
    losing = groups.stream().flatMap(g -> Losing.of(g).stream()).toList();
    scale =
        new Scale(
            groups, setting.atTable().stream().flatMap(p -> p.reservation().stream()).toList());
    logic = new Logic(setting, losing.stream().map(l -> l.extra(rules)).toList(), budget);
  }

  /** The deals among the packages of a region. */
  DealSpace(Setting setting, Region region, Budget budget) {
    this(
        setting,
        s -> !s.blocks() || !setting.agreement().isOfAll() || setting.givenUp().contains(s.id()),
        budget);
    packages = related(logic.dealsWithin(logic.possibleIn(region)));
  }

  /** All possible packages of a region, deals or not; their levels of losses tell nothing yet. */
  static DealSpace ofAll(Setting setting, Region region, Budget budget) {
    DealSpace space = new DealSpace(setting, s -> true, budget);
    space.packages = space.logic.possibleIn(region);
    return space;
  }

  /** {@return the packages of a set, with the levels that tell what is lost in them} */
  int related(int set) {
    return Intersection.within(diagram(), set, relations());
  }

  private int[] relations() {
    return IntStream.range(0, losing.size()).map(e -> relation(losing.get(e), e)).toArray();
  }

  /** {@return the packages in which the demand blocks nothing, with its level telling its loss} */
  private int relation(Losing losing, int extra) {
    PartyLogic party = party(losing);
    int unmet = party.condition(losing.demand());
    int relation = diagram().and(diagram().not(unmet), tells(losing, extra, Loss.NONE));
    int left = unmet;
    for (Stance concession : losing.group().concessions()) {
      int applies = party.condition(concession);
      int here = diagram().and(left, applies);
      int tells = tells(losing, extra, Loss.givenUp(losing.demand(), concession));
      relation = diagram().or(relation, diagram().and(here, tells));
      left = diagram().minus(left, applies);
    }
    if (losing.mayBeUnmet()) {
      int tells = tells(losing, extra, Loss.whole(losing.demand()));
      relation = diagram().or(relation, diagram().and(left, tells));
    }
    return relation;
  }

  private int tells(Losing losing, int extra, Loss loss) {
    int place = losing.losses().indexOf(loss);
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

  Logic logic() {
    return logic;
  }

  /** {@return the deals, or all packages} */
  public int packages() {
    return packages;
  }

  Scale scale() {
    return scale;
  }

  Setting setting() {
    return setting;
  }

  /** {@return by party, and last for all together, by level and option, the satisfaction lost} */
  public Losses losses() {
    return new Losses(diagram(), packages, costs(false));
  }

  /** {@return the same and, last of all, the weight of demands that are unmet} */
  Losses lossesWithUnmet(int among) {
    return new Losses(diagram(), among, costs(true));
  }

  private long[][][] costs(boolean unmet) {
    int parties = setting.parties().size();
    long[][][] costs = new long[parties + (unmet ? 2 : 1)][diagram().depth()][];
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
        Loss loss = each.losses().get(o);
        long lost = scale.loss(name, loss.lost());
        costs[party][level][o] = lost;
        costs[parties][level][o] = lost;
        if (unmet && loss.unmet() && each.demand().blocks()) {
          costs[parties + 1][level][o] = scale.weight(loss.lost());
        }
      }
    }
    return costs;
  }
}
