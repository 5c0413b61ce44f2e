package parley.app.options;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The scenarios that a command is about. */
public final class SomeScenarios {
  @Parameters(
      paramLabel = "SCENARIO",
      arity = "1..*",
      description = "Scenario files, or folders to search for them.")
  List<String> paths = List.of();

  /** {@return the files or folders, as the user has written them} */
  public List<String> paths() {
    return paths;
  }
}
