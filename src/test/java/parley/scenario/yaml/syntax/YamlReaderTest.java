package parley.scenario.yaml.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.scenario.Golden;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;

class YamlReaderTest {
  @TestFactory
  Stream<DynamicTest> yaml_bad_isRefusedInTheseWords() {
    return Golden.refused("yaml", YamlReader::read);
  }

  @Test
  void everyNode_knowsItsPlaceInCodePoints() {
    YamlNode tree = read("# \uD83D\uDEB2\n\"\uD83D\uDEB2\": [a, 'b c']\nd: 1\n");

    Scalar bike = new Scalar("\uD83D\uDEB2", false, at(2, 1, 3));
    YamlNode list =
        new Sequence(
            List.of(new Scalar("a", true, at(2, 7, 1)), new Scalar("b c", false, at(2, 10, 5))),
            at(2, 6, 1));
    Entry last = new Entry(new Scalar("d", true, at(3, 1, 1)), new Scalar("1", true, at(3, 4, 1)));
    assertThat(tree)
        .isEqualTo(new Mapping(List.of(new Entry(bike, list), last), false, at(2, 1, 3)));
  }

  @Test
  void textOverSeveralLines_isMarkedToTheEndOfItsFirstLine() {
    Mapping tree = (Mapping) read("a: one\n  two\nb: \"three\n  four\"\n");

    assertThat(tree.entries().stream().map(Entry::value))
        .containsExactly(
            new Scalar("one two", true, at(1, 4, 3)), new Scalar("three four", false, at(3, 4, 6)));
  }

  @Test
  void lineEnds_ofAnyKind_countOnce() {
    Mapping tree = (Mapping) read("a: 1\rb: 2\r\nc: 3\nd: 4");

    assertThat(tree.entries().stream().map(e -> e.value().place().line()))
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void scalars_stayAsWritten() {
    Mapping tree = (Mapping) read("a: [no, on, 003, 1.10, 2025-12-15, 0x1F, true]");

    Sequence list = (Sequence) tree.entries().get(0).value();
    assertThat(list.items().stream().map(i -> ((Scalar) i).text()))
        .containsExactly("no", "on", "003", "1.10", "2025-12-15", "0x1F", "true");
  }

  @Test
  void alias_standsForItsAnchorsNode() {
    Mapping tree = (Mapping) read("a: &x [1, 2]\nb: *x\n");

    assertThat(tree.entries().get(1).value()).isEqualTo(tree.entries().get(0).value());
  }

  @Test
  void nothingWritten_isEmpty_butQuotedNullIsNot() {
    Mapping tree = (Mapping) read("a:\nb: ~\nc: null\nd: \"null\"\ne: ''\n");

    assertThat(tree.entries().stream().map(e -> e.value().isEmpty()))
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void versionDirective_of11_isReadAs12() {
    Mapping tree = (Mapping) read("%YAML 1.1\n---\na: yes\n");

    assertThat(((Scalar) tree.entries().get(0).value()).text()).isEqualTo("yes");
  }

  private static Place at(int line, int column, int length) {
    return new Place("a.yaml", line, column, length);
  }

  private static YamlNode read(String text) {
    Problems problems = new Problems();
    YamlNode tree = YamlReader.read(new Source("a.yaml", text), problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return tree;
  }
}
