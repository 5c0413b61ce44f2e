package parley.app.sweep;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.context.Context;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.app.options.Count;
import parley.app.options.Session;
import parley.diagnostic.DiagnosticText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley sweep}: many scenarios and assumptions, one table. */
@Command(
    name = "sweep",
    description = {
      "Ask one question of many scenarios under many assumptions, and write one table.",
      "",
      "A plan in YAML names scenarios, assumptions (a list, a grid, or both), the",
      "question (run, search or diagnose) with its options, and the columns wanted.",
      "Rows stand in the plan's order, and are the same bytes however many threads",
      "answer. Each says which plan, version and seed it was made from.",
      "",
      "The table grows as FILE.part and is moved to FILE when it is whole. A sweep",
      "that was interrupted goes on where it stopped with --resume."
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line or an input file is wrong",
      "3:a fault of Parley itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley sweep plan.yaml -o table.csv",
      "  parley sweep plan.yaml -o table.jsonl --jobs 8",
      "  parley sweep plan.yaml -o table.csv --resume"
    })
public final class SweepCommand implements Callable<Integer> {
  /** So much memory an analysis may take; no more of them run at once than there is room for. */
  private static final long BYTES_A_JOB = 150_000_000;

  private final Context context;

  @Parameters(paramLabel = "PLAN", description = "The plan, a YAML file.")
  String path = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The table to write: a name that ends in .csv or .jsonl (JSON Lines).")
  String output = "";

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = Count.class,
      description = "Answer on so many threads (default: one a processor, as memory allows).")
  @Nullable Integer jobs;

  @Option(
      names = "--resume",
      description = "Go on with FILE.part where an earlier sweep of the same plan stopped.")
  boolean resume;

  /** Made for the command line of the given context. */
  public SweepCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Session session = new Session(context);
    SweepTable.Form form =
        SweepTable.Form.of(output)
            .orElseThrow(
                () ->
                    new WrongInput(
                        "`" + output + "` does not say what to write",
                        Optional.of("end its name in .csv or .jsonl")));
    Path target = target();
    Path plan = session.files().existing(path);
    Optional<Sweep> sweep =
        SweepLoading.read(session.loader(), session.files(), plan, form, context.version());
    if (sweep.isEmpty() || session.hasErrors()) {
      return session.wrongInput();
    }
    write(session, sweep.get(), target);
    return Session.done();
  }

  private void write(Session session, Sweep sweep, Path target) throws IOException {
    if (!resume && Files.exists(SweepFile.part(target))) {
      throw new WrongInput(
          "`" + output + ".part` is left of a sweep that did not end",
          Optional.of("go on with --resume, or delete it"));
    }
    try (SweepFile file = SweepFile.open(target)) {
      long first = first(sweep, file);
      Optional<PrintWriter> terminal =
          Optional.of(session.err()).filter(e -> context.environment().terminal());
      SweepProgress progress = new SweepProgress(terminal, sweep.runs(), first, System::nanoTime);
      new OrderedRuns(sweep, threads())
          .answer(
              first,
              (lines, done) -> {
                file.append(lines);
                progress.done(done);
              });
      progress.end();
      file.finish();
    }
    long rows = sweep.rowsBefore(sweep.runs());
    session
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s: %,d row%s of %,d run%s",
                DiagnosticText.printable(output),
                rows,
                rows == 1 ? "" : "s",
                sweep.runs(),
                sweep.runs() == 1 ? "" : "s"));
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
                    Optional.of("delete it, and sweep without --resume")));
  }

  private int threads() {
    long room = Math.max(1, Runtime.getRuntime().maxMemory() / BYTES_A_JOB);
    int usual = (int) Math.min(room, Runtime.getRuntime().availableProcessors());
    return jobs == null ? usual : jobs;
  }

  private Path target() {
    try {
      Path file = FileNames.resolve(context.environment().folder(), output);
      Path folder = file.getParent();
      if (Files.isDirectory(file)) {
        throw new WrongInput("`" + output + "` is a folder", Optional.of("name a file in it"));
      } else if (folder == null || !Files.isDirectory(folder)) {
        throw new WrongInput(
            "the folder of `" + output + "` does not exist", Optional.of("create it first"));
      }
      return file;
    } catch (InvalidPathException e) {
      throw new WrongInput("`" + output + "` is no path: " + e.getReason(), Optional.empty());
    }
  }
}
