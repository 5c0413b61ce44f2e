package parley.question.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.PartyVerdict;
import parley.space.diagram.Budget;
import parley.space.logic.Confirmation;
import parley.space.logic.Disagreement;
import parley.space.logic.Setting;

/** What everything that is asked of a package's stability rests on. */
final class Table {
  private final Board board;
  private final Valuation worth;
  private final Ways ways;
  private final Budget budget;
  private final Confirmation confirmation;
  private final Preferring by;

  Table(
      Setting setting,
      Preferring by,
      Optional<Predicate<Terms>> possible,
      Budget budget,
      Evaluator evaluator) {
    this.by = by;
    this.budget = budget;
    this.board = new Board(setting.rules().agenda(), setting.parties(), possible);
    this.worth = new Valuation(setting, by, board, budget);
    this.ways = new Ways(board, worth, budget);
    this.confirmation = new Confirmation(setting, evaluator);
  }

  /** The same, with other worths for one party. */
  private Table(Table as, Valuation worth) {
    this.by = as.by;
    this.budget = as.budget;
    this.board = as.board;
    this.worth = worth;
    this.ways = new Ways(board, worth, budget);
    this.confirmation = as.confirmation;
  }

  /** {@return the same, as if a party preferred some packages to another and no others} */
  Table preferring(int party, Position start, Set<Position> above) {
    return new Table(this, worth.preferring(party, start, above));
  }

  Board board() {
    return board;
  }

  Ways ways() {
    return ways;
  }

  Budget budget() {
    return budget;
  }

  Worth worth(int party, Position at) {
    return worth.of(party, at);
  }

  /** {@return what a party does with a package, by the first reading of the rules} */
  PartyVerdict verdict(int party, Position at) {
    Terms terms = board.terms(at);
    PartyVerdict verdict = confirmation.verdicts(terms).get(party);
    agree(verdict, worth.of(party, at), terms);
    return verdict;
  }

  /** {@return the terms of a package, once the first reading values it as the second does} */
  Terms confirmed(Position at) {
    Terms terms = board.terms(at);
    List<PartyVerdict> verdicts = confirmation.verdicts(terms);
    for (int p = 0; p < verdicts.size(); p++) {
      agree(verdicts.get(p), worth.of(p, at), terms);
    }
    return terms;
  }

  private void agree(PartyVerdict verdict, Worth expected, Terms terms) {
    boolean sameRank =
        by == Preferring.SATISFACTION || Worth.rank(verdict.verdict()) == expected.rank();
    double satisfaction = expected.satisfaction().doubleValue();
    if (!sameRank || !verdict.isSilent() && satisfaction != verdict.satisfaction()) {
      String found = verdict.verdict().id() + " " + verdict.satisfaction();
      throw new Disagreement(expected.toString(), found, terms);
    }
  }

  /** {@return whether a party can make something by a move that is worth more to it} */
  boolean canRise(int party, Position from, Worth above) {
    for (Position next : board.moves(party, from)) {
      budget.step();
      if (worth.of(party, next).isAbove(above)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the moves on a way, in words of the agenda} */
  List<PartyMove> moves(Position from, List<Leg> way) {
    List<PartyMove> moves = new ArrayList<>();
    Position at = from;
    for (Leg leg : way) {
      moves.add(move(leg.party(), at, leg.to()));
      at = leg.to();
    }
    return moves;
  }

  PartyMove move(int party, Position from, Position to) {
    return new PartyMove(board.parties().get(party), board.changes(from, to), board.terms(to));
  }
}
