package parley.app.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import parley.app.cases.CaseLoader;
import parley.app.cases.LoadedScenario;
import parley.app.suite.Progress;
import parley.app.suite.Selection;
import parley.question.expectation.TestResults;
import parley.question.expectation.Untrusted;
import parley.question.mutation.Fate;
import parley.question.mutation.MutationResult;
import parley.space.diagram.Limits;
import parley.testing.UsedCar;

class MutationRunTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path SCENARIO = HERE.resolve("scenarios/ukraine-nato/december-2025.yaml");

  /** What was found first must not be of one kind only, or of the rules that come first. */
  @Test
  void runThatIsCutShort_hasDecidedMutantsOfEveryKindAndOfManyParties() {
    CaseLoader loader = new CaseLoader(HERE);
    LoadedScenario scenario = loader.scenario(SCENARIO).orElseThrow();
    StringWriter told = new StringWriter();
    Limits limits =
        Limits.of(Duration.ofMinutes(5), 1L << 28)
            .cancelledBy(() -> told.toString().contains("] 64 of "));

    MutationResult result =
        new MutationRun(HERE, UsedCar.DAY, limits, OptionalInt.empty(), 1)
            .results(
                List.of(scenario),
                Selection.all(),
                Untrusted.of(new TestResults(List.of())),
                loader.sources(),
                Progress.on(new PrintWriter(told, true)))
            .get(0);

    List<Fate> decided =
        result.fates().stream().filter(f -> f.kind() != Fate.Kind.UNDECIDED).toList();
    assertThat(decided).hasSize(64);
    assertThat(decided.stream().map(Fate::kind))
        .contains(Fate.Kind.KILLED, Fate.Kind.SURVIVED, Fate.Kind.EQUIVALENT);
    assertThat(decided.stream().map(f -> f.mutant().rule().owner()).distinct().count())
        .isGreaterThan(3);
    assertThat(result.stopped()).contains("stopped on request");
    assertThat(MutationDocument.summary(result)).endsWith("% of those decided");
  }
}
