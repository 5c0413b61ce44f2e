package parley.scenario.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.naming.TextEdit;
import parley.scenario.update.NewValue.Lines;
import parley.scenario.update.NewValue.Word;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;
import parley.scenario.yaml.syntax.YamlReader;

class EntryInsertionTest {
  private static final Lines VALUE = new Lines(Map.of("inner", new Word("a: b")));

  /** What is written is what is meant: all that was there, and the one entry as the last. */
  @Test
  void randomText_hasOneEntryMoreAndNothingElse() {
    for (long seed = 0; seed < 400; seed++) {
      RandomYaml made = new RandomYaml(new Random(seed));
      Source before = new Source("f", made.text());
      TextEdit edit = EntryInsertion.of(before, List.of("a", "b"), "fresh", VALUE).orElseThrow();
      Source after = new Source("f", TextEdit.applied(before.text(), List.of(edit)));
      Map<String, Object> meant = map(tree(before));
      Map<String, Object> inner = map(map(meant, "a"), "b");
      inner.put("fresh", Map.of("inner", "a: b"));
      assertThat(tree(after)).as("seed %d:%n%s", seed, after.text()).isEqualTo(meant);
      assertThat(List.copyOf(inner.keySet())).endsWith("fresh");
      assertThat(edit.from()).isEqualTo(edit.to());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:\n  b:\n", "a:\n  b:", "a:\n  b: {}\n", "a:\n  c: d\n", "a: {b: {}}"})
  void emptyOrMissingMapping_getsItsFirstEntry(String text) {
    Source before = new Source("f", text);
    TextEdit edit = EntryInsertion.of(before, List.of("a", "b"), "fresh", VALUE).orElseThrow();
    Source after = new Source("f", TextEdit.applied(text, List.of(edit)));
    assertThat(map(map(map(tree(after)), "a"), "b"))
        .isEqualTo(Map.of("fresh", Map.of("inner", "a: b")));
  }

  @Test
  void carriageReturns_stay() {
    Source before = new Source("f", "a:\r\n  b:\r\n    c: d\r\ne: f\r\n");
    TextEdit edit = EntryInsertion.of(before, List.of("a", "b"), "x", VALUE).orElseThrow();
    assertThat(TextEdit.applied(before.text(), List.of(edit)))
        .isEqualTo("a:\r\n  b:\r\n    c: d\r\n    x:\r\n      inner: \"a: b\"\r\ne: f\r\n");
  }

  /** {@code a: {b: {…}}} among other things, in blocks and braces, with comments between. */
  private record RandomYaml(Random random) {
    String text() {
      StringBuilder text = new StringBuilder();
      boolean inBraces = random.nextInt(4) == 0;
      filler(text, "");
      text.append("first: x\n");
      if (inBraces) {
        text.append("a: {p: [1, 2], b: {").append(flow()).append("}, q: r}");
        text.append(random.nextBoolean() ? "   # {b: c}\n" : "\n");
      } else {
        String step = " ".repeat(1 + random.nextInt(4));
        text.append("a:\n");
        filler(text, step);
        text.append(step).append("b:\n");
        entries(text, step + step);
        if (random.nextBoolean()) {
          filler(text, step);
          text.append(step).append("after: |\n").append(step).append("  # text\n");
        }
      }
      filler(text, "");
      text.append(random.nextBoolean() ? "last: 'y'\n" : "last: [\n  z ]");
      return text.toString();
    }

    private String flow() {
      List<String> all = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        all.add("k" + i + (random.nextBoolean() ? ": {v: '}'}" : ": \"{\""));
      }
      return String.join(", ", all)
          + (random.nextInt(4) == 0 ? " , " : random.nextBoolean() ? " " : "");
    }

    private void entries(StringBuilder text, String indent) {
      for (int i = 0; i <= random.nextInt(4); i++) {
        text.append(indent).append("k").append(i);
        switch (random.nextInt(5)) {
          case 0 -> text.append(": plain # no: comment\n");
          case 1 -> text.append(": {\n").append(indent).append("  x: y }\n");
          case 2 ->
              text.append(":\n")
                  .append(indent)
                  .append("  - one\n")
                  .append(indent)
                  .append("  - two\n");
          case 3 ->
              text.append(": |\n")
                  .append(indent)
                  .append("  # a: b\n")
                  .append(indent)
                  .append("  c\n");
          default -> text.append(":\n").append(indent).append("   deep: er\n");
        }
        filler(text, indent);
      }
    }

    private void filler(StringBuilder text, String indent) {
      if (random.nextInt(3) == 0) {
        text.append("\n");
      }
      if (random.nextInt(3) == 0) {
        text.append(random.nextBoolean() ? indent : "").append("# b: {comment}\n");
      }
    }
  }

  private static Object tree(Source source) {
    Problems problems = new Problems();
    YamlNode root =
        YamlReader.read(source, problems).orElseThrow(() -> new AssertionError(source.text()));
    assertThat(problems.sorted()).as(source.text()).isEmpty();
    return value(root);
  }

  private static Object value(YamlNode node) {
    if (node instanceof Mapping mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (Entry entry : mapping.entries()) {
        map.put(entry.name(), value(entry.value()));
      }
      return map;
    }
    return node instanceof Sequence list
        ? list.items().stream().map(EntryInsertionTest::value).toList()
        : ((Scalar) node).text();
  }

  @SuppressWarnings("unchecked") // as value() makes them
  private static Map<String, Object> map(Object tree) {
    return (Map<String, Object>) tree;
  }

  private static Map<String, Object> map(Map<String, Object> map, String key) {
    return map(java.util.Objects.requireNonNull(map.get(key)));
  }
}
