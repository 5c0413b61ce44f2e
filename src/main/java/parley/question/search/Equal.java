package parley.question.search;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import parley.model.Agenda;
import parley.model.Issue;
import parley.space.diagram.Counting;
import parley.space.diagram.Diagram;
import parley.space.logic.Layout;

/**
 * Packages that are as good as one of them, for every party.
 *
 * @param further how many there are besides
 * @param differing the issues in which they differ, in the agenda's order
 */
public record Equal(BigInteger further, List<String> differing) {
  public Equal {
    differing = List.copyOf(differing);
  }

  /** {@return those of a set that is not empty} */
  static Equal of(Diagram diagram, Layout layout, Agenda agenda, int set) {
    BigInteger[][] counts = Counting.optionCounts(diagram, set);
    List<String> differing =
        agenda.issues().stream()
            .map(Issue::id)
            .filter(i -> isSeveral(counts[layout.level(i)]))
            .toList();
    return new Equal(Counting.count(diagram, set).subtract(BigInteger.ONE), differing);
  }

  private static boolean isSeveral(BigInteger[] counts) {
    return Arrays.stream(counts).filter(n -> n.signum() > 0).count() > 1;
  }
}
