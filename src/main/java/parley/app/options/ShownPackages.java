package parley.app.options;

import java.util.List;
import picocli.CommandLine.Option;

/** The packages of a scenario that a command shows. */
public final class ShownPackages {
  @Option(
      names = {"-p", "--package"},
      paramLabel = "PACKAGE",
      description = "Show only this package; may be repeated.")
  List<String> ids = List.of();

  /** {@return those asked for; none: all} */
  public List<String> ids() {
    return ids;
  }
}
