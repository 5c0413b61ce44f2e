package parley.app.negotiate;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.cases.LoadedScenario;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.WrongInput;
import parley.app.options.AssumptionOptions;
import parley.app.options.Count;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneScenario;
import parley.app.options.RunsLimit;
import parley.app.options.Session;
import parley.app.report.Page;
import parley.app.report.PageScenario;
import parley.app.report.PageScenarios;
import parley.app.report.ReportFile;
import parley.model.Assumed;
import parley.output.Format;
import parley.output.json.JsonObject;
import parley.question.negotiate.Arrangement;
import parley.question.negotiate.Negotiation;
import parley.question.negotiate.NegotiationResult;
import parley.question.negotiate.RunPath;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley negotiate}: how deals come about, or do not. */
@Command(
    name = "negotiate",
    description = {
      "Let the parties bargain round by round, in many runs.",
      "",
      "A party aspires to a satisfaction of 1 at first, and to its reservation value (0 if it"
          + " has none) at the end. In round k of N it aspires to 1 - (1 - reservation) *"
          + " t^(1/E), with t = (k - 1) / (N - 1). E below 1 (boulware) gives in late, above 1"
          + " (conceder) early; 1 is linear (Faratin, Sierra and Jennings 1998). A package is"
          + " good enough for a party if it crosses none of its red lines, gives it the"
          + " satisfaction it aspires to, and leaves no demand unmet that it still holds. It"
          + " holds a demand, unless a concession covers it, until it is ready to lose its"
          + " weight and that of all that weighs less.",
      "",
      "alternating: each round, every party proposes once, and all others accept or refuse"
          + " (Aydogan and others 2017). Of the packages good enough for it, a party proposes"
          + " the one nearest to what the others last asked for; of these the one nearest to"
          + " the status quo; of these one drawn by the seed (after Faratin, Sierra and"
          + " Jennings 2002).",
      "single-text: a mediator changes a draft issue by issue, and the parties vote (Klein,"
          + " Faratin, Sayama and Bar-Yam 2003).",
      "concession: whoever would risk least by insisting makes the smallest concession (Zeuthen"
          + " 1930; Rosenschein and Zlotkin 1994).",
      "",
      "For each run, the seed draws which stances are really held (by their confidence), the order"
          + " of speakers, and E. A silent party accepts nothing.",
      "",
      "This studies the logic of the rules under these tactics. It is not a forecast."
    },
    exitCodeList = "0:done, even if a limit was reached",
    footer = {
      "  parley negotiate scenarios/ukraine-nato/december-2025.yaml",
      "  parley negotiate scenarios/ukraine-nato/december-2025.yaml --tactic"
          + " russia=boulware:0.1..0.5 --runs 10000",
      "  parley negotiate scenarios/ukraine-nato/december-2025.yaml --from 2025-12-15 --to"
          + " 2026-03-15 --path 1",
      "  parley negotiate scenarios/ukraine-nato/december-2025.yaml --protocol single-text"
          + " --demands hold"
    })
public final class NegotiateCommand extends ContextCommand {
  /** So few runs are all told in JSON, where nobody asks for single ones. */
  private static final int ALL_TOLD_MAX = 10;

  @Mixin OneScenario scenario = new OneScenario();

  @Mixin NegotiateOptions asked = new NegotiateOptions();

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Any whole number (default: 1); the same seed gives the same answer.")
  long seed = 1;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = Count.class,
      description = "Use N threads (default: one per processor); never changes the answer.")
  @Nullable Integer jobs;

  @Option(
      names = "--path",
      paramLabel = "K",
      converter = Count.class,
      description = "Show run K step by step; may be repeated.")
  List<Integer> paths = List.of();

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description =
          "Also write the scenario's page, as report does, with a section on these talks. It shows"
              + " the runs of --path, or else the first with a deal and the first without.")
  @Nullable String page;

  @Mixin AssumptionOptions options = new AssumptionOptions();

  @Mixin RunsLimit limit = new RunsLimit();

  @Mixin FormatOption format = new FormatOption(Answer.TABLE);

  public NegotiateCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    return scenario.read(context, options.with(), this::ask);
  }

  private int ask(Session session, LoadedScenario read) throws IOException {
    Optional<ReportFile> file = Optional.ofNullable(page).map(w -> ReportFile.of(session, w));
    if (file.isPresent()) {
      file.get().refuseInput();
    }
    LoadedScenario loaded = options.of(read);
    Assumed under = options.assumed(read.rules());
    Setting setting = loaded.setting(session.day(loaded));
    Arrangement arrangement =
        asked.arrangement(
            setting,
            seed,
            Optional.ofNullable(jobs).orElseGet(() -> Runtime.getRuntime().availableProcessors()),
            options.asOf());
    refuseMissing(arrangement.runs());
    Negotiation negotiation =
        new Negotiation(setting, arrangement, limit.limits(), loaded.rules().evaluator());
    NegotiationResult result = negotiation.result(loaded.scenario().name(), told());
    session.print(
        "negotiate",
        format.value(),
        under,
        () -> NegotiateDocument.of(result, loaded.rules().register()),
        () -> NegotiateJson.of(result, under));
    if (file.isPresent()) {
      Limits rest = limit.limits().since(System.nanoTime());
      PageScenario one = new PageScenarios(session.today(), rest).of(loaded, under);
      JsonObject data = new TalksData(result).of(shown(negotiation, result));
      save(session, file.get(), one.with(data));
    }
    session.warnOfSilence("negotiate", List.of(loaded), options.asOf());
    return Session.done();
  }

  private void refuseMissing(int runs) {
    for (int path : paths) {
      if (path > runs) {
        throw new WrongInput(
            "there is no run " + path + " to show: there are " + runs,
            "name one of them, or make more by --runs");
      }
    }
  }

  /** {@return the runs that the page tells} */
  private List<RunPath> shown(Negotiation negotiation, NegotiationResult result) {
    List<Integer> examples =
        Stream.of(result.endings().firstDeal(), result.endings().firstFailure())
            .flatMap(Optional::stream)
            .toList();
    return (paths.isEmpty() ? examples : paths.stream().distinct().toList())
        .stream().map(negotiation::path).toList();
  }

  private void save(Session session, ReportFile file, PageScenario one) throws IOException {
    StringWriter text = new StringWriter();
    String producer = String.join(" ", context.whole().getCommandSpec().version());
    Page.write(text, producer, List.of(one));
    file.write(text.toString());
    session.err().println(file.written());
  }

  private List<Integer> told() {
    boolean all = paths.isEmpty() && asked.runs <= ALL_TOLD_MAX && format.value() == Format.JSON;
    return all ? IntStream.rangeClosed(1, asked.runs).boxed().toList() : paths;
  }
}
