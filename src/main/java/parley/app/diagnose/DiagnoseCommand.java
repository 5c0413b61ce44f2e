package parley.app.diagnose;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioSpace;
import parley.app.context.Context;
import parley.app.options.Count;
import parley.app.options.FormatOption;
import parley.app.options.OneScenario;
import parley.app.options.Session;
import parley.app.options.SpaceOptions;
import parley.model.Assumed;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley diagnose}: why there is no deal, and the least that has to give. */
@Command(
    name = "diagnose",
    description = {
      "Explain why there is no deal and the minimum that would have to change.",
      "",
      "  conflicts   red lines and demands that together leave no package, while",
      "              without any one of them some package is left",
      "  repairs     the smallest sets of them to give up for a deal to exist, and",
      "              the fairest deal that each opens",
      "  moves       how far the bound of a single stance has to be shifted, where it",
      "              compares a number or an issue that stands in order",
      "  leverage    how many deals there would be without each stance alone",
      "  changes     with -p: the fewest terms to change for a deal, or for as many",
      "              parties as possible to accept",
      "Where there are deals, it says what they hang on. Every answer has been",
      "replayed by the rules themselves."
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, whether there are deals or not, and if a limit was reached",
      "2:the command line or an input file is wrong",
      "3:a fault of Parley itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley diagnose december-2025.yaml",
      "  parley diagnose december-2025.yaml -p zelenskyy_offer",
      "  parley diagnose december-2025.yaml --only russia --weighed",
      "  parley diagnose december-2025.yaml --parties russia,ukraine --limit 3"
    })
public final class DiagnoseCommand implements Callable<Integer> {
  private static final int SHOWN_MAX = 3;
  private static final int COUNT_MAX = 200;
  private static final int ALL_MAX = 10_000;

  private final Context context;

  @Mixin OneScenario scenario = new OneScenario();

  @Option(
      names = {"-p", "--package"},
      paramLabel = "PACKAGE",
      description = "Say what to change in this package, too.")
  @Nullable String packageId;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      converter = Count.class,
      description =
          "List so many conflicts, repairs, moves and changes at most (default: 10 as JSON and of"
              + " changes, else 3).")
  int max = 10;

  @Option(names = "--all", description = "List everything that there is.")
  boolean all;

  @Option(
      names = "--only",
      paramLabel = "PARTY",
      description = "Only this party gives something up.")
  @Nullable String only;

  @Option(
      names = "--weighed",
      description =
          "The smallest repair is the one with the least weight times confidence, not with the"
              + " fewest stances.")
  boolean weighed;

  @Option(
      names = "--pairs",
      description = "Also show which two bounds, shifted at once, open a deal.")
  boolean pairs;

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin SpaceOptions options = new SpaceOptions();

  @Mixin FormatOption.OfDocument format = new FormatOption.OfDocument();

  /** Made for the command line of the given context. */
  public DiagnoseCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    return scenario.read(context, this::diagnose);
  }

  private int diagnose(Session session, LoadedScenario loaded) throws IOException {
    ScenarioSpace space = options.space(loaded, session.today());
    int listed = all ? ALL_MAX : max;
    Question question =
        new Question(
            listed, listed, Optional.ofNullable(only), weighed, pairs, Math.max(listed, COUNT_MAX));
    DiagnosisResult result = space.diagnose(question, Optional.ofNullable(packageId));
    Assumed assumed = options.assumed(loaded);
    boolean limited = all || spec.commandLine().getParseResult().hasMatchedOption("--limit");
    session.print(
        "diagnose",
        format.value(),
        assumed,
        () -> DiagnoseDocument.of(result, limited ? listed : SHOWN_MAX, limited),
        () -> DiagnoseJson.of(result, assumed, listed));
    return Session.done();
  }
}
