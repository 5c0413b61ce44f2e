package parley.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Control.Direction;

/**
 * What a {@code .gmcr} file holds: yes-or-no options, who owns them, what is infeasible, and in
 * which order each decision maker puts the states.
 *
 * @param leftOut what the file holds and no case can say, in words; empty if nothing
 * @param order the options' places, first those of the first decision maker: their bits, lowest
 *     first, number the states
 */
record GmcrModel(
    List<GmcrOption> options,
    List<DecisionMaker> makers,
    List<Literals> infeasible,
    List<String> leftOut,
    List<Integer> order) {
  /** So many options make about a million states. */
  static final int ENUMERATED_MAX = 20;

  GmcrModel {
    options = List.copyOf(options);
    makers = List.copyOf(makers);
    infeasible = List.copyOf(infeasible);
    leftOut = List.copyOf(leftOut);
    order = List.copyOf(order);
  }

  record GmcrOption(String name, Direction direction) {}

  /** A conjunction: options that are taken, or not. */
  record Literals(List<Literal> all) {
    Literals {
      all = List.copyOf(all);
    }

    boolean holds(long taken) {
      return all.stream().allMatch(l -> (taken >> l.option() & 1) == 1 == l.yes());
    }
  }

  /** Whether an option is taken. */
  record Literal(int option, boolean yes) {}

  /** A statement of preference: some of its conjunctions holds. */
  record Statement(List<Literals> any) {
    Statement {
      any = List.copyOf(any);
    }
  }

  /**
   * A decision maker.
   *
   * @param statements the most important first, each once
   * @param ranking groups of state numbers, best first; empty: the statements decide
   */
  record DecisionMaker(
      String name,
      List<Integer> options,
      List<Statement> statements,
      Optional<List<List<Integer>>> ranking) {
    DecisionMaker {
      options = List.copyOf(options);
      statements = List.copyOf(statements);
    }
  }

  /** {@return whether the states can be gone through one by one} */
  boolean isEnumerable() {
    return options.size() <= ENUMERATED_MAX;
  }

  /**
   * {@return the feasible states in the order of their numbers, each as the set of options taken,
   * by their places in the file}
   */
  List<Long> states() {
    List<Long> states = new ArrayList<>();
    for (long number = 0; number < 1L << options.size(); number++) {
      long taken = 0;
      for (int bit = 0; bit < order.size(); bit++) {
        taken |= (number >> bit & 1) << order.get(bit);
      }
      if (isFeasible(taken)) {
        states.add(taken);
      }
    }
    return states;
  }

  boolean isFeasible(long taken) {
    return infeasible.stream().noneMatch(i -> i.holds(taken));
  }
}
