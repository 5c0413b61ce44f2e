package parley.question.negotiate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Finding;

/**
 * One run, told step by step.
 *
 * @param number from 1
 * @param off stances that are not really held in it
 * @param deal empty if there is none
 * @param round the last one
 */
public record RunPath(
    int number, List<RuleId> off, List<Entry> entries, Optional<Terms> deal, int round) {
  public RunPath {
    off = List.copyOf(off);
    entries = List.copyOf(entries);
  }

  /** A step of a run. */
  public sealed interface Entry {
    int round();
  }

  /**
   * A party proposes a package.
   *
   * @param aspiration the least satisfaction that it settles for
   * @param without the demands that it newly goes without, and preferences
   * @param near the parties whose last offers it had in mind; none: the status quo
   */
  public record Proposed(
      int round,
      String party,
      Terms terms,
      double aspiration,
      double satisfaction,
      List<Finding> without,
      List<String> near)
      implements Entry {
    public Proposed {
      without = List.copyOf(without);
      near = List.copyOf(near);
    }
  }

  /** A party can propose nothing. */
  public record Pass(int round, String party) implements Entry {}

  /**
   * A party answers.
   *
   * @param to who has proposed what it answers to; empty: a mediator
   * @param silent whether no stance of it is known
   * @param objections the red lines crossed, and the demands that it still holds out for
   */
  public record Reply(
      int round,
      String party,
      Optional<String> to,
      boolean accepts,
      boolean silent,
      double aspiration,
      double satisfaction,
      List<Finding> objections)
      implements Entry {
    public Reply {
      objections = List.copyOf(objections);
    }
  }

  /** A mediator's draft. */
  public record Draft(int round, Terms terms) implements Entry {}

  /** A party is the one that risks least. */
  public record Yielding(int round, String party, double risk) implements Entry {}

  /** Stances end and begin while the talks go on. */
  public record Shift(int round, LocalDate day, List<RuleId> dropped, List<RuleId> taken)
      implements Entry {
    public Shift {
      dropped = List.copyOf(dropped);
      taken = List.copyOf(taken);
    }
  }
}
