package parley.scenario.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Place;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Sequence;

/** Finds the values of expectations in a scenario's tree. */
final class ExpectationNodes {
  private static final List<String> MANY = List.of("packages", "what_ifs");

  private final List<Mapping> items = new ArrayList<>();

  ExpectationNodes(YamlNode root) {
    value(root, "expect").filter(Sequence.class::isInstance).map(Sequence.class::cast).stream()
        .flatMap(s -> s.items().stream())
        .forEach(i -> mapping(i).ifPresent(items::add));
  }

  /**
   * {@return the value of a field; empty if there is none, or more than one}
   *
   * @param at the place of the expectation: of its item, of its row in a table, or of the package
   *     in its list
   */
  Optional<YamlNode> find(Place at, String field) {
    List<YamlNode> found =
        items.stream().flatMap(i -> bodies(i, at)).flatMap(b -> value(b, field).stream()).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** {@return the mappings that say what is expected at a place} */
  private static Stream<YamlNode> bodies(Mapping item, Place at) {
    if (item.place().equals(at)) {
      return Stream.of(item);
    }
    for (String key : MANY) {
      Optional<YamlNode> many = entry(item, key);
      if (many.isPresent() && many.get() instanceof Mapping table) {
        Optional<Entry> row =
            table.entries().stream().filter(e -> e.key().place().equals(at)).findFirst();
        if (row.isPresent()) {
          return Stream.of(row.get().value(), item);
        }
      } else if (many.isPresent() && names(many.get()).anyMatch(n -> n.place().equals(at))) {
        return Stream.of(item);
      }
    }
    return Stream.empty();
  }

  private static Stream<YamlNode> names(YamlNode node) {
    return node instanceof Sequence list ? list.items().stream() : Stream.of(node);
  }

  /** {@return what stands under a key, or under a key of the mapping that stands there} */
  private static Optional<YamlNode> value(YamlNode body, String field) {
    int dot = field.indexOf('.');
    if (dot > 0) {
      return entry(body, field.substring(0, dot)).flatMap(n -> value(n, field.substring(dot + 1)));
    }
    Optional<YamlNode> value = entry(body, field);
    return value.flatMap(v -> v instanceof Mapping ? entry(v, "value") : Optional.of(v));
  }

  private static Optional<YamlNode> entry(YamlNode node, String key) {
    return mapping(node).stream()
        .flatMap(m -> m.entries().stream())
        .filter(e -> e.name().equals(key))
        .map(Entry::value)
        .findFirst();
  }

  private static Optional<Mapping> mapping(YamlNode node) {
    return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }
}
