package parley.app.sweep;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.options.Count;
import parley.app.options.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley sweep}: many scenarios and assumptions, one table. */
@Command(
    name = "sweep",
    description = {
      "Ask one question under many assumptions; write one table.",
      "",
      "A plan in YAML names scenarios, assumptions (a list, a grid or both), the question (run,"
          + " search, diagnose or negotiate) with its options, and the columns. Rows come in"
          + " the plan's order and are byte for byte the same on any number of threads. Each"
          + " row names the plan, version and seed that it was made from.",
      "",
      "The table grows as FILE.part, and becomes FILE when it is complete. --resume continues a"
          + " sweep that was interrupted."
    },
    footer = {
      "  parley sweep plan.yaml -o table.csv",
      "  parley sweep plan.yaml -o table.jsonl --jobs 8",
      "  parley sweep plan.yaml -o table.csv --resume"
    })
public final class SweepCommand extends ContextCommand {
  /** So much memory an analysis may take; no more of them run at once than there is room for. */
  private static final long BYTES_A_JOB = 150_000_000;

  @Parameters(paramLabel = "PLAN", description = "The plan, a YAML file.")
  String path = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The table to write; FILE ends in .csv or .jsonl (JSON Lines).")
  String output = "";

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = Count.class,
      description = "Use N threads (default: one per processor, as memory allows).")
  @Nullable Integer jobs;

  @Option(
      names = "--resume",
      description = "Continue FILE.part of an earlier sweep of the same plan.")
  boolean resume;

  public SweepCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    Session session = new Session(context);
    SweepTable.Form form = SweepTable.Form.ofFile(output);
    SweepWriting writing = SweepWriting.to(context.environment().folder(), output, resume);
    Path plan = session.files().existing(path);
    Optional<Sweep> sweep =
        SweepLoading.read(session.loader(), session.files(), plan, form, context.version());
    if (sweep.isEmpty() || session.hasErrors()) {
      return session.wrongInput();
    }
    Optional<PrintWriter> terminal =
        Optional.of(session.err()).filter(e -> context.environment().terminal());
    OrderedRuns runs = new OrderedRuns(threads());
    session.out().println(writing.write(sweep.get(), runs, terminal));
    return Session.done();
  }

  private int threads() {
    long room = Math.max(1, Runtime.getRuntime().maxMemory() / BYTES_A_JOB);
    int usual = (int) Math.min(room, Runtime.getRuntime().availableProcessors());
    return jobs == null ? usual : jobs;
  }
}
