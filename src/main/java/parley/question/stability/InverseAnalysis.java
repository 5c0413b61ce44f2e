package parley.question.stability;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Fraction;
import parley.question.stability.Inverse.Reply;
import parley.question.stability.Ways.Kind;

/**
 * Tries what a party might prefer to a package. Its stability hangs only on which other packages
 * the party prefers to it, and only on those that the party and the others can bring about: each
 * set of these stands for all rankings that put them, and no others of these, above the package.
 */
final class InverseAnalysis {
  /** There are twice as many sets for each package more. */
  private static final int CONCERNED_MAX = 20;

  private static final int TRIED_MAX = 1 << 10;

  private final Table table;
  private final int party;
  private final Position start;
  private final List<Position> moves = new ArrayList<>();
  private final List<Set<Position>> answers = new ArrayList<>();
  private final List<Set<Position>> willing = new ArrayList<>();
  private final List<Position> concerned;
  private final List<List<End>> ends = new ArrayList<>();

  /**
   * What others can make of a move of the party, as bits of the packages concerned.
   *
   * @param bit of the package itself; 0 for the one that the party has left
   * @param rise of all that the party can make of it
   * @param willing whether the others reach it by improvements only
   */
  private record End(int bit, int rise, boolean willing) {}

  InverseAnalysis(Table table, int party, Position start) {
    this.table = table;
    this.party = party;
    this.start = start;
    List<Integer> others = table.board().othersThan(party);
    Set<Position> all = new LinkedHashSet<>();
    for (Position move : table.board().moves(party, start)) {
      moves.add(move);
      answers.add(table.ways().all(move, others, Kind.ANY).reached());
      willing.add(table.ways().all(move, others, Kind.IMPROVING).reached());
      all.add(move);
      all.addAll(answers.get(answers.size() - 1));
    }
    for (Position each : List.copyOf(all)) {
      table.board().moves(party, each).forEach(all::add);
    }
    all.remove(start);
    this.concerned = List.copyOf(all);
    if (tooMany().isEmpty()) {
      IntStream.range(0, moves.size()).forEach(m -> ends.add(ends(m)));
    }
  }

  private List<End> ends(int move) {
    return answers.get(move).stream()
        .map(x -> new End(bit(x), rise(x), willing.get(move).contains(x)))
        .toList();
  }

  private int rise(Position from) {
    int rise = 0;
    for (Position next : table.board().moves(party, from)) {
      rise |= bit(next);
    }
    return rise;
  }

  private int bit(Position at) {
    int place = concerned.indexOf(at);
    return place < 0 ? 0 : 1 << place;
  }

  /** {@return why there are too many preferences to try, in the user's words} */
  Optional<String> tooMany() {
    return concerned.size() <= CONCERNED_MAX
        ? Optional.empty()
        : Optional.of(
            "it hangs on the party's preferences about %d packages; at most %d are tried"
                .formatted(concerned.size(), CONCERNED_MAX));
  }

  /**
   * {@return the answer}
   *
   * @param packages how many packages a ranking ranks
   */
  Inverse inverse(OptionalInt packages) {
    int sets = 1 << concerned.size();
    Map<Concept, BigInteger> counts = new EnumMap<>(Concept.class);
    List<BigInteger> factorials = factorials(concerned.size() + 1);
    for (int above = 0; above < sets; above++) {
      int size = Integer.bitCount(above);
      BigInteger rankings = factorials.get(size).multiply(factorials.get(concerned.size() - size));
      for (Concept concept : Concept.values()) {
        if (isStable(concept, above)) {
          counts.merge(concept, rankings, BigInteger::add);
        }
      }
    }
    Map<Concept, Fraction> shares = new EnumMap<>(Concept.class);
    BigInteger all = factorials.get(concerned.size() + 1);
    counts.forEach((concept, count) -> shares.put(concept, new Fraction(count, all)));
    return new Inverse(shares, packages, replies(), runForward(sets));
  }

  private static List<BigInteger> factorials(int most) {
    List<BigInteger> factorials = new ArrayList<>(List.of(BigInteger.ONE));
    for (int n = 1; n <= most; n++) {
      factorials.add(factorials.get(n - 1).multiply(BigInteger.valueOf(n)));
    }
    return factorials;
  }

  /** {@return whether the package is stable if the party prefers just this set to it} */
  private boolean isStable(Concept concept, int above) {
    table.budget().step();
    for (int m = 0; m < moves.size(); m++) {
      if ((bit(moves.get(m)) & above) != 0 && !isAnswered(concept, m, above)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAnswered(Concept concept, int move, int above) {
    return switch (concept) {
      case NASH -> false;
      case GMR -> ends.get(move).stream().anyMatch(e -> (e.bit() & above) == 0);
      case SMR -> ends.get(move).stream().anyMatch(e -> ((e.bit() | e.rise()) & above) == 0);
      case SEQ -> ends.get(move).stream().anyMatch(e -> e.willing() && (e.bit() & above) == 0);
    };
  }

  /** Asks the question itself, with preferences as assumed; says how often. */
  private int runForward(int sets) {
    int[] tried =
        sets <= TRIED_MAX
            ? IntStream.range(0, sets).toArray()
            : new Random(sets).ints(TRIED_MAX, 0, sets).toArray();
    IntStream.of(tried).forEach(this::runForwardOn);
    return tried.length;
  }

  private void runForwardOn(int above) {
    Set<Position> preferred = new HashSet<>();
    IntStream.range(0, concerned.size())
        .filter(i -> (above >> i & 1) == 1)
        .forEach(i -> preferred.add(concerned.get(i)));
    Table assumed = table.preferring(party, start, preferred);
    Set<Concept> stable = new PartyAnalysis(assumed, party, start, 0).stable();
    for (Concept concept : Concept.values()) {
      if (stable.contains(concept) != isStable(concept, above)) {
        throw new IllegalStateException(
            concept + " of " + start + " if the party prefers " + preferred);
      }
    }
  }

  private List<Reply> replies() {
    return IntStream.range(0, moves.size())
        .mapToObj(
            m ->
                new Reply(
                    table.board().changes(start, moves.get(m)),
                    changes(answers.get(m)),
                    changes(willing.get(m))))
        .toList();
  }

  private List<Map<String, String>> changes(Set<Position> ends) {
    return ends.stream().map(e -> table.board().changes(start, e)).toList();
  }
}
