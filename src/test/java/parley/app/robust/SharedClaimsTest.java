package parley.app.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parley.testing.Cli;

/** Stances that stand or fall with one claim are not independent, and the answer says so. */
class SharedClaimsTest {
  @Test
  void uncertainStancesOfOneClaim_areNamedWithIt() {
    String text =
        Cli.in(Path.of(""))
            .run("robust", "scenarios/ukraine-nato/december-2025.yaml", "-p", "enforced_pause")
            .out()
            .replaceAll("\\s+", " ");

    assertThat(text)
        .contains("4 uncertain stances rest on one claim [001.7d] but are taken as independent")
        .doesNotContain("1 uncertain stance rest");
  }
}
