package parley.question.negotiate;

import java.util.List;
import java.util.Optional;

/**
 * How a run ends.
 *
 * @param deal empty: none was reached
 * @param round the last one
 * @param accepting the places of the parties that accept the deal
 */
record Ending(Optional<Offer> deal, int round, List<Integer> accepting) {
  Ending {
    accepting = List.copyOf(accepting);
  }

  static Ending none(int round) {
    return new Ending(Optional.empty(), round, List.of());
  }
}
