package parley.cli.command.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.cli.cases.LoadedScenario;
import parley.cli.command.Session;
import parley.cli.command.TimeLimit;
import parley.cli.context.Context;
import parley.cli.context.ExitCode;
import parley.cli.context.WrongInput;
import parley.cli.tests.TestRun;
import parley.model.tests.TestResults;
import parley.report.tests.TestJson;
import parley.report.tests.TestText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley test}: runs the expectations of scenarios. */
@Command(
    name = "test",
    description = "Runs the expectations of scenarios: is everything as `expect:` says?",
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is as expected, or marked `todo`",
      "1:something is not as expected",
      "2:the command line or an input file is wrong, or there is nothing to test",
      "3:a fault of Parley itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley test                               all scenarios of this folder",
      "  parley test scenarios/ukraine-nato/2026.yaml",
      "  parley test --format json"
    })
public final class TestCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Scenario files, or folders with such files at any depth (default: scenarios).")
  List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json.")
  TestFormat format = TestFormat.TEXT;

  @Mixin TimeLimit limit = new TimeLimit();

  /** Made for the command line of the given context. */
  public TestCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Session session = new Session(context);
    List<Path> files = session.files().scenarios(paths.isEmpty() ? List.of("scenarios") : paths);
    List<LoadedScenario> loaded =
        files.stream().flatMap(f -> session.loader().scenario(f).stream()).toList();
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    String command = context.environment().command();
    TestRun run = new TestRun(b -> b, session.today(), limit.limits(), command);
    TestResults results = run.results(loaded, c -> true);
    refuseNone(results);
    write(session, results);
    return (results.passed() ? ExitCode.DONE : ExitCode.FAILED).number();
  }

  private static void refuseNone(TestResults results) {
    if (results.tests().isEmpty()) {
      throw new WrongInput(
          "there is nothing to test: no scenario here has an expectation",
          Optional.of("add `expect:` to a scenario"));
    }
  }

  private void write(Session session, TestResults results) throws IOException {
    switch (format) {
      case TEXT -> new TestText(session.look(), session.out()).write(results);
      case JSON -> TestJson.write(session.out(), results, List.of());
    }
  }
}
