package parley.app.options;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.app.cases.ExtraRules;
import parley.app.cases.LoadedScenario;
import parley.app.context.Context;
import picocli.CommandLine.Parameters;

/** The scenario that a command is about. */
public final class OneScenario {
  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "A scenario file, or a folder with one.")
  String path = "";

  /** What a command does with its scenario. */
  @FunctionalInterface
  public interface Work {
    /** {@return the exit code} */
    int with(Session session, LoadedScenario loaded) throws IOException;
  }

  /** {@return the file or folder, as the user has written it} */
  public String path() {
    return path;
  }

  /**
   * Reads the scenario and all that belongs to it, and does a command's work with it; tells every
   * problem instead if there is an error.
   *
   * @return the exit code
   */
  public int read(Context context, Work work) throws IOException {
    return read(context, List.of(), work);
  }

  /**
   * The same with more rules.
   *
   * @param with the files that hold them
   */
  public int read(Context context, List<String> with, Work work) throws IOException {
    Session session = new Session(context);
    ExtraRules extra = new ExtraRules(with, session.files(), session.loader());
    Optional<LoadedScenario> loaded =
        session.loader().scenario(session.files().scenario(path)).map(extra::addedTo);
    return session.hasErrors() ? session.wrongInput() : work.with(session, loaded.orElseThrow());
  }
}
