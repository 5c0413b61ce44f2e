package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.claim.Register;
import parley.scenario.expect.ExpectationReader;
import parley.scenario.yaml.Keys;

/** What {@code docs/scenarios.md} shows is what the readers do. */
class ScenarioDocumentTest {
  private static final String DOCUMENT = document();

  @Test
  void agenda_isTheOneThatTheOtherExamplesUse() {
    Source source = example("case");
    Problems problems = new Problems();

    AgendaFile file = AgendaReader.read(source, problems).orElseThrow();

    assertThat(Golden.rendered(problems, source)).isEmpty();
    assertThat(SchemaTest.errors("agenda", source.text())).isEmpty();
    assertThat(file.agenda()).isEqualTo(Bike.agenda());
  }

  @Test
  void register_isRight() {
    Source source = example("article");
    Problems problems = new Problems();

    Register register = RegisterReader.read(List.of(source), Bike.agenda(), problems);

    assertThat(Golden.rendered(problems, source)).isEmpty();
    assertThat(SchemaTest.errors("register", source.text())).isEmpty();
    assertThat(register.cited("001.3")).hasSize(2);
  }

  @Test
  void scenario_isRight_andBasedOnDoesWhatTheTextSays() {
    Source source = example("scenario");
    Problems problems = new Problems();

    Scenario scenario = Bike.scenario(source, problems).orElseThrow();

    assertThat(Golden.rendered(problems, source)).isEmpty();
    assertThat(SchemaTest.errors("scenario", source.text())).isEmpty();
    ScenarioPackage better = scenario.packageOf("better_offer").orElseThrow();
    assertThat(better.stated().options()).hasToString("{lights=included, lock=included}");
    assertThat(better.open()).containsExactly("price");
  }

  @TestFactory
  Stream<DynamicTest> mistake_getsExactlyTheWordsThatStandBelowIt() {
    return blocks("```yaml mistake\n(.*?)```\n\n```text\n(.*?)```\n")
        .map(
            b ->
                DynamicTest.dynamicTest(b.group(2).lines().findFirst().orElse(""), () -> check(b)));
  }

  private static void check(MatchResult block) {
    Source source = new Source("scenarios/bike/spring.yaml", block.group(1));
    Problems problems = new Problems();
    assertThat(Bike.scenario(source, problems)).isEmpty();
    assertThat(Golden.rendered(problems, source)).isEqualTo(block.group(2));
  }

  @Test
  void everyKey_isShownInAnExampleAndExplained() {
    List<Keys> all =
        List.of(
            AgendaReader.AGENDA,
            AgendaReader.PARTY,
            IssueReader.ISSUE,
            IssueReader.OPTION,
            RangeReader.RANGE,
            RegisterReader.ARTICLE,
            ClaimReader.CLAIM,
            ScenarioReader.SCENARIO,
            ScenarioReader.PACKAGE,
            ScenarioReader.WHAT_IF,
            ExpectationReader.EXPECTATION);
    List<String> missing = new ArrayList<>();
    for (Keys keys : all) {
      for (String key : keys.all()) {
        boolean isExplained =
            DOCUMENT.contains("| `" + key + "`") || DOCUMENT.contains("`, `" + key + "` |");
        boolean isShown = Pattern.compile("[\\s{]" + key + ":").matcher(DOCUMENT).find();
        if (!isExplained || !isShown) {
          missing.add(keys.what() + " " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Source example(String firstKey) {
    String text =
        blocks("```yaml\n(.*?)```\n")
            .map(b -> b.group(1))
            .filter(t -> t.contains("\n" + firstKey + ":"))
            .findFirst()
            .orElseThrow();
    return new Source(firstKey + ".yaml", text);
  }

  private static Stream<MatchResult> blocks(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(DOCUMENT).results();
  }

  private static String document() {
    try {
      return Files.readString(Path.of("docs/scenarios.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
