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
    int[] narrowed = Arrays.stream(sets).map(s -> diagram.and(within, s)).toArray();
    int[] byCount = new int[sets.length + 1];
    byCount[0] = within;
    LargestGroups.of(
        diagram,
        narrowed,
        (members, packages) ->
            byCount[members.size()] = diagram.or(byCount[members.size()], packages));
    int count = sets.length;
    while (count > 0 && byCount[count] == Diagram.FALSE) {
      count--;
    }
    return new Most(count, byCount[count]);
  }
}
