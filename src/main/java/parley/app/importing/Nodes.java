package parley.app.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;

/** Reads values out of another program's JSON or YAML; keys that mean nothing here are ignored. */
record Nodes(Problems problems) {
  /** {@return the value of a key; empty if it is not there} */
  static Optional<YamlNode> find(YamlNode node, String key) {
    return node instanceof Mapping mapping
        ? mapping.entries().stream()
            .filter(e -> e.name().equals(key))
            .map(Entry::value)
            .filter(v -> !v.isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** {@return the items of a list under a key; none, with a problem, if it is missing} */
  List<YamlNode> required(YamlNode node, String key) {
    Optional<YamlNode> found = find(node, key);
    if (found.isEmpty()) {
      error(node.place(), "`" + key + "` is missing");
    }
    return found.map(this::items).orElse(List.of());
  }

  /** {@return the items of a list under a key; none if it is missing} */
  List<YamlNode> optional(YamlNode node, String key) {
    return find(node, key).map(this::items).orElse(List.of());
  }

  /** {@return the items of a list; none, with a problem, if it is no list} */
  List<YamlNode> items(YamlNode node) {
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    error(node.place(), "expected a list, found " + node.kind());
    return List.of();
  }

  /** {@return the text under a key; empty, with a problem, if there is none} */
  String text(YamlNode node, String key) {
    Optional<YamlNode> found = find(node, key);
    if (found.isPresent() && found.get() instanceof Scalar scalar) {
      return scalar.text();
    }
    error(
        found.map(YamlNode::place).orElse(node.place()),
        "`" + key + "` is missing, or is not a text");
    return "";
  }

  /** {@return a value's text; empty, with a problem, if it is a list or a mapping} */
  String text(YamlNode node) {
    if (node instanceof Scalar scalar) {
      return scalar.text().strip();
    }
    error(node.place(), "expected a text, found " + node.kind());
    return "";
  }

  /** {@return a whole number from 0 to {@code below - 1}; empty, with a problem, if it is none} */
  Optional<Integer> index(YamlNode node, int below, String what) {
    Optional<Integer> number = whole(node).filter(n -> n >= 0 && n < below);
    if (number.isEmpty()) {
      String range = below == 0 ? "there are none" : "they are numbered 0 to " + (below - 1);
      error(node.place(), "this is not the number of " + what + ": " + range);
    }
    return number;
  }

  /** {@return a whole number; empty if it is none} */
  static Optional<Integer> whole(YamlNode node) {
    return node instanceof Scalar scalar && scalar.text().matches("-?[0-9]{1,9}")
        ? Optional.of(Integer.parseInt(scalar.text()))
        : Optional.empty();
  }

  /** {@return a number, exactly as it is written; empty, with a problem, if it is none} */
  Optional<BigDecimal> number(YamlNode node) {
    if (node instanceof Scalar scalar
        && scalar
            .text()
            .matches("[-+]?(\\.[0-9]{1,30}|[0-9]{1,15}(\\.[0-9]{0,30})?)([eE][-+]?[0-9]{1,2})?")) {
      return Optional.of(new BigDecimal(scalar.text()));
    }
    error(node.place(), "expected a number");
    return Optional.empty();
  }

  /** {@return whether a key is there and says yes} */
  static boolean isTrue(YamlNode node, String key) {
    return find(node, key)
        .filter(v -> v instanceof Scalar s && s.text().equals("true"))
        .isPresent();
  }

  void error(Place place, String message) {
    problems.error(Code.BAD_VALUE, place, message);
  }
}
