package parley.space.zone;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Region;
import parley.space.logic.Setting;

/** Counts the zone of agreement: all deals among all packages, exactly. */
public final class ZoneCount {
  /** A pair of parties takes as long as some steps, even where nothing is to be joined. */
  private static final int PAIR = 20;

  private final Agenda agenda;
  private final Region region;
  private final List<String> silent;
  private Optional<BigInteger> possible = Optional.empty();
  private Optional<BigInteger> deals = Optional.empty();
  private Optional<BigInteger> unopposed = Optional.empty();
  private final Map<String, BigInteger> accepts = new LinkedHashMap<>();
  private final List<Zone.Pair> together = new ArrayList<>();
  private final Map<String, Map<String, BigInteger>> options = new LinkedHashMap<>();

  private ZoneCount(Setting setting, Region region) {
    this.agenda = setting.rules().agenda();
    this.silent = setting.silent();
    this.region = region;
  }

  /**
   * Counts among the packages that agree with some terms.
   *
   * @param fixed the choices that stand; {@link Terms#none()} for all packages
   */
  public static Answer<Zone> of(Setting setting, Terms fixed, Limits limits) {
    return of(setting, Region.of(fixed), limits);
  }

  /** Counts among the packages of a region. */
  public static Answer<Zone> of(Setting setting, Region region, Limits limits) {
    ZoneCount count = new ZoneCount(setting, region);
    try {
      count.count(setting, Budget.start(limits));
    } catch (Exhausted e) {
      return new Answer.Bounded<>(count.zone(), e.reason());
    }
    return new Answer.Exact<>(count.zone());
  }

  private void count(Setting setting, Budget budget) {
    Logic logic = new Logic(setting, budget);
    int within = logic.possibleIn(region);
    possible = Optional.of(count(logic, within));
    int found = logic.dealsWithin(within);
    countDeals(logic, found);
    unopposed = silent.isEmpty() ? deals : Optional.of(unopposed(setting, logic, within));
    List<Integer> sets = new ArrayList<>();
    for (PartyLogic party : logic.parties()) {
      int set = logic.acceptedWithin(within, party);
      accepts.put(party.party(), count(logic, set));
      sets.add(set);
    }
    for (int a = 0; a < sets.size(); a++) {
      for (int b = a + 1; b < sets.size(); b++) {
        logic.diagram().budget().step(PAIR);
        int both = logic.diagram().and(sets.get(a), sets.get(b));
        together.add(new Zone.Pair(List.of(name(logic, a), name(logic, b)), count(logic, both)));
      }
    }
  }

  private static BigInteger unopposed(Setting setting, Logic logic, int within) {
    Logic accepting = logic.beside(setting.withSilenceAccepting());
    return count(accepting, accepting.dealsWithin(within));
  }

  private static String name(Logic logic, int party) {
    return logic.parties().get(party).party();
  }

  private static BigInteger count(Logic logic, int set) {
    return Counting.count(logic.diagram(), set);
  }

  private void countDeals(Logic logic, int set) {
    deals = Optional.of(count(logic, set));
    BigInteger[][] counts = Counting.optionCounts(logic.diagram(), set);
    for (Issue issue : agenda.issues()) {
      BigInteger[] byOption = counts[logic.layout().level(issue.id())];
      List<String> ids = issue.optionIds();
      Map<String, BigInteger> named = new LinkedHashMap<>();
      for (int o = 0; o < byOption.length; o++) {
        named.put(ids.get(o), byOption[o]);
      }
      options.put(issue.id(), named);
    }
  }

  private Zone zone() {
    BigInteger all = region.size(agenda);
    BigInteger total = possible.orElse(all);
    return new Zone(
        total, all.subtract(total), deals, accepts, together, options, unopposed, silent);
  }
}
