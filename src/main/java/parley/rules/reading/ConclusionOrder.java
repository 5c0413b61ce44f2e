package parley.rules.reading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Conclusion;
import parley.model.Orders;
import parley.model.Rule;

/**
 * Arranges conclusions in layers, each resting only on layers below it, so that whoever reads a
 * conclusion sees it complete. A circle is an error.
 */
public final class ConclusionOrder {
  private static final int LAYERS_MAX = 20;
  private static final int SHOWN_MAX = 10;

  private final List<Conclusion> conclusions;
  private final Problems problems;
  private final Map<String, Set<String>> restsOn = new TreeMap<>();
  private final Map<String, Integer> layers = new HashMap<>();

  private ConclusionOrder(List<Conclusion> conclusions, Problems problems) {
    this.conclusions = conclusions;
    this.problems = problems;
    for (Conclusion conclusion : conclusions) {
      restsOn.computeIfAbsent(conclusion.name(), n -> new TreeSet<>()).addAll(below(conclusion));
    }
  }

  /** {@return the layer of each conclusion's name, from 0; meaningless after an error} */
  public static Map<String, Integer> layers(List<Conclusion> conclusions, Problems problems) {
    ConclusionOrder order = new ConclusionOrder(conclusions, problems);
    order.arrange();
    return Map.copyOf(order.layers);
  }

  /** {@return the conclusions by layer, then by place} */
  public static List<Conclusion> sorted(List<Conclusion> conclusions, Map<String, Integer> layers) {
    return conclusions.stream()
        .sorted(Orders.by(c -> layers.getOrDefault(c.name(), 0), c -> c.rule().place()))
        .toList();
  }

  /** Takes away layer after layer; what is left then rests on itself, or on what does. */
  private void arrange() {
    Set<String> left = new TreeSet<>(restsOn.keySet());
    for (int layer = 0; !left.isEmpty(); layer++) {
      List<String> ready = left.stream().filter(n -> isReady(n, left)).toList();
      if (ready.isEmpty()) {
        circles(left);
        return;
      }
      if (layer == LAYERS_MAX) {
        tooDeep(ready.get(0));
        return;
      }
      for (String name : ready) {
        layers.put(name, layer);
      }
      ready.forEach(left::remove);
    }
  }

  private boolean isReady(String name, Set<String> left) {
    return below(name).stream().noneMatch(left::contains);
  }

  private static Set<String> below(Conclusion conclusion) {
    return conclusion.rule().condition().conclusions();
  }

  private Set<String> below(String name) {
    return restsOn.getOrDefault(name, Set.of());
  }

  private void tooDeep(String name) {
    problems.error(
        Code.NOT_ALLOWED,
        ruleOf(name, below(name)).place(),
        "conclusions rest on each other more than " + LAYERS_MAX + " deep",
        "let `" + name + "` rest on the package's terms themselves");
  }

  /** Reports a shortest circle, and further ones that share no conclusion with it. */
  private void circles(Set<String> left) {
    Set<String> reported = new HashSet<>();
    for (String name : left) {
      List<String> circle = reported.contains(name) ? List.of() : circleThrough(name, reported);
      if (!circle.isEmpty()) {
        report(circle);
        reported.addAll(circle);
      }
    }
  }

  /**
   * {@return the names from one back to itself, by breadth-first search; empty if there is none}
   */
  private List<String> circleThrough(String name, Set<String> closed) {
    Map<String, String> cameFrom = new LinkedHashMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of(name));
    while (!queue.isEmpty()) {
      String at = queue.remove();
      for (String next : below(at)) {
        if (next.equals(name)) {
          return path(name, at, cameFrom);
        }
        if (!closed.contains(next) && cameFrom.putIfAbsent(next, at) == null) {
          queue.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> path(String name, String last, Map<String, String> cameFrom) {
    List<String> path = new ArrayList<>();
    for (String at = last; !at.equals(name); at = cameFrom.getOrDefault(at, name)) {
      path.add(0, at);
    }
    path.add(0, name);
    return path;
  }

  private void report(List<String> circle) {
    String way = circle.stream().limit(SHOWN_MAX).map(n -> "`" + n + "`").collect(joining(" -> "));
    String rest = circle.size() > SHOWN_MAX ? " -> …" : "";
    problems.error(
        Code.CIRCLE,
        ruleOf(circle.get(0), Set.of(circle.get(1 % circle.size()))).place(),
        "these conclusions form a circle: " + way + rest + " -> `" + circle.get(0) + "`",
        "let one of these rules do without the next one's conclusion");
  }

  /** {@return the first rule that concludes a name and rests on one of others} */
  private Rule ruleOf(String name, Set<String> below) {
    return conclusions.stream()
        .filter(c -> c.name().equals(name))
        .filter(c -> below(c).stream().anyMatch(below::contains))
        .map(Conclusion::rule)
        .min(Orders.by(Rule::place))
        .orElseThrow();
  }
}
