package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class ShippedCoverageTest {
  @Test
  void shippedCase_coversWhatContinuousIntegrationAsksFor() throws Exception {
    List<String> asked =
        Files.readAllLines(Path.of(".ci/run")).stream()
            .filter(l -> l.startsWith("./parley test "))
            .toList();
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0)).contains("stances=100", "conditions=95");

    String[] words = asked.get(0).substring("./parley ".length()).split(" ", -1);
    Result result = Cli.in(Path.of("")).run(words);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }
}
