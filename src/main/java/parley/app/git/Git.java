package parley.app.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.app.context.WrongInput;

/**
 * Git, run in a folder.
 *
 * @param folder in which it is run
 * @param environment takes the place of every variable of git's own
 */
public record Git(Path folder, Map<String, String> environment) {
  private static final String FATAL = "fatal: ";

  /** What a run of git said. */
  public static final class Said {
    private final int code;
    private final byte[] out;
    private final String err;

    private Said(int code, byte[] out, String err) {
      this.code = code;
      this.out = out;
      this.err = err;
    }

    public boolean ok() {
      return code == 0;
    }

    /** {@return what it wrote; not to be changed} */
    byte[] out() {
      return out;
    }

    /** {@return what it wrote, as text without the last line end} */
    public String text() {
      return new String(out, StandardCharsets.UTF_8).stripTrailing();
    }

    /**
     * {@return why it gave up, as one line; what else it complains of may repeat lines of any file
     * to which a link among the repository's own files leads}
     */
    String reason() {
      return err.lines()
          .filter(l -> l.startsWith(FATAL))
          .findFirst()
          .map(l -> l.substring(FATAL.length()))
          .orElse("it gave no reason");
    }
  }

  /** Takes what git writes, while it writes. */
  interface Reader {
    void read(InputStream out) throws IOException;
  }

  /** {@return what git says; {@link WrongInput} if there is no git} */
  public Said run(String... words) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Said said = run("", out -> out.transferTo(all), words);
    return new Said(said.code, all.toByteArray(), said.err);
  }

  /** {@return whether git succeeded and what it complained of; its output has been read} */
  Said run(String input, Reader reader, String... words) throws IOException {
    Process process = started(words);
    InputThread in = new InputThread(process.getOutputStream(), input);
    ErrorStream err = new ErrorStream(process.getErrorStream());
    in.start();
    err.start();
    try (InputStream out = process.getInputStream()) {
      reader.read(out);
    } catch (IOException | RuntimeException e) {
      process.destroy();
      throw e;
    }
    try {
      err.join();
      in.join();
      return new Said(process.waitFor(), new byte[0], err.text());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("git was interrupted", e);
    }
  }

  private Process started(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(k -> k.startsWith("GIT_"));
    builder.environment().putAll(Map.of("LC_ALL", "C", "GIT_OPTIONAL_LOCKS", "0"));
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new WrongInput("git cannot be run: " + e.getMessage(), "a revision is read with git");
    }
  }

  /** Tells git what it is asked for while its output is read. */
  private static final class InputThread extends Thread {
    private final OutputStream stream;
    private final String text;

    InputThread(OutputStream stream, String text) {
      this.stream = stream;
      this.text = text;
      setDaemon(true);
    }

    @Override
    public void run() {
      try (stream) {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        return; // git has ended before; its code says why
      }
    }
  }

  /** Reads what git complains of while its output is read. */
  private static final class ErrorStream extends Thread {
    private final InputStream stream;
    private volatile String text = "";

    ErrorStream(InputStream stream) {
      this.stream = stream;
      setDaemon(true);
    }

    @Override
    public void run() {
      try (stream) {
        text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
      } catch (IOException e) {
        text = "its messages cannot be read";
      }
    }

    String text() {
      return text;
    }
  }
}
