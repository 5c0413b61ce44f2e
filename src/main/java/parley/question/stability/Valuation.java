package parley.question.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Fraction;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.Firing;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Standing;
import parley.space.diagram.Budget;
import parley.space.logic.Setting;
import parley.space.logic.Supports;

/** What each package is worth to each party, by the conditions of the rules. */
class Valuation {
  private final RuleSet counted;
  private final List<Standing> standings;
  private final Preferring by;
  private final Board board;
  private final Budget budget;
  private final int[][] concerns;
  private final List<Map<Position, Worth>> known = new ArrayList<>();
  private final Map<Worth, Worth> interned = new HashMap<>();
  private int held;

  Valuation(Setting setting, Preferring by, Board board, Budget budget) {
    this.counted = setting.inForce();
    this.standings = setting.standings();
    this.by = by;
    this.board = board;
    this.budget = budget;
    Supports supports = new Supports(counted);
    this.concerns = standings.stream().map(s -> concerns(s, supports)).toArray(int[][]::new);
    standings.forEach(s -> known.add(new HashMap<>()));
  }

  /** {@return the issues of which a party's stances speak: the rest is all one to it} */
  private static int[] concerns(Standing standing, Supports supports) {
    BitSet concerns = new BitSet();
    standing.stances().forEach(s -> concerns.or(supports.of(s.rule().condition())));
    return concerns.stream().toArray();
  }

  /**
   * {@return the same, but as if a party preferred some packages to another and no others: that is
   * all of a party's preferences on which the stability of that other one hangs}
   */
  Valuation preferring(int party, Position start, Set<Position> above) {
    return new Assumed(this, party, start, above);
  }

  /** Other worths for one party. */
  private static final class Assumed extends Valuation {
    private final Valuation otherwise;
    private final int party;
    private final Position start;
    private final Set<Position> above;

    Assumed(Valuation otherwise, int party, Position start, Set<Position> above) {
      super(otherwise);
      this.otherwise = otherwise;
      this.party = party;
      this.start = start;
      this.above = above;
    }

    @Override
    Worth of(int whose, Position at) {
      if (whose != party) {
        return otherwise.of(whose, at);
      }
      return new Worth(above.contains(at) ? 2 : at.equals(start) ? 1 : 0, Fraction.ZERO);
    }
  }

  private Valuation(Valuation as) {
    this.counted = as.counted;
    this.standings = as.standings;
    this.by = as.by;
    this.board = as.board;
    this.budget = as.budget;
    this.concerns = as.concerns;
  }

  /** {@return what a package is worth to the party of that place} */
  Worth of(int party, Position at) {
    Map<Position, Worth> ofParty = known.get(party);
    Position seen = at.only(concerns[party]);
    Worth found = ofParty.get(seen);
    if (found == null) {
      Terms terms = board.terms(at);
      Worth worth = worth(standings.get(party), terms, counted.conclusionsOn(terms));
      found = interned.computeIfAbsent(worth, w -> w);
      budget.hold(++held);
      ofParty.put(seen, found);
    }
    return found;
  }

  private Worth worth(Standing standing, Terms terms, Set<String> conclusions) {
    List<Firing> firings = new ArrayList<>();
    for (Stance stance : standing.stances()) {
      if (stance.rule().condition().holds(terms, conclusions)) {
        firings.add(new Firing(stance.id(), ""));
      }
    }
    PartyVerdict verdict = PartyVerdict.of(standing, firings);
    return of(verdict, PartyVerdict.satisfaction(standing, firings));
  }

  /** {@return what a verdict with exact satisfaction is worth} */
  private Worth of(PartyVerdict verdict, Fraction satisfaction) {
    if (verdict.isSilent()) {
      return new Worth(Worth.rank(verdict.verdict()), Fraction.ZERO);
    }
    return new Worth(by == Preferring.VERDICT ? Worth.rank(verdict.verdict()) : 0, satisfaction);
  }
}
