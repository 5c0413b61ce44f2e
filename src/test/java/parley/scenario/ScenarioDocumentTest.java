package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.claim.Register;
import parley.scenario.schema.FileSchema;

/** What {@code docs/scenarios.md} shows is what the readers do. */
class ScenarioDocumentTest {
  private static final String DOCUMENT = document("docs/scenarios.md");

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

  @ParameterizedTest
  @EnumSource(names = {"AGENDA", "REGISTER", "SCENARIO"})
  void everyKeyOfAFile_isShownInAnExampleAndExplained(FileSchema schema) {
    assertThat(schema.keys().all()).allMatch(k -> isExplained(k, DOCUMENT) && isShown(k, DOCUMENT));
  }

  @ParameterizedTest
  @EnumSource(names = {"AGENDA", "REGISTER", "SCENARIO", "SWEEP"})
  void everyKey_isNamed(FileSchema schema) {
    String document = schema == FileSchema.SWEEP ? document("docs/sweep.md") + DOCUMENT : DOCUMENT;

    assertThat(SchemaTest.keysOf(schema).keySet())
        .allMatch(k -> isExplained(k, document) || isShown(k, document));
  }

  private static boolean isExplained(String key, String document) {
    return document.contains("`" + key + "`");
  }

  private static boolean isShown(String key, String document) {
    return Pattern.compile("[\\s{]" + key + ":").matcher(document).find();
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

  private static String document(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
