package parley.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import parley.app.Version;
import parley.app.cases.CaseLoader;
import parley.app.cases.ScenarioFiles;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.options.Count;
import parley.app.sweep.Sweep;
import parley.app.sweep.SweepLoading;
import parley.app.sweep.SweepTable.Form;
import parley.app.sweep.SweepTexts;
import parley.app.sweep.SweepWriting;
import parley.app.words.ProblemReport;
import parley.diagnostic.DiagnosticText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley sweep} on a cluster: the same plan, the same function a row, the same bytes. */
@Command(
    name = "SparkSweep",
    description = {
      "Answer the runs of a plan on Apache Spark, as `parley sweep` answers them here.",
      "",
      "The driver reads the plan and writes the table; the executors need no files.",
      "Only FILE.parquet, a folder of parts, is written by the executors, which must",
      "reach that folder. Its cells are texts."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class SparkSweep implements Callable<Integer> {
  @Parameters(paramLabel = "PLAN", description = "The plan, a YAML file.")
  String plan = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The table to write: .csv, .jsonl or .parquet.")
  String output = "";

  @Option(
      names = "--resume",
      description = "Go on with FILE.part where an earlier sweep of the same plan stopped.")
  boolean resume;

  @Option(
      names = "--runs-per-task",
      paramLabel = "N",
      defaultValue = "500",
      converter = Count.class,
      description = "How many runs a task answers (default: 500).")
  int runsPerTask = 500;

  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

  private SparkSweep() {}

  /** Ends the process with one of Parley's exit codes. */
  public static void main(String... args) {
    int code = run(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** {@return the exit code of a command line} */
  static int run(String... args) {
    return new CommandLine(new SparkSweep())
        .setExitCodeExceptionMapper(e -> ExitCode.FAULT.number())
        .execute(args);
  }

  @Override
  public Integer call() throws IOException {
    try {
      return sweep();
    } catch (WrongInput e) {
      err.println("parley sweep: " + DiagnosticText.printable(String.valueOf(e.getMessage())));
      e.help().ifPresent(h -> err.println("  help: " + DiagnosticText.printable(h)));
      return ExitCode.WRONG_INPUT.number();
    }
  }

  private int sweep() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    boolean parquet = output.toLowerCase(Locale.ROOT).endsWith(".parquet");
    Form form = parquet ? Form.CSV : Form.ofFile(output);
    CaseLoader loader = new CaseLoader(folder);
    ScenarioFiles files = new ScenarioFiles(folder, loader.links());
    Path file = files.existing(plan);
    Optional<Sweep> sweep = SweepLoading.read(loader, files, file, form, Version.number());
    if (sweep.isEmpty()) {
      ProblemReport.text(err, loader.problems().sorted(), loader.sources());
      return ExitCode.WRONG_INPUT.number();
    }
    SweepTexts texts = SweepLoading.texts(file, form, Version.number());
    try (SparkSession spark = SparkSession.builder().appName("parley sweep").getOrCreate()) {
      ClusterRuns runs = new ClusterRuns(spark, texts, runsPerTask);
      out.println(
          parquet ? runs.parquet(sweep.get(), output, resume) : lines(folder, sweep.get(), runs));
    }
    return ExitCode.DONE.number();
  }

  private String lines(Path folder, Sweep sweep, ClusterRuns runs) throws IOException {
    return SweepWriting.to(folder, output, resume).write(sweep, runs, Optional.empty());
  }
}
