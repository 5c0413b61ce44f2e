package parley.scenario.yaml.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.diagnostic.Source;
import parley.model.Place;

/** Editors ask for places in texts that are being typed. */
class BrokenTextTest {
  private static final String SOUND = "first: {a: [one, two]}\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "because: {seller: [\"No giving away\"]}\n    more: x\n  - y\n",
        "open: [a, b\n",
        "text: \"never closed\n",
        "\tkey: value\n",
        "- a list\n",
        "*nowhere\n"
      })
  void whatStandsBeforeAnErrorOfSyntax_hasItsPlace(String broken) {
    Source source = new Source("a.yaml", SOUND + broken);

    assertThat(new WrittenScalars(source).at(new Place("a.yaml", 1, 13, 3)))
        .hasValueSatisfying(w -> assertThat(SOUND.substring(w.from(), w.to())).isEqualTo("one"));
    assertThat(new Spans(source).of(new Place("a.yaml", 1, 12, 1)))
        .hasValueSatisfying(
            s -> assertThat(SOUND.substring(s.from(), s.to())).isEqualTo("[one, two]"));
  }

  @Test
  void aTextThatIsNoYamlFromItsStart_hasNone() {
    Source source = new Source("a.yaml", SOUND + "bad: \u0000\n");

    assertThat(new WrittenScalars(source).at(new Place("a.yaml", 1, 13, 3))).isEmpty();
    assertThat(new Spans(source).of(new Place("a.yaml", 1, 12, 1))).isEmpty();
  }
}
