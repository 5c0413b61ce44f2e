package parley.app.sweep;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.diagnostic.DiagnosticText;

/**
 * Writes a table to its file, from the start or from where it stopped.
 *
 * @param output the file, as the user has named it
 * @param target where that is
 * @param resume whether to go on with what is there
 */
public record SweepWriting(String output, Path target, boolean resume) {
  /** Answers runs and hands on their lines in order. */
  @FunctionalInterface
  public interface Answering {
    /** Answers all runs from the given one. */
    void answer(Sweep sweep, long from, Sink sink) throws IOException;
  }

  /** Takes the lines of some runs. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes lines.
     *
     * @param done the runs, from 0, that are done with these
     */
    void take(String lines, long done) throws IOException;
  }

  /** {@return the writing of a file; {@link WrongInput} if it can be none} */
  public static SweepWriting to(Path folder, String output, boolean resume) {
    try {
      Path file = FileNames.resolve(folder, output);
      Path parent = file.getParent();
      if (Files.isDirectory(file)) {
        throw new WrongInput("`" + output + "` is a folder", "name a file in it");
      } else if (parent == null || !Files.isDirectory(parent)) {
        throw new WrongInput("the folder of `" + output + "` does not exist", "create it first");
      }
      return new SweepWriting(output, file, resume);
    } catch (InvalidPathException e) {
      throw new WrongInput("`" + output + "` is not a valid path: " + e.getReason());
    }
  }

  /**
   * {@return what was written, in words}
   *
   * @param terminal where to tell how far it has come
   */
  public String write(Sweep sweep, Answering how, Optional<PrintWriter> terminal)
      throws IOException {
    if (!resume && Files.exists(SweepFile.part(target))) {
      throw new WrongInput(
          "`" + output + ".part` is left of a sweep that did not end",
          "go on with --resume, or delete it");
    }
    try (SweepFile file = SweepFile.open(target)) {
      long first = first(sweep, file);
      SweepProgress progress = new SweepProgress(terminal, sweep.runs(), first, System::nanoTime);
      how.answer(
          sweep,
          first,
          (lines, done) -> {
            file.append(lines);
            progress.done(done);
          });
      progress.end();
      file.finish();
    }
    long rows = sweep.rowsBefore(sweep.runs());
    return String.format(
        Locale.ROOT,
        "%s: %,d row%s of %,d run%s",
        DiagnosticText.printable(output),
        rows,
        rows == 1 ? "" : "s",
        sweep.runs(),
        sweep.runs() == 1 ? "" : "s");
  }

  /** {@return the first run that is to be answered, from 0} */
  private long first(Sweep sweep, SweepFile file) throws IOException {
    if (!resume) {
      file.begin(sweep.table().head());
      return 0;
    }
    return file.keep(sweep)
        .orElseThrow(
            () ->
                new WrongInput(
                    "`" + output + ".part` is of another plan, or of files that have changed since",
                    "delete it, and sweep without --resume"));
  }
}
