package parley.app.options;

import java.util.List;
import picocli.CommandLine.Option;

/** The parties that a command shows; what it says of them does not depend on that. */
public final class ShownParties {
  @Option(
      names = "--party",
      paramLabel = "PARTY",
      description = "Show only this party; the others still count. May be repeated.")
  List<String> ids = List.of();

  /** {@return those asked for; none: all} */
  public List<String> ids() {
    return ids;
  }
}
