package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import parley.app.context.ExitCode;

class OutputTest {
  private final StringWriter err = new StringWriter();

  @Test
  void text_isUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output output = new Output(bytes);
    output.writer().print("✓");

    assertThat(output.finish(new PrintWriter(err))).isEmpty();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("✓");
  }

  @Test
  void closedPipe_isQuiet() {
    Output output = new Output(new Failing("Broken pipe"));
    output.writer().println("lost");

    assertThat(output.finish(new PrintWriter(err))).isEmpty();
    assertThat(err).hasToString("");
  }

  @Test
  void fullDisk_isAnError() {
    Output output = new Output(new Failing("No space left on device"));
    output.writer().println("lost");

    assertThat(output.finish(new PrintWriter(err))).contains(ExitCode.WRONG_INPUT);
    assertThat(err.toString())
        .startsWith("parley: the result could not be written: No space left on device");
  }

  private static final class Failing extends OutputStream {
    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
