package parley.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import parley.cli.cases.CaseLoader;
import parley.cli.cases.LoadedScenario;
import parley.cli.cases.ScenarioFiles;
import parley.cli.cases.ScenarioJudge;
import parley.cli.context.Context;
import parley.cli.context.ExitCode;
import parley.report.ProblemReport;
import parley.report.paper.Look;

/** One run of a command: its streams, and the files that it reads. */
final class Session {
  private final Context context;
  private final CaseLoader loader;
  private final ScenarioFiles files;

  Session(Context context) {
    this.context = context;
    this.loader = new CaseLoader(context.environment().folder());
    this.files = new ScenarioFiles(context.environment().folder());
  }

  CaseLoader loader() {
    return loader;
  }

  ScenarioFiles files() {
    return files;
  }

  PrintWriter out() {
    return context.environment().out();
  }

  PrintWriter err() {
    return context.environment().err();
  }

  Look look() {
    return context.look();
  }

  LocalDate today() {
    return LocalDate.now(context.environment().clock());
  }

  ScenarioJudge judge(LoadedScenario loaded, Optional<LocalDate> asOf, TimeLimit limit) {
    return new ScenarioJudge(loaded, asOf, today(), limit.limits());
  }

  boolean hasErrors() {
    return loader.problems().hasErrors();
  }

  /** Tells every problem of the files read, warnings too. */
  int wrongInput() throws IOException {
    ProblemReport.text(err(), loader.problems().sorted(), loader.sources());
    return ExitCode.WRONG_INPUT.number();
  }

  static int done() {
    return ExitCode.DONE.number();
  }
}
