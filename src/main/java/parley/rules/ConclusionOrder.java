package parley.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Conclusion;
import parley.model.Rule;
import parley.rules.RuleReader.ReadConclusion;

/**
 * Arranges conclusions in layers, each resting only on layers below it, so that whoever reads a
 * conclusion sees it complete. A circle is an error.
 */
final class ConclusionOrder {
  private static final int UNDER_WAY = -1;

  private final List<ReadConclusion> conclusions;
  private final Problems problems;
  private final Map<String, Set<String>> restsOn = new LinkedHashMap<>();
  private final Map<String, Integer> layers = new HashMap<>();
  private final List<String> path = new ArrayList<>();

  private ConclusionOrder(List<ReadConclusion> conclusions, Problems problems) {
    this.conclusions = conclusions;
    this.problems = problems;
  }

  /** {@return the layer of each conclusion's name, from 0; meaningless after an error} */
  static Map<String, Integer> layers(List<ReadConclusion> conclusions, Problems problems) {
    ConclusionOrder order = new ConclusionOrder(conclusions, problems);
    for (ReadConclusion read : conclusions) {
      order
          .restsOn
          .computeIfAbsent(read.conclusion().name(), n -> new TreeSet<>())
          .addAll(read.restsOn());
    }
    new TreeSet<>(order.restsOn.keySet()).forEach(order::layer);
    return Map.copyOf(order.layers);
  }

  /** {@return the conclusions by layer, then by place} */
  static List<Conclusion> sorted(List<ReadConclusion> conclusions, Map<String, Integer> layers) {
    return conclusions.stream()
        .map(ReadConclusion::conclusion)
        .sorted(
            Comparator.comparing((Conclusion c) -> layers.getOrDefault(c.name(), 0))
                .thenComparing(c -> c.rule().place()))
        .toList();
  }

  private int layer(String name) {
    Integer known = layers.get(name);
    if (known != null && known == UNDER_WAY) {
      circle(name);
      return 0;
    }
    if (known != null) {
      return known;
    }
    layers.put(name, UNDER_WAY);
    path.add(name);
    int layer = 0;
    for (String below : restsOn.getOrDefault(name, Set.of())) {
      layer = Math.max(layer, layer(below) + 1);
    }
    path.remove(path.size() - 1);
    layers.put(name, layer);
    return layer;
  }

  private void circle(String name) {
    List<String> circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
    circle.add(name);
    problems.error(
        Code.CIRCLE,
        ruleOf(name, circle.get(1)).place(),
        "conclusions rest on themselves: `" + String.join("` -> `", circle) + "`",
        "let one of these rules do without the next one's conclusion");
  }

  /** {@return the first rule that concludes a name and rests on another} */
  private Rule ruleOf(String name, String below) {
    return conclusions.stream()
        .filter(c -> c.conclusion().name().equals(name) && c.restsOn().contains(below))
        .map(c -> c.conclusion().rule())
        .min(Comparator.comparing(Rule::place))
        .orElseThrow();
  }
}
