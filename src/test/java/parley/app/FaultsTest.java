package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import parley.app.context.WrongInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FaultsTest {
  @Test
  void fault_saysHowToReportItWithoutAStackTrace() {
    assertThat(run(new IllegalStateException("broken"), "a b"))
        .startsWith(
            """
            3 parley: a fault of Parley itself, not of your files: java.lang.IllegalStateException: broken
            Please report it as an issue of Parley, with these lines and, if possible, the files:
              version:      parley 0.1.0 (development)
              Java: \
            """)
        .contains("  command line: parley a b\n", "--debug")
        .doesNotContain("\tat ");
  }

  @Test
  void fault_withDebugShowsTheStackTrace() {
    assertThat(run(new IllegalStateException("broken"), "--debug")).contains("\tat parley.app.");
  }

  @Test
  void failureToReadOrWrite_isTheUsersMatter() {
    assertThat(run(new IOException("disk full"), "x"))
        .isEqualTo("2 test: cannot read or write: disk full (IO)\n");
  }

  @Test
  void wrongInput_isReportedWithItsHelp() {
    assertThat(run(new WrongInput("no such \u001b thing", Optional.of("try another")), "x"))
        .isEqualTo("2 test: no such \uFFFD thing\n  help: try another\n");
  }

  private static String run(Exception thrown, String... args) {
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new Failing(thrown));
    line.setErr(new PrintWriter(err));
    line.setUnmatchedArgumentsAllowed(true);
    line.setExecutionExceptionHandler(new Faults());
    int code = line.execute(String.join(" ", args).split(" ", -1));
    return code + " " + err;
  }

  @Command(name = "test")
  private static final class Failing implements Callable<Integer> {
    private final Exception thrown;

    Failing(Exception thrown) {
      this.thrown = thrown;
    }

    @Override
    public Integer call() throws Exception {
      throw thrown;
    }
  }
}
