package parley.app.diagnose;

import java.io.IOException;
import parley.app.cases.LoadedScenario;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneScenario;
import parley.app.options.Session;
import parley.app.options.SpaceOptions;
import parley.model.Assumed;
import parley.output.document.Document;
import parley.output.text.Screens;
import parley.question.diagnose.DiagnosisResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley diagnose}: why there is no deal, and the least that has to give. */
@Command(
    name = "diagnose",
    description = {
      "Explain why there is no deal, and what would open one.",
      "",
      "  conflicts   red lines and demands that together leave no package, while",
      "              without any one of them some package is left",
      "  repairs     the smallest sets of stances to give up for a deal to exist, each",
      "              with the fairest deal that it opens",
      "  moves       how far the bound of a single stance would have to shift, for",
      "              numeric and ordered issues",
      "  leverage    how many deals there would be without each stance",
      "  changes     with -p: the fewest terms to change for a deal, or for as many",
      "              parties as possible to accept",
      "If there are deals, shows what they depend on. Every answer has been confirmed by running"
          + " the rules."
    },
    exitCodeList = "0:done, with or without deals, even if a limit was reached",
    footer = {
      "  parley diagnose scenarios/ukraine-nato/december-2025.yaml",
      "  parley diagnose scenarios/ukraine-nato/december-2025.yaml -p zelenskyy_offer",
      "  parley diagnose scenarios/ukraine-nato/december-2025.yaml --only russia --weighed",
      "  parley diagnose scenarios/ukraine-nato/december-2025.yaml --parties russia,ukraine"
          + " --limit 3"
    })
public final class DiagnoseCommand extends ContextCommand {
  private static final int SHOWN_MAX = 3;

  @Mixin OneScenario scenario = new OneScenario();

  @Mixin DiagnoseOptions asked = new DiagnoseOptions();

  @Mixin SpaceOptions options = new SpaceOptions();

  @Mixin FormatOption format = new FormatOption(Answer.DOCUMENT);

  public DiagnoseCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    return scenario.read(context, options.with(), this::diagnose);
  }

  private int diagnose(Session session, LoadedScenario loaded) throws IOException {
    DiagnosisResult result = asked.answer(options.space(loaded, session.today()));
    Assumed assumed = options.assumed(loaded);
    session.print(
        "diagnose",
        format.value(),
        assumed,
        () -> document(result),
        () -> DiagnoseJson.of(result, assumed, asked.listed()));
    return Session.done();
  }

  private Document document(DiagnosisResult result) {
    return asked.isLimited()
        ? DiagnoseDocument.of(result, scenario.path(), asked.listed(), true)
        : Screens.ONE.fit(
            DiagnoseDocument.of(result, scenario.path(), SHOWN_MAX, false),
            () -> DiagnoseDocument.brief(result, scenario.path()));
  }
}
