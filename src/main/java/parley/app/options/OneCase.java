package parley.app.options;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.app.cases.ExtraRules;
import parley.app.cases.LoadedCase;
import parley.app.context.Context;
import picocli.CommandLine.Parameters;

/** The case that a command is about. */
public final class OneCase {
  @Parameters(
      paramLabel = "RULES",
      description = "A folder with an agenda and rules, or one above it.")
  String path = "";

  /** What a command does with its case. */
  @FunctionalInterface
  public interface Work {
    /** {@return the exit code} */
    int with(Session session, LoadedCase one) throws IOException;
  }

  /**
   * Reads the case, and does a command's work with it; tells every problem instead if there is an
   * error.
   *
   * @param with files with more rules
   * @return the exit code
   */
  public int read(Context context, List<String> with, Work work) throws IOException {
    Session session = new Session(context);
    ExtraRules extra = new ExtraRules(with, session.files(), session.loader());
    Optional<LoadedCase> loaded =
        session.loader().rules(session.files().rules(path)).map(extra::addedTo);
    return session.hasErrors() ? session.wrongInput() : work.with(session, loaded.orElseThrow());
  }
}
