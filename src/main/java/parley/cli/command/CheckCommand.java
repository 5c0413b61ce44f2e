package parley.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.cases.CaseReview;
import parley.cli.cases.ScenarioFiles.Targets;
import parley.cli.context.Context;
import parley.cli.context.ExitCode;
import parley.diagnostic.Diagnostic;
import parley.model.result.Verification;
import parley.report.ProblemReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley check}: errors and weaknesses of rules, agenda, register and scenarios. */
@Command(
    name = "check",
    description = {
      "Looks for errors and weaknesses of rules, agenda, register and scenarios.",
      "With the rules of a case in rules/CASE, the scenarios in scenarios/CASE beside them are"
          + " checked too."
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no error (with --strict: no warning either)",
      "1:an error was found (with --strict: or a warning)",
      "2:the command line is wrong",
      "3:a fault of Parley itself, such as readings that differ under --verify"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley check                            the rules and scenarios of this folder",
      "  parley check rules/ukraine-nato --strict",
      "  parley check rules/ukraine-nato --verify 10000 --seed 7",
      "  parley check scenarios/ukraine-nato/december-2025.yaml --format json"
    })
public final class CheckCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      paramLabel = "RULES|SCENARIO",
      arity = "0..*",
      description = "Folders with an agenda, scenario files, or folders above them.")
  List<String> paths = List.of();

  @Option(names = "--strict", description = "Exit with 1 on warnings too.")
  boolean strict;

  @Option(
      names = "--verify",
      paramLabel = "N",
      converter = Count.class,
      description = {
        "Compare the two readings of the rules, Drools' and the analysis', on N random packages"
            + " of each case, on every date at which something changes."
      })
  @Nullable Integer packages;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Which random packages --verify takes (default: 1).")
  long seed = 1;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json.")
  TextFormat format = TextFormat.TEXT;

  /** Made for the command line of the given context. */
  public CheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Session session = Session.leavingRefused(context);
    Targets targets = session.files().targets(paths);
    CaseReview review = new CaseReview(session.loader(), session.files(), session.today());
    for (Path rules : targets.rules()) {
      session.loader().rules(rules);
    }
    for (Path scenario : targets.scenarios()) {
      session.loader().scenario(scenario);
    }
    review.check();
    List<Diagnostic> found = session.loader().problems().sorted();
    List<Verification> verified =
        packages == null || session.hasErrors()
            ? List.of()
            : review.verify(packages, seed, new TimeLimit().limits());
    if (format == TextFormat.JSON) {
      ProblemReport.json(session.out(), found, verified);
    } else {
      ProblemReport.text(session.out(), found, session.loader().sources());
      if (found.isEmpty()) {
        session.out().println("no errors, no warnings in " + session.loader().read());
      }
      ProblemReport.verified(session.out(), verified);
    }
    boolean failed = strict ? !found.isEmpty() : session.hasErrors();
    return (failed ? ExitCode.FAILED : ExitCode.DONE).number();
  }
}
