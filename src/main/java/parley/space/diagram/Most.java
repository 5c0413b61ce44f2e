package parley.space.diagram;

import java.util.Arrays;

/**
 * The packages that lie in as many of some sets as any package does.
 *
 * @param count in how many
 * @param packages empty iff there is no package to choose from
 */
public record Most(int count, int packages) {
  /** {@return those among the packages of a set} */
  public static Most of(Diagram diagram, int within, int... sets) {
    int[] atLeast = new int[sets.length + 1];
    Arrays.fill(atLeast, Diagram.FALSE);
    atLeast[0] = within;
    for (int seen = 1; seen <= sets.length; seen++) {
      for (int n = seen; n > 0; n--) {
        atLeast[n] = diagram.or(atLeast[n], diagram.and(atLeast[n - 1], sets[seen - 1]));
      }
    }
    int count = sets.length;
    while (count > 0 && atLeast[count] == Diagram.FALSE) {
      count--;
    }
    return new Most(count, atLeast[count]);
  }
}
