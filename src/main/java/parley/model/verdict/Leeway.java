package parley.model.verdict;

import java.util.List;

/**
 * What the open issues of a package leave undecided for one party.
 *
 * @param mostSatisfaction over all completions
 * @param dependsOn the open issues that decide its verdict, in the agenda's order; empty unless it
 *     depends
 * @param acceptsIf the minimal choices that make it accept, fewest issues first; one empty choice
 *     if it accepts in any case
 * @param more whether there may be further minimal choices
 */
public record Leeway(
    double mostSatisfaction, List<String> dependsOn, List<Choice> acceptsIf, boolean more) {
  public Leeway {
    dependsOn = List.copyOf(dependsOn);
    acceptsIf = List.copyOf(acceptsIf);
  }
}
