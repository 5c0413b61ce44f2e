package parley.app.explain;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.app.cases.LoadedScenario;
import parley.app.cases.Parties;
import parley.app.cases.ScenarioJudge;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.WrongInput;
import parley.app.options.AssumptionOptions;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneScenario;
import parley.app.options.Session;
import parley.app.options.ShownParties;
import parley.app.options.TimeLimit;
import parley.app.whatif.TwoDraftsDocument;
import parley.app.whatif.TwoDraftsJson;
import parley.app.words.AgreementWords;
import parley.model.Assumed;
import parley.question.explain.Explanation;
import parley.question.explain.OpenExplanation;
import parley.question.whatif.TwoDrafts;
import parley.scenario.ScenarioPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley explain}: why a package fares as it does, rule by rule, with the claims. */
@Command(
    name = "explain",
    description = {
      "Show, rule by rule, why each party accepts or refuses.",
      "For each rule: what it asks, what the package has, what would make the party give the"
          + " demand up, and the claims behind it."
    },
    footer = {
      "  parley explain scenarios/ukraine-nato/december-2025.yaml -p us_line",
      "  parley explain scenarios/ukraine-nato/december-2025.yaml -p us_line --party russia",
      "  parley explain scenarios/ukraine-nato/december-2025.yaml -p us_line --against"
          + " zelenskyy_offer",
      "  parley explain scenarios/ukraine-nato/december-2025.yaml -p us_line --format markdown >"
          + " memo.md"
    })
public final class ExplainCommand extends ContextCommand {
  @Mixin OneScenario scenario = new OneScenario();

  @Option(
      names = {"-p", "--package"},
      paramLabel = "PACKAGE",
      description = "The package to explain; without it, the packages are listed.")
  String packageId = "";

  @Option(
      names = "--against",
      paramLabel = "PACKAGE",
      description =
          "Compare with this package: what each party gains and loses, and by which rules.")
  String against = "";

  @Mixin ShownParties parties = new ShownParties();

  @Mixin AssumptionOptions assumptions = new AssumptionOptions();

  @Mixin FormatOption format = new FormatOption(Answer.DOCUMENT);

  @Mixin TimeLimit limit = new TimeLimit();

  public ExplainCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    return scenario.read(context, assumptions.with(), this::explain);
  }

  private int explain(Session session, LoadedScenario read) throws IOException {
    LoadedScenario loaded = assumptions.of(read);
    Assumed assumed = assumptions.assumed(read.rules());
    proposed(loaded, packageId);
    ScenarioJudge judge = session.judge(loaded, limit.limits());
    if (against.isEmpty()) {
      explain(session, loaded, judge, assumed);
    } else {
      compare(session, loaded, judge, assumed);
    }
    session.out().flush();
    session.countWarnings("explain");
    return Session.done();
  }

  private void compare(
      Session session, LoadedScenario loaded, ScenarioJudge judge, Assumed assumed) {
    List<String> shown = shown(loaded);
    TwoDrafts drafts =
        new TwoDrafts(
            loaded.scenario().name(),
            loaded.rules().rules(),
            judge.day(),
            judge.verdict(proposed(loaded, packageId)).showing(shown),
            judge.verdict(proposed(loaded, against)).showing(shown));
    session.print(
        "explain",
        format.value(),
        assumed,
        () -> TwoDraftsDocument.of(drafts),
        () -> TwoDraftsJson.of(drafts, assumed));
  }

  private void explain(
      Session session, LoadedScenario loaded, ScenarioJudge judge, Assumed assumed) {
    ScenarioPackage proposed = proposed(loaded, packageId);
    List<String> shown = shown(loaded);
    Optional<String> needed =
        loaded.agenda().agreement().isOfAll()
            ? Optional.empty()
            : AgreementWords.of(loaded.agenda(), judge.verdict(proposed));
    if (proposed.open().isEmpty()) {
      Explanation why = judge.explanation(proposed, shown);
      session.print(
          "explain",
          format.value(),
          assumed,
          () -> ExplainDocument.of(why, needed),
          () -> ExplainJson.of(why, assumed));
    } else {
      OpenExplanation why = judge.openExplanation(proposed, shown);
      session.print(
          "explain",
          format.value(),
          assumed,
          () -> OpenExplainDocument.of(why, needed),
          () -> ExplainJson.of(why, assumed));
    }
  }

  private static ScenarioPackage proposed(LoadedScenario loaded, String packageId) {
    List<ScenarioPackage> packages = loaded.scenario().packages();
    if (packageId.isEmpty()) {
      String known = packages.stream().map(p -> "`" + p.id() + "`").collect(joining(", "));
      throw new WrongInput(
          "no package is named",
          known.isEmpty() ? "the scenario has none" : "add -p PACKAGE, one of " + known);
    }
    return packages.stream()
        .filter(p -> p.id().equals(packageId))
        .findFirst()
        .orElseThrow(
            () ->
                WrongInput.unknown(
                    "package", packageId, packages.stream().map(ScenarioPackage::id).toList()));
  }

  private List<String> shown(LoadedScenario loaded) {
    List<String> known = loaded.scenario().parties();
    parties.ids().forEach(p -> Parties.refuseUnknown(p, known, loaded.rules().agenda()));
    return parties.ids().isEmpty() ? known : parties.ids();
  }
}
