package parley.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import parley.app.Parley;
import parley.app.context.Environment;

/** Runs command lines in a folder and captures what they say; today is {@link UsedCar#DAY}. */
public final class Cli {
  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private boolean terminal;

  private Cli(Path folder) {
    this.folder = folder;
  }

  public static Cli in(Path folder) {
    return new Cli(folder.toAbsolutePath());
  }

  public Cli with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  public Cli onTerminal() {
    terminal = true;
    return with("LANG", "C.UTF-8");
  }

  public Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment =
        new Environment(
            new PrintWriter(out),
            new PrintWriter(err),
            folder,
            variables,
            terminal,
            () -> UsedCar.DAY);
    int code = Parley.run(environment, args);
    return new Result(code, out.toString(), err.toString());
  }

  /** How a command line ended. */
  public record Result(int code, String out, String err) {}
}
