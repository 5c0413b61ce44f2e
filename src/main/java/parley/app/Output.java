package parley.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import parley.app.context.ExitCode;

/** A standard stream as UTF-8 whatever the locale, which remembers why it could not be written. */
final class Output {
  private final Remembering stream;
  private final PrintWriter writer;

  Output(FileDescriptor descriptor) {
    this(new FileOutputStream(descriptor));
  }

  Output(OutputStream target) {
    stream = new Remembering(target);
    writer =
        new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }

  PrintWriter writer() {
    return writer;
  }

  /**
   * Flushes, and tells a reader of {@code err} if something was lost.
   *
   * @return how the command ends if so; a reader who has closed the pipe has lost nothing that it
   *     wanted
   */
  Optional<ExitCode> finish(PrintWriter err) {
    writer.flush();
    Optional<String> lost = stream.failure.filter(m -> !isClosedPipe(m));
    lost.ifPresent(m -> err.println("parley: the result could not be written: " + m));
    err.flush();
    return lost.map(m -> ExitCode.WRONG_INPUT);
  }

  private static boolean isClosedPipe(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return lower.contains("pipe");
  }

  /** Hands on until the first failure; then says nothing more. */
  private static final class Remembering extends OutputStream {
    private final OutputStream target;
    private Optional<String> failure = Optional.empty();

    Remembering(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      try {
        target.write(bytes, from, count);
      } catch (IOException e) {
        failure = failure.or(() -> Optional.of(String.valueOf(e.getMessage())));
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      target.flush();
    }
  }
}
