package parley.app.robust;

import java.io.IOException;
import java.util.List;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.options.Count;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneScenario;
import parley.app.options.Session;
import parley.app.options.ShownPackages;
import parley.app.options.SpaceOptions;
import parley.model.Assumed;
import parley.question.robust.RobustResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley robust}: how much outcomes hang on stances that are not sure. */
@Command(
    name = "robust",
    description = {
      "Measure how much outcomes depend on uncertain stances.",
      "",
      "A rule's confidence (1 if it has none) is read as the probability that the party really"
          + " holds the stance, independently of all others.",
      "",
      "For each package: the probability that each party accepts, and that all do; the smallest"
          + " sets of stances that would change the outcome if they were not held; and the"
          + " stances that move the probability most. Then, of all packages, those most"
          + " probable to be deals."
    },
    exitCodeList = "0:done, even if a limit was reached",
    footer = {
      "  parley robust scenarios/ukraine-nato/december-2025.yaml",
      "  parley robust scenarios/ukraine-nato/december-2025.yaml -p us_line --limit 5",
      "  parley robust scenarios/ukraine-nato/december-2025.yaml -p us_line --assume"
          + " \"russia/Ukraine's neutrality is guaranteed=0.3\""
    })
public final class RobustCommand extends ContextCommand {
  @Mixin OneScenario scenario = new OneScenario();

  @Mixin ShownPackages packages = new ShownPackages();

  @Option(
      names = "--assume",
      paramLabel = "PARTY/RULE=P",
      description =
          "Assume that the stance is held with probability P (0 to 1),"
              + " whatever its rule says; may be repeated.")
  List<String> assumed = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3",
      converter = Count.class,
      description = "List at most N packages, and N sets of stances (default: 3).")
  int max = 3;

  @Mixin SpaceOptions options = new SpaceOptions();

  @Mixin FormatOption format = new FormatOption(Answer.TABLE);

  public RobustCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    return scenario.read(context, options.with(), this::ask);
  }

  private int ask(Session session, LoadedScenario read) throws IOException {
    LoadedScenario loaded = options.of(read);
    Assumed under = options.assumed(read);
    ScenarioJudge judge = session.judge(loaded, options.limits());
    Robustness robustness = new Robustness(loaded, judge, options.limits());
    RobustResult result = robustness.of(packages.ids(), assumed, max);
    session.print(
        "robust",
        format.value(),
        under,
        () -> RobustDocument.of(result),
        () -> RobustJson.of(result, under));
    session.warnOfSilence("robust", List.of(loaded), options.asOf());
    return Session.done();
  }
}
