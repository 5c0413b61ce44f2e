package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class ShippedCaseTest {
  private static final Cli HERE = Cli.in(Path.of(""));

  @Test
  void rulesScenariosAndRegister_haveNeitherErrorsNorWarnings() {
    Result result = HERE.run("check", "--strict");

    assertThat(result.out()).startsWith("no errors, no warnings in ");
    assertThat(result.code()).isZero();
  }

  @Test
  void everyScenario_runs() {
    Result result = HERE.run("run", "scenarios");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out().lines()).allMatch(l -> l.length() <= 80);
  }
}
