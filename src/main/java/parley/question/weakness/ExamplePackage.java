package parley.question.weakness;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;
import parley.space.diagram.Diagram;
import parley.space.logic.Layout;

/** The package of a set that departs least from the status quo; ties by the agenda's order. */
final class ExamplePackage {
  private static final int NONE = Integer.MAX_VALUE;

  private final Diagram diagram;
  private final Layout layout;
  private final Agenda agenda;
  private final int[] statusQuo;
  private final Map<Integer, Integer> departures = new HashMap<>();

  ExamplePackage(Diagram diagram, Layout layout, Agenda agenda) {
    this.diagram = diagram;
    this.layout = layout;
    this.agenda = agenda;
    this.statusQuo = layout.path(agenda.complete(Terms.none()));
  }

  /** {@return a complete package of the set, which is not empty} */
  Terms of(int set) {
    int[] path = statusQuo.clone();
    int node = set;
    while (node > Diagram.TRUE) {
      int level = diagram.level(node);
      path[level] = best(node);
      node = diagram.child(node, path[level]);
    }
    return layout.terms(path);
  }

  /** {@return in words what the package has other than the status quo} */
  String words(int set) {
    Terms terms = of(set);
    String changed =
        agenda.issues().stream()
            .filter(i -> !chosen(terms, i).equals(i.statusQuo()))
            .map(i -> i.id() + " " + chosen(terms, i))
            .collect(Collectors.joining(", "));
    return changed.isEmpty() ? "the status quo" : "a package with " + changed;
  }

  private static String chosen(Terms terms, Issue issue) {
    return terms.option(issue.id()).orElseThrow();
  }

  /** {@return the option by which the fewest departures lead to a member} */
  private int best(int node) {
    int level = diagram.level(node);
    int best = statusQuo[level];
    for (int o = 0; o < diagram.size(level); o++) {
      if (cost(node, o) < cost(node, best)) {
        best = o;
      }
    }
    return best;
  }

  private int cost(int node, int option) {
    int rest = least(diagram.child(node, option));
    boolean departs = option != statusQuo[diagram.level(node)];
    return rest == NONE ? NONE : rest + (departs ? 1 : 0);
  }

  private int least(int node) {
    if (node <= Diagram.TRUE) {
      return node == Diagram.TRUE ? 0 : NONE;
    }
    Integer known = departures.get(node);
    if (known != null) {
      return known;
    }
    int least = NONE;
    for (int o = 0; o < diagram.size(diagram.level(node)); o++) {
      least = Math.min(least, cost(node, o));
    }
    departures.put(node, least);
    return least;
  }
}
