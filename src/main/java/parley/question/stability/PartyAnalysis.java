package parley.question.stability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.question.stability.Ways.Kind;

/**
 * Whether one package is stable for one party: definitions after Fang, Hipel and Kilgour (1993).
 */
final class PartyAnalysis {
  private final Table table;
  private final int party;
  private final Position start;
  private final Worth worth;
  private final List<Integer> others;
  private final int listedMax;

  /**
   * Ready to analyse.
   *
   * @param party its place
   * @param listedMax how many improvements are listed
   */
  PartyAnalysis(Table table, int party, Position start, int listedMax) {
    this.table = table;
    this.party = party;
    this.start = start;
    this.worth = table.worth(party, start);
    this.others = table.board().othersThan(party);
    this.listedMax = listedMax;
  }

  /** {@return the concepts under which the package is stable for the party} */
  Set<Concept> stable() {
    Set<Concept> stable = EnumSet.allOf(Concept.class);
    for (Position next : table.board().moves(party, start)) {
      table.budget().step();
      if (table.worth(party, next).isAbove(worth)) {
        stable.retainAll(answers(next).stops());
      }
    }
    return stable;
  }

  /** {@return the same, with improvements and answers} */
  PartyStability stability() {
    Set<Concept> stable = EnumSet.allOf(Concept.class);
    List<Improvement> listed = new ArrayList<>();
    int unlisted = 0;
    for (Position next : table.board().moves(party, start)) {
      table.budget().step();
      if (table.worth(party, next).isAbove(worth)) {
        Answers answers = answers(next);
        stable.retainAll(answers.stops());
        if (listed.size() < listedMax) {
          listed.add(improvement(next, answers));
        } else {
          unlisted++;
        }
      }
    }
    return new PartyStability(table.verdict(party, start), stable, listed, unlisted);
  }

  /** The ways in which the others can answer an improvement, of each kind one. */
  private record Answers(
      Optional<List<Leg>> gmr, Optional<List<Leg>> smr, Optional<List<Leg>> seq) {
    Set<Concept> stops() {
      Set<Concept> stops = EnumSet.noneOf(Concept.class);
      gmr.ifPresent(a -> stops.add(Concept.GMR));
      smr.ifPresent(a -> stops.add(Concept.SMR));
      seq.ifPresent(a -> stops.add(Concept.SEQ));
      return stops;
    }

    /** {@return the answer that is told: the others would give a credible one first} */
    Optional<List<Leg>> told() {
      return seq.or(() -> smr).or(() -> gmr);
    }
  }

  private Answers answers(Position improved) {
    Ways ways = table.ways();
    Optional<List<Leg>> smr = ways.to(this::isSunkForGood, improved, others, Kind.ANY);
    return new Answers(
        smr.isPresent() ? smr : ways.to(this::isSunk, improved, others, Kind.ANY),
        smr,
        ways.to(this::isSunk, improved, others, Kind.IMPROVING));
  }

  private boolean isSunk(Position at) {
    return !table.worth(party, at).isAbove(worth);
  }

  private boolean isSunkForGood(Position at) {
    return isSunk(at) && !table.canRise(party, at, worth);
  }

  private Improvement improvement(Position improved, Answers answers) {
    return new Improvement(
        table.move(party, start, improved),
        table.verdict(party, improved),
        answers.stops(),
        answers.told().map(way -> sanction(improved, way, answers.seq().isPresent())));
  }

  private Sanction sanction(Position improved, List<Leg> way, boolean credible) {
    Position end = way.get(way.size() - 1).to();
    return new Sanction(
        table.moves(improved, way), table.verdict(party, end), credible, isSunkForGood(end));
  }
}
