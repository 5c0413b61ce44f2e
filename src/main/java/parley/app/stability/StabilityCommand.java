package parley.app.stability;

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
import parley.question.stability.InverseResult;
import parley.question.stability.Preferring;
import parley.question.stability.StabilityResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley stability}: whether packages last. */
@Command(
    name = "stability",
    description = {
      "Show who would leave a package, and who would stop it.",
      "",
      "The agenda says what a party can change alone (`controlled_by` and `moves`). A move is a"
          + " change of issues that a party controls, in the allowed directions, that ends in a"
          + " possible package. A party ranks packages by its verdict first (accepts, then"
          + " holds out, then rejects), then by its satisfaction.",
      "",
      "For each package: every party's improvements, and how the others could answer them;"
          + " whether the package is stable by Nash, GMR, SMR and SEQ; coalitions that would"
          + " leave it together; and whether moves lead to it from the status quo. Without -p,"
          + " also all equilibria, if the space is small enough."
    },
    exitCodeList = "0:done, even if a limit was reached",
    footer = {
      "  parley stability scenarios/elmira/appeal.yaml",
      "  parley stability scenarios/elmira/appeal.yaml -p state_5",
      "  parley stability scenarios/elmira/appeal.yaml -p state_5 --inverse ministry",
      "  parley stability scenarios/elmira/appeal.yaml --by satisfaction --format json"
    })
public final class StabilityCommand extends ContextCommand {
  @Mixin OneScenario scenario = new OneScenario();

  @Mixin ShownPackages packages = new ShownPackages();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "verdict",
      description =
          "How a party ranks packages: verdict (default; then satisfaction)"
              + " or satisfaction (alone, for models imported from other tools).")
  Preferring by = Preferring.VERDICT;

  @Option(
      names = "--inverse",
      paramLabel = "PARTY",
      description =
          "Show which preferences of this party would make the package"
              + " stable for it; needs one -p.")
  String inverse = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      converter = Count.class,
      description =
          "List at most N improvements, coalitions and equilibria (default:"
              + " 5; JSON has up to 1,000).")
  int max = 5;

  @Mixin SpaceOptions options = new SpaceOptions();

  @Mixin FormatOption format = new FormatOption(Answer.TABLE);

  public StabilityCommand(Context context) {
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
    Stabilities stabilities = new Stabilities(loaded, judge, by, options.limits());
    if (!inverse.isEmpty()) {
      return invert(session, stabilities, under);
    }
    StabilityResult result = stabilities.of(packages.ids());
    session.print(
        "stability",
        format.value(),
        under,
        () -> StabilityDocument.of(result, max),
        () -> StabilityJson.of(result, under));
    session.warnOfSilence("stability", List.of(loaded), options.asOf());
    return Session.done();
  }

  private int invert(Session session, Stabilities stabilities, Assumed under) {
    InverseResult result = stabilities.inverse(packages.ids(), inverse);
    session.print(
        "stability",
        format.value(),
        under,
        () -> InverseDocument.of(result, max),
        () -> InverseJson.of(result, under));
    return Session.done();
  }
}
