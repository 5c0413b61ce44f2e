package parley.question.stability;

import java.util.ArrayList;
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

/** What each package is worth to each party, by the conditions of the rules. */
final class Valuation {
  private final RuleSet counted;
  private final List<Standing> standings;
  private final Preferring by;
  private final Board board;
  private final Budget budget;
  private final Map<Position, Worth[]> known = new HashMap<>();
  private final Map<Worth, Worth> interned = new HashMap<>();

  Valuation(Setting setting, Preferring by, Board board, Budget budget) {
    this.counted = setting.inForce();
    this.standings = setting.standings();
    this.by = by;
    this.board = board;
    this.budget = budget;
  }

  /** {@return what a package is worth to the party of that place} */
  Worth of(int party, Position at) {
    Worth[] found = known.get(at);
    if (found == null) {
      found = worths(board.terms(at));
      budget.hold(known.size());
      known.put(at, found);
    }
    return found[party];
  }

  /** {@return what complete terms are worth to each party} */
  Worth[] worths(Terms terms) {
    Set<String> conclusions = counted.conclusionsOn(terms);
    Worth[] worths = new Worth[standings.size()];
    for (int p = 0; p < worths.length; p++) {
      Worth worth = worth(standings.get(p), terms, conclusions);
      worths[p] = interned.computeIfAbsent(worth, w -> w);
    }
    return worths;
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
