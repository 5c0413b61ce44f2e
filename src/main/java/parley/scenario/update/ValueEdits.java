package parley.scenario.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.scenario.update.TextEdits.Edit;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;
import parley.scenario.yaml.syntax.Spans;
import parley.scenario.yaml.syntax.Spans.Span;

/** Puts other values where a text has some, as it has them: one, a list in brackets, or lines. */
record ValueEdits(String text, Spans spans) {
  /** What needs no quotes: ids and numbers, but no word that some reader of YAML takes for none. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!(null|true|false|yes|no|on|off|y|n)$)[a-z][a-z0-9_]*|[0-9]+(\\.[0-9]+)?");

  /** {@return the changes after which a node has these values; empty if it cannot be told} */
  Optional<List<Edit>> edits(YamlNode node, List<String> values) {
    Optional<Span> span = spans.of(node.place());
    if (node instanceof Scalar) {
      return span.filter(this::isSimple)
          .map(s -> List.of(new Edit(s.from(), s.to(), alone(values))));
    } else if (node instanceof Sequence list) {
      return span.isPresent()
          ? span.filter(this::isSimple).map(s -> List.of(bracketed(s, list, values)))
          : lines(list, values);
    }
    return Optional.empty();
  }

  /** {@return whether nothing would be lost: no anchor, comment or block of text} */
  private boolean isSimple(Span span) {
    String part = text.substring(span.from(), span.to());
    return !part.isEmpty() && "&*!|>".indexOf(part.charAt(0)) < 0 && !part.contains(" #");
  }

  private static String alone(List<String> values) {
    return values.size() == 1
        ? written(values.get(0))
        : values.stream().map(ValueEdits::written).collect(Collectors.joining(", ", "[", "]"));
  }

  private Edit bracketed(Span span, Sequence list, List<String> values) {
    List<String> all = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (item instanceof Scalar known && values.contains(known.text())) {
        all.add(spans.of(item.place()).map(s -> text.substring(s.from(), s.to())).orElseThrow());
      }
    }
    added(list, values).forEach(all::add);
    return new Edit(span.from(), span.to(), "[" + String.join(", ", all) + "]");
  }

  private static List<String> added(Sequence list, List<String> values) {
    List<String> known =
        list.items().stream().map(i -> i instanceof Scalar s ? s.text() : "").toList();
    return values.stream().filter(v -> !known.contains(v)).map(ValueEdits::written).toList();
  }

  /** Each item must have lines of its own, with nothing but {@code -} before it. */
  private Optional<List<Edit>> lines(Sequence list, List<String> values) {
    List<Edit> edits = new ArrayList<>();
    String before = "";
    int end = 0;
    for (YamlNode item : list.items()) {
      Optional<Span> span = spans.of(item.place()).filter(this::isSimple);
      if (span.isEmpty() || !(item instanceof Scalar known)) {
        return Optional.empty();
      }
      int start = text.lastIndexOf('\n', span.get().from()) + 1;
      before = text.substring(start, span.get().from());
      if (!before.matches("[ ]*-[ ]+")) {
        return Optional.empty();
      }
      int lineFeed = text.indexOf('\n', span.get().to());
      end = lineFeed < 0 ? text.length() : lineFeed + 1;
      if (!values.contains(known.text())) {
        edits.add(new Edit(start, end, ""));
      }
    }
    String dash = before;
    String feed = text.startsWith("\r\n", Math.max(0, end - 2)) ? "\r\n" : "\n";
    String more =
        added(list, values).stream().map(v -> dash + v + feed).collect(Collectors.joining());
    if (!more.isEmpty()) {
      boolean lacksEnd = end == 0 || text.charAt(end - 1) != '\n';
      edits.add(new Edit(end, end, lacksEnd ? feed + more.stripTrailing() : more));
    }
    return Optional.of(edits);
  }

  private static String written(String value) {
    return PLAIN.matcher(value).matches()
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
