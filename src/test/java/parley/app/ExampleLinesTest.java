package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleLinesTest {
  @Test
  void shortExample_staysAsItIs() {
    assertThat(ExampleLines.of("  parley run a.yaml", 20)).containsExactly("  parley run a.yaml");
  }

  @Test
  void longExample_goesOnBelow_withWordsAndTextsWhole() {
    assertThat(ExampleLines.of("  ./parley what-if a.yaml --without \"b/No way\" --limit 3", 30))
        .containsExactly(
            "  ./parley what-if a.yaml \\", "      --without \"b/No way\" \\", "      --limit 3");
  }

  @Test
  void explainedExample_staysAsItIs() {
    String line = "  parley run cases      what parties do with each package";

    assertThat(ExampleLines.of(line, 30)).containsExactly(line);
  }

  @Test
  void wordWithoutAPlaceToCut_isNotCut() {
    assertThat(ExampleLines.of("  parleyparleyparley", 10)).containsExactly("  parleyparleyparley");
  }
}
