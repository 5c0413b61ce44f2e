package parley.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.syntax.YamlReader;

class MeantKeysTest {
  private static final Keys KEYS =
      Keys.of("thing", "A thing.")
          .must("title", "Its title.", Shape.TEXT)
          .may("summary", "What it is.", Shape.TEXT);

  private final MeantKeys meant = new MeantKeys(KEYS, Set.of("summary"));

  @Test
  void text_isMeantAsAKey_ifItIsOneOrNearlyOneOrLacksItsColon() {
    assertThat(meant.isKey("summary")).isTrue();
    assertThat(meant.isKey("sumary")).isTrue();
    assertThat(meant.isKey("title A house")).isTrue();
    assertThat(meant.isKey("and a garden")).isFalse();
    assertThat(meant.isKey("summary of all " + "x".repeat(40))).as("written already").isFalse();
  }

  @Test
  void unknownKeys_standForThoseTheyBeginWithOrResemble() {
    assertThat(meant.among(List.of("titel", "summary of all " + "x".repeat(40), "garden")))
        .containsExactlyInAnyOrder("title", "summary");
  }

  @Test
  void tails_areWhatCommasSplitOffAnEntryWithoutColon() {
    assertThat(tails("{title A house, with a garden, and a shed, summary: S, last}"))
        .containsExactlyInAnyOrder("with a garden", "and a shed");
    assertThat(tails("title A house:\nwith a garden:\n")).as("in a block").isEmpty();
  }

  private static List<String> tails(String yaml) {
    Problems problems = new Problems();
    Mapping mapping = (Mapping) YamlReader.read(new Source("a.yaml", yaml), problems).orElseThrow();
    List<Entry> unknown =
        mapping.entries().stream().filter(e -> !KEYS.all().contains(e.name())).toList();
    return MeantKeys.tails(mapping, unknown).stream().map(Entry::name).toList();
  }
}
