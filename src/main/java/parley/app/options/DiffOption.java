package parley.app.options;

import picocli.CommandLine.Option;

/** Whether changes are shown instead of made. */
public final class DiffOption {
  @Option(names = "--diff", description = "Write nothing; show what would change.")
  boolean shown;

  public boolean isShown() {
    return shown;
  }
}
