package parley.question.stability;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;

/** Who can turn which package into which by a move of its own. */
final class Board {
  private final List<Issue> issues;
  private final List<String> parties;
  private final int[][] controlled;
  private final Optional<Predicate<Terms>> possible;

  /**
   * Made for some parties.
   *
   * @param possible whether a complete package is possible; a move ends in such a one; empty: all
   *     are
   */
  Board(Agenda agenda, List<String> parties, Optional<Predicate<Terms>> possible) {
    this.issues = agenda.issues();
    this.parties = List.copyOf(parties);
    this.possible = possible;
    this.controlled = parties.stream().map(this::held).toArray(int[][]::new);
  }

  private int[] held(String party) {
    return IntStream.range(0, issues.size())
        .filter(i -> issues.get(i).control().isHeldBy(party))
        .toArray();
  }

  List<String> parties() {
    return parties;
  }

  List<Issue> issues() {
    return issues;
  }

  /** {@return the places of the issues that a party can change alone} */
  int[] controlled(int party) {
    return controlled[party].clone();
  }

  /** {@return the parties that can change something alone, by their places} */
  List<Integer> movers() {
    return IntStream.range(0, parties.size())
        .filter(p -> controlled[p].length > 0)
        .boxed()
        .toList();
  }

  List<Integer> othersThan(int party) {
    return movers().stream().filter(p -> p != party).toList();
  }

  Position position(Terms terms) {
    return new Position(
        issues.stream()
            .mapToInt(i -> i.optionIds().indexOf(terms.option(i.id()).orElseThrow()))
            .toArray());
  }

  Terms terms(Position at) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < issues.size(); i++) {
      options.put(issues.get(i).id(), issues.get(i).options().get(at.option(i)).id());
    }
    return new Terms(options);
  }

  boolean isPossible(Position at) {
    return possible.isEmpty() || possible.get().test(terms(at));
  }

  /** {@return what one package has otherwise than another, in the agenda's order} */
  Map<String, String> changes(Position from, Position to) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (int i = 0; i < issues.size(); i++) {
      if (from.option(i) != to.option(i)) {
        changes.put(issues.get(i).id(), issues.get(i).options().get(to.option(i)).id());
      }
    }
    return changes;
  }

  /** {@return every possible package that a party can make of one by a move, each once} */
  Iterable<Position> moves(int party, Position from) {
    int[] own = controlled[party];
    List<int[]> choices = new ArrayList<>();
    for (int issue : own) {
      choices.add(choices(issues.get(issue), from.option(issue)));
    }
    return () -> new MoveIterator(from, own, choices);
  }

  /** {@return the option that stands, then those to which the issue may be moved} */
  private static int[] choices(Issue issue, int from) {
    IntStream others =
        IntStream.range(0, issue.options().size())
            .filter(to -> issue.control().direction().leads(from, to));
    return IntStream.concat(IntStream.of(from), others).toArray();
  }

  /** Goes through all combinations of choices like the figures of a counter. */
  private final class MoveIterator implements Iterator<Position> {
    private final Position from;
    private final int[] own;
    private final List<int[]> choices;
    private final int[] figures;
    private @Nullable Position next;

    MoveIterator(Position from, int[] own, List<int[]> choices) {
      this.from = from;
      this.own = own;
      this.choices = choices;
      this.figures = new int[own.length];
      this.next = following();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Position next() {
      Position found = next;
      if (found == null) {
        throw new NoSuchElementException();
      }
      next = following();
      return found;
    }

    private @Nullable Position following() {
      while (count()) {
        int[] options = from.copy();
        for (int i = 0; i < own.length; i++) {
          options[own[i]] = choices.get(i)[figures[i]];
        }
        Position made = new Position(options);
        if (isPossible(made)) {
          return made;
        }
      }
      return null;
    }

    private boolean count() {
      for (int i = 0; i < figures.length; i++) {
        if (++figures[i] < choices.get(i).length) {
          return true;
        }
        figures[i] = 0;
      }
      return false;
    }
  }
}
