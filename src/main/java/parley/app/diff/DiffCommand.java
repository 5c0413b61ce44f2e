package parley.app.diff;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.cases.LoadedCase;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.options.DayConverter;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.Session;
import parley.app.options.TimeLimit;
import parley.output.Format;
import parley.question.diff.Difference;
import parley.question.diff.FailOn;
import parley.question.diff.ProposalChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley diff}: what two versions of a rule set decide differently. */
@Command(
    name = "diff",
    description = {
      "Compare two versions of a rule set over all packages.",
      "",
      "OLD and NEW are folders of rules, or REVISION:FOLDER for a git revision of one, such as"
          + " HEAD~1:rules/ukraine-nato. For each party: whether the new rules are equivalent,"
          + " stricter, laxer or both; how many packages move from each verdict to each other;"
          + " and for each move the package nearest to the status quo, with the stances that"
          + " cause it. Every example has been confirmed by running both versions. Changed"
          + " numbers and texts are listed too, and what the authors say about findings of"
          + " `check`."
    },
    exitCodeList = {
      "0:equivalent; with --fail-on: none of the differences named",
      "1:not equivalent; with --fail-on: a difference named; or a limit was reached"
    },
    footer = {
      "  parley diff HEAD~1:rules/ukraine-nato rules/ukraine-nato",
      "  parley diff old-rules new-rules --timeline",
      "  parley diff main:rules/ukraine-nato rules/ukraine-nato --fail-on laxer",
      "  parley diff v1:rules/x v2:rules/x --fail-on russia=any --format markdown",
      "  parley diff main:rules/x rules/x --fail-on numbers,texts",
      "  parley diff main:rules/x rules/x --rename party:seller=owner"
    })
public final class DiffCommand extends ContextCommand {
  @Parameters(index = "0", paramLabel = "OLD", description = "The old rules.")
  String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The new rules.")
  String after = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Use the rules in force on this date (default: today).")
  @Nullable LocalDate asOf;

  @Option(
      names = "--timeline",
      description = "Compare on every date on which a rule of either version starts or ends.")
  boolean timeline;

  @Option(
      names = "--fail-on",
      paramLabel = "[PARTY=]WHAT",
      split = ",",
      converter = FailOnConverter.class,
      description =
          "Exit with 1 only on these differences, of any party or of the one named: laxer or"
              + " stricter on some package; numbers; texts (also renamed rules, other claims and"
              + " sources); checks (@accept and parley.yaml); or any, which is whatever is listed."
              + " laxer, stricter and any also fail if the agendas differ where rules depend on"
              + " it, because nothing is proved about what only one version has. May be"
              + " repeated.")
  List<FailOn> failOn = List.of();

  @Option(
      names = "--rename",
      paramLabel = "[KIND:]OLD=NEW",
      description =
          "Treat a name in OLD as the same as one in NEW: issue:price=sum,"
              + " option:price.fair=decent, party:seller=owner, \"rule:buyer/Too dear=Beyond the"
              + " savings\", demand:buyer/warranty=cover, claim:003.16a=16b. KIND may be left out"
              + " if only one thing has that name. May be repeated.")
  List<String> renamed = List.of();

  @Mixin TimeLimit limit = new TimeLimit();

  @Mixin FormatOption format = new FormatOption(Answer.COMPARISON);

  public DiffCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    if (timeline && asOf != null) {
      throw new WrongInput(
          "`--as-of` names one date, `--timeline` takes all", "leave one of them out");
    }
    Session session = new Session(context);
    CaseVersions versions = new CaseVersions(context.environment().folder());
    Optional<CaseVersion> old = versions.read(before);
    Optional<CaseVersion> now = versions.read(after);
    if (versions.hasErrors()) {
      versions.report(session.err());
      return ExitCode.WRONG_INPUT.number();
    }
    VersionComparison comparison =
        new VersionComparison(old.orElseThrow(), now.orElseThrow(), renamed);
    comparison.known(failOn);
    LocalDate day = Optional.ofNullable(asOf).orElse(session.today());
    Difference difference =
        timeline ? comparison.timeline(day, limit.limits()) : comparison.on(day, limit.limits());
    ComparedSides compared =
        new ComparedSides(
            before,
            after,
            difference,
            comparison.changes(),
            proposed(session, versions, comparison, difference, now.orElseThrow().content()),
            FailOn.fails(difference, failOn),
            failOn,
            FailOn.failing(difference, failOn));
    write(session, compared);
    return (compared.failed() ? ExitCode.FAILED : ExitCode.DONE).number();
  }

  /** A status quo decides nothing about packages unless one has changed. */
  private static List<ProposalChange> proposed(
      Session session,
      CaseVersions versions,
      VersionComparison comparison,
      Difference difference,
      LoadedCase now)
      throws IOException {
    return comparison.hasChangedStatusQuo(difference)
        ? comparison.proposed(difference, versions.scenarios(now), session.today())
        : List.of();
  }

  private void write(Session session, ComparedSides compared) throws IOException {
    if (format.value() == Format.GITHUB) {
      DifferenceGithub.write(session.out(), compared);
      return;
    }
    session.print(
        "diff",
        format.value(),
        () -> DifferenceDocument.of(compared),
        () -> DifferenceJson.of(compared));
  }
}
