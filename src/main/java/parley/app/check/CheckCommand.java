package parley.app.check;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.app.cases.CaseReview;
import parley.app.cases.ScenarioFiles.Targets;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.Environment;
import parley.app.context.ExitCode;
import parley.app.options.Count;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OutputOptions;
import parley.app.options.Session;
import parley.app.options.TimeLimit;
import parley.diagnostic.Severity;
import parley.output.Format;
import parley.question.check.CheckResult;
import parley.question.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley check}: errors and weaknesses of rules, agenda, register and scenarios. */
@Command(
    name = "check",
    description = {
      "Find errors and weaknesses in the files of a case.",
      "For rules in rules/CASE, also checks the scenarios in scenarios/CASE beside them.",
      "docs/checks.md explains every finding. A `parley.yaml` beside the rules changes how"
          + " serious a finding is; `@accept(\"PAR040: why\")` in a rule accepts one."
    },
    exitCodeList = {
      "0:no error (with --strict: no warning, and nothing unchecked); notes never count",
      "1:an error was found (with --strict: or a warning, or something was left unchecked)",
      "2:the command line is wrong",
      "3:a fault of Parley itself, such as readings that differ under --verify"
    },
    footer = {
      "  parley check                            the rules and scenarios of this folder",
      "  parley check rules/ukraine-nato --strict",
      "  parley check rules/ukraine-nato --verify 10000 --seed 7",
      "  parley check --format sarif > findings.sarif",
      "  parley check --output sarif=findings.sarif --output github=-",
      "  parley check scenarios/ukraine-nato/december-2025.yaml --format json"
    })
public final class CheckCommand extends ContextCommand {
  @Parameters(
      paramLabel = "RULES|SCENARIO",
      arity = "0..*",
      description =
          "Folders with an agenda, scenario files, or folders above them (default: here).")
  List<String> paths = List.of();

  @Option(
      names = "--strict",
      description = "Also exit with 1 on warnings, and if anything was left unchecked.")
  boolean strict;

  @Option(
      names = "--verify",
      paramLabel = "N",
      converter = Count.class,
      description =
          "Compare the two readings of the rules (Drools' and the analysis') on N"
              + " random packages of each case, on every date on which something changes.")
  @Nullable Integer packages;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Choose the random packages of --verify (default: 1).")
  long seed = 1;

  @Mixin FormatOption format = new FormatOption(Answer.FINDINGS);

  @Mixin OutputOptions outputs = new OutputOptions();

  @Mixin TimeLimit limit = new TimeLimit();

  public CheckCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    Session session = Session.leavingRefused(context);
    outputs.wanted(format.formats(), context.environment().folder());
    Targets targets = session.files().targets(paths);
    CaseReview review = new CaseReview(session.loader(), session.files(), session.today());
    for (Path rules : targets.rules()) {
      session.loader().rules(rules);
    }
    for (Path scenario : targets.scenarios()) {
      session.loader().scenario(scenario);
    }
    CheckResult result = review.check(limit.limits());
    List<Verification> verified =
        packages == null || session.hasErrors()
            ? List.of()
            : review.verify(packages, seed, limit.limits());
    write(session, result, verified);
    boolean failed =
        strict
            ? result.has(Severity.WARNING) || !isComplete(result, verified)
            : result.has(Severity.ERROR);
    return (failed ? ExitCode.FAILED : ExitCode.DONE).number();
  }

  private static boolean isComplete(CheckResult result, List<Verification> verified) {
    return result.isComplete() && verified.stream().allMatch(v -> v.stopped().isEmpty());
  }

  private void write(Session session, CheckResult result, List<Verification> verified)
      throws IOException {
    session.out().print(printed(format.value(), session, result, verified));
    session.out().flush();
    outputs.write(
        format.formats(),
        context.environment().folder(),
        session.out(),
        f -> printed(f, session, result, verified));
  }

  private String printed(
      Format wanted, Session session, CheckResult result, List<Verification> verified)
      throws IOException {
    return switch (wanted) {
      case TEXT -> {
        StringWriter text = new StringWriter();
        CheckText.write(text, result, session.loader().sources(), session.loader().read());
        CheckText.verified(text, verified);
        yield text.toString();
      }
      case JSON -> session.jsonText(CheckJson.of(result, verified));
      case SARIF -> Sarif.of(result, around());
      case GITHUB -> GithubAnnotations.of(result);
      case MARKDOWN, HTML, CSV, JUNIT, TAP ->
          throw new IllegalStateException("findings have no form " + wanted);
    };
  }

  private Sarif.Around around() {
    Environment environment = context.environment();
    return new Sarif.Around(context.version(), environment.folder(), environment.docs());
  }
}
