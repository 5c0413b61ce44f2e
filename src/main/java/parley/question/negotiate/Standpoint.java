package parley.question.negotiate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import parley.model.Fraction;
import parley.model.Stance;
import parley.space.diagram.AffordableSets;
import parley.space.diagram.Diagram;
import parley.space.diagram.Prices;

/**
 * Where a party stands on a day in a run: the packages as it sees them, with those of its stances
 * that it really holds.
 *
 * <p>What it is ready to lose is its budget, in units of weight. A package is good enough if it
 * crosses no red line, loses no more than the budget, and leaves no demand unmet that the party
 * still holds. It holds a demand, and no concession of the name need apply, until its budget covers
 * the demand together with everything that weighs less: what weighs least is given up first, and of
 * what weighs the same any, but no more than the budget covers.
 */
final class Standpoint {
  private final PartyView view;
  private final BitSet held;
  private final LossUnits weights;
  private final boolean absolute;
  private final AffordableSets sets;
  private final Prices prices;
  private final int whole;
  private final int most;
  private final int least;
  private final Map<Integer, Integer> next = new HashMap<>();

  /**
   * A standpoint.
   *
   * @param held which of the stances in force the party holds, by place
   * @param absolute whether demands are held to the end
   */
  Standpoint(PartyView view, BitSet held, Optional<Fraction> reservation, boolean absolute) {
    this.view = view;
    this.held = (BitSet) held.clone();
    this.absolute = absolute;
    this.weights = new LossUnits(view.stances());
    this.whole = this.held.stream().map(s -> counted(view.stances().get(s))).sum();
    this.most = most(reservation);
    this.prices = new Prices(view.diagram());
    for (int level = 0; level < view.diagram().depth(); level++) {
      price(level);
    }
    this.sets = new AffordableSets(view.diagram(), view.graph(), view.root(), prices);
    this.least = leastBudget();
  }

  private int most(Optional<Fraction> reservation) {
    Fraction share = Fraction.ONE.minus(reservation.orElse(Fraction.ZERO));
    return share.times(Fraction.of(whole)).floor().intValueExact();
  }

  private int counted(Stance stance) {
    return stance.counts() ? weights.units(stance.exactWeight()) : 0;
  }

  private void price(int level) {
    if (view.groupAt(level) >= 0) {
      List<BitSet> patterns = view.patterns(view.groupAt(level));
      prices.price(level, view.diagram().size(level));
      for (int p = 0; p < patterns.size(); p++) {
        Burden burden = burden(patterns.get(p));
        prices.set(level, p, burden.loss(), burden.need());
      }
    }
  }

  private Burden burden(BitSet applying) {
    List<Stance> fired = fired(applying);
    int loss = 0;
    int need = 0;
    for (Stance stance : fired) {
      Optional<Fraction> cost = cheapest(stance, fired);
      if (stance.counts()) {
        loss += weights.units(stance.exactWeight().times(cost.orElse(Fraction.ONE)));
      }
      if (cost.isEmpty()) {
        need = Math.max(need, need(stance));
      }
    }
    return new Burden(loss, need);
  }

  private List<Stance> fired(BitSet applying) {
    return applying.stream().filter(held::get).mapToObj(view.stances()::get).toList();
  }

  /** {@return the least cost of the concessions that give a stance up; empty if none does} */
  private static Optional<Fraction> cheapest(Stance stance, List<Stance> fired) {
    return stance.concessions(fired).stream().map(Stance::exactCost).findFirst();
  }

  /** {@return the budget from which on the party does not hold out for a stance any more} */
  private int need(Stance stance) {
    if (stance.rejects() || (stance.holdsOut() && absolute)) {
      return Prices.NEVER;
    }
    if (!stance.holdsOut()) {
      return 0;
    }
    int lighter =
        held.stream()
            .mapToObj(view.stances()::get)
            .filter(s -> s.exactWeight().compareTo(stance.exactWeight()) < 0)
            .mapToInt(this::counted)
            .sum();
    return lighter + counted(stance);
  }

  private int leastBudget() {
    return sets.isAny(most) ? first(0, most, sets::isAny) : Prices.NEVER;
  }

  /** {@return the first number that passes, of those where all after one that passes do} */
  private static int first(int from, int to, IntPredicate passes) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passes.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  PartyView view() {
    return view;
  }

  /** {@return whether no package at all is good enough, however little the party aspires to} */
  boolean isHopeless() {
    return least == Prices.NEVER;
  }

  /**
   * {@return what the party is ready to lose}
   *
   * <p>Never so little that no package would do, nor so much that its reservation value would be
   * crossed.
   *
   * @param aspiration in thousandths
   */
  int budget(int aspiration) {
    long loss = (1000L - aspiration) * whole / 1000;
    return (int) Math.max(Math.min(least, most), Math.min(loss, most));
  }

  /** {@return the aspiration that a budget amounts to, in thousandths} */
  int aspiration(int budget) {
    return (int) Math.round(satisfaction(budget) * 1000);
  }

  /**
   * {@return the next larger budget at which more packages are good enough; -1 if there is none}
   */
  int nextBudget(int budget) {
    return next.computeIfAbsent(budget, b -> sets.next(b, most));
  }

  /** {@return whether some package is good enough} */
  boolean hasOffer(int budget) {
    return !isHopeless() && sets.within(budget) != Diagram.FALSE;
  }

  /**
   * {@return of the packages that are good enough the one nearest to some others, then to another}
   */
  Offer nearest(
      int budget, Collection<Offer> to, Offer then, Distances distances, SplittableRandom random) {
    return view.nearest(sets.within(budget), to, then, distances, random);
  }

  /** {@return what a package asks of the party} */
  Burden burden(Offer offer) {
    int[] sum = {0, 0};
    boolean possible =
        view.walk(
            offer,
            (level, option) -> {
              sum[0] += prices.cost(level, option);
              sum[1] = Math.max(sum[1], prices.need(level, option));
            });
    return possible ? new Burden(sum[0], sum[1]) : new Burden(whole, Prices.NEVER);
  }

  /** {@return the satisfaction that is left after a loss} */
  double satisfaction(int loss) {
    return whole == 0 ? 1 : 1 - (double) loss / whole;
  }

  /** {@return the stances held for which the party refuses a package} */
  List<Stance> objections(Offer offer, int budget) {
    List<Stance> objections = new ArrayList<>();
    for (Stance stance : unmet(offer)) {
      if (need(stance) > budget) {
        objections.add(stance);
      }
    }
    return objections;
  }

  /** {@return the red lines, demands and preferences held that apply and that nothing gives up} */
  List<Stance> unmet(Offer offer) {
    List<Stance> fired = fired(view.applying(offer));
    return fired.stream().filter(s -> !s.concedes() && cheapest(s, fired).isEmpty()).toList();
  }

  List<Stance> held() {
    return fired(held);
  }

  /** Gives back memory that the next run will hardly need. */
  void tidy() {
    sets.tidy();
  }
}
