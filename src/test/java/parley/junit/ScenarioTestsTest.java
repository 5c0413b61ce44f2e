package parley.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import parley.testing.CaseFolder;

class ScenarioTestsTest {
  /** As others would write it: the shipped case's tests pass. */
  @TestFactory
  Stream<DynamicNode> scenarios() {
    return ScenarioTests.of(Path.of("scenarios/elmira"));
  }

  @Test
  void failingAndUnfinishedExpectations_failAndAreSkipped(@TempDir Path folder) throws IOException {
    CaseFolder.in(folder.resolve("case"));
    Path file = folder.resolve("case/scenarios/used-car/first-talk.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("outcome: deal", "outcome: no_deal")
            .replace(
                "  - package: as_advertised\n", "  - package: as_advertised\n    todo: later\n")
            .replace("{buyer: rejects, seller: accepts}", "{buyer: accepts}"));

    List<DynamicTest> tests =
        ScenarioTests.of(folder.resolve("case/scenarios"))
            .flatMap(c -> ((DynamicContainer) c).getChildren())
            .map(DynamicTest.class::cast)
            .toList();

    assertThat(tests).hasSize(4);
    assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
        .isInstanceOf(TestAbortedException.class);
    assertThatThrownBy(() -> tests.get(3).getExecutable().execute())
        .isInstanceOfSatisfying(
            AssertionFailedError.class,
            e -> assertThat(e.getActual().getStringRepresentation()).isEqualTo("outcome deal"));
  }
}
