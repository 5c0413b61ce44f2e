package parley.app.options;

import java.util.List;
import picocli.CommandLine.Option;

/** Files of rules that a command reads besides those of the case. */
public final class AddedRules {
  @Option(
      names = "--with",
      paramLabel = "FILE",
      description = "Add the rules in this file; may be repeated.")
  List<String> files = List.of();

  /** {@return the files, as the user has written them} */
  public List<String> files() {
    return files;
  }
}
