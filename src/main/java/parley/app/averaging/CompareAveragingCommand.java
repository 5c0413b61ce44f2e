package parley.app.averaging;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import parley.app.cases.LoadedScenario;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.options.AcceptanceThreshold;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneScenario;
import parley.app.options.Session;
import parley.app.options.SpaceOptions;
import parley.model.Assumed;
import parley.question.averaging.AveragingCount;
import parley.question.averaging.AveragingResult;
import parley.question.averaging.AveragingRule;
import parley.space.logic.Setting;
import parley.space.zone.PossiblePackages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley compare-averaging}: what an averaging model would let through. */
@Command(
    name = "compare-averaging",
    description = {
      "Count packages that averaging would let cross a red line.",
      "",
      "An averaging model compares satisfaction with a threshold:",
      "",
      "  each    a package passes if every party's satisfaction reaches it",
      "  mean    a package passes if the parties' mean satisfaction reaches it",
      "Satisfaction is the weighted share of a party's demands and preferences that are met, 0"
          + " to 1."
    },
    exitCodeList = "0:done, even if a limit was reached",
    footer = {
      "  parley compare-averaging scenarios/ukraine-nato/december-2025.yaml",
      "  parley compare-averaging scenarios/ukraine-nato/december-2025.yaml --over mean"
          + " --threshold 0.7"
    })
public final class CompareAveragingCommand extends ContextCommand {
  @Mixin OneScenario scenario = new OneScenario();

  @Option(
      names = "--threshold",
      paramLabel = "SHARE",
      defaultValue = "0.5",
      converter = AcceptanceThreshold.class,
      description = "The satisfaction to reach, 0 to 1 (default: 0.5).")
  BigDecimal threshold = new BigDecimal("0.5");

  @Option(
      names = "--over",
      paramLabel = "RULE",
      defaultValue = "each",
      description = "each (default) or mean.")
  AveragingRule rule = AveragingRule.EACH;

  @Mixin SpaceOptions options = new SpaceOptions();

  @Mixin FormatOption format = new FormatOption(Answer.DOCUMENT);

  public CompareAveragingCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    return scenario.read(context, options.with(), this::compare);
  }

  private int compare(Session session, LoadedScenario read) throws IOException {
    LoadedScenario loaded = options.of(read);
    Assumed under = options.assumed(read);
    Setting setting = loaded.setting(session.day(loaded));
    AveragingResult result =
        new AveragingResult(
            loaded.scenario().name(),
            setting.asOf(),
            setting.inForce(),
            setting.parties(),
            rule,
            threshold,
            PossiblePackages.count(setting, options.limits()),
            AveragingCount.of(
                setting, rule, threshold, options.limits(), loaded.rules().evaluator()));
    session.print(
        "compare-averaging",
        format.value(),
        under,
        () -> AveragingDocument.of(result),
        () -> AveragingJson.of(result, under));
    session.warnOfSilence("compare-averaging", List.of(loaded), options.asOf());
    return Session.done();
  }
}
