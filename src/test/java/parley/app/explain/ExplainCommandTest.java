package parley.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.testing.Cli;

class ExplainCommandTest {
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";

  @Test
  void agreementAndReservation_areReported_alsoOfOnePartyAlone() {
    for (String format : List.of("text", "markdown", "html")) {
      String all =
          explain("--agreement", "at_least=6", "--reservation", "russia=1/2", "--format", format);
      String one = explain("--agreement", "at_least=6", "--party", "nato", "--format", format);

      assertThat(all)
          .containsPattern("6 of 6 needed, [0-9] accept")
          .contains("reservation value 50%");
      assertThat(one).containsPattern("6 of 6 needed, [0-9] accept");
    }
  }

  @Test
  void run_ofOneParty_countsNobodyElse() {
    String out =
        Cli.in(Path.of(""))
            .run("run", DECEMBER, "-p", "us_line", "--party", "nato", "--agreement", "at_least=5")
            .out();

    assertThat(out).contains("5 of 6 needed\n");
  }

  private static String explain(String... more) {
    List<String> words = new ArrayList<>(List.of("explain", DECEMBER, "-p", "us_line"));
    words.addAll(List.of(more));
    return Cli.in(Path.of("")).run(words.toArray(String[]::new)).out();
  }
}
