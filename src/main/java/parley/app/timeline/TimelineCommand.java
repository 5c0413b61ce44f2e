package parley.app.timeline;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import parley.app.cases.LoadedScenario;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.WrongInput;
import parley.app.options.AgreementOptions;
import parley.app.options.Count;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneScenario;
import parley.app.options.Session;
import parley.app.options.ShownPackages;
import parley.app.options.TimeLimit;
import parley.model.Assumed;
import parley.output.document.Document;
import parley.output.text.Screens;
import parley.question.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley timeline}: how verdicts and the zone of agreement move from date to date. */
@Command(
    name = "timeline",
    description = {
      "Show how verdicts, deals and conflicts change over time.",
      "",
      "For each date on which a stance starts or ends, and for today: the stances that start and"
          + " end, the number of deals, the conflicts that come and go, and how each party's"
          + " verdict on each package changes. The scenario's own date plays no part.",
      "",
      "A conflict is a smallest set of red lines and demands that leaves no package."
    },
    exitCodeList = "0:done, even if a limit was reached",
    footer = {
      "  parley timeline scenarios/ukraine-nato/december-2025.yaml",
      "  parley timeline scenarios/ukraine-nato/december-2025.yaml -p zelenskyy_offer --parties"
          + " ukraine,russia",
      "  parley timeline scenarios/ukraine-nato/december-2025.yaml --format csv > timeline.csv"
    })
public final class TimelineCommand extends ContextCommand {
  @Mixin OneScenario scenario = new OneScenario();

  @Mixin ShownPackages packages = new ShownPackages();

  @Mixin AgreementOptions assumptions = new AgreementOptions();

  /** Stands here only to be refused in words that say why. */
  @Option(names = "--as-of", hidden = true, paramLabel = "DATE", description = "Refused.")
  @Nullable String asOf;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      converter = Count.class,
      description = "List at most N conflicts per date (default: 50).")
  int max = 50;

  @Option(
      names = "--all",
      description = {
        "Name every stance, conflict and verdict that changes. By default, an answer longer than"
            + " two screens is shortened."
      })
  boolean all;

  @Mixin TimeLimit limit = new TimeLimit();

  @Mixin FormatOption format = new FormatOption(Answer.TABLE);

  public TimelineCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    if (asOf != null) {
      throw new WrongInput(
          "`timeline` shows every date on which a stance starts or ends",
          "leave out `--as-of`; `parley run` and `parley search` ask about one date");
    }
    return scenario.read(context, assumptions.with(), this::follow);
  }

  private int follow(Session session, LoadedScenario read) throws IOException {
    LoadedScenario loaded = assumptions.of(read);
    Assumed under = assumptions.assumed(read.rules());
    Timelines timelines =
        new Timelines(
            loaded, session.judge(loaded, limit.limits()), session.today(), limit.limits());
    Timeline timeline = timelines.of(packages.ids(), max);
    session.print(
        "timeline",
        format.value(),
        under,
        () -> document(timeline),
        () -> TimelineJson.of(timeline, under));
    return Session.done();
  }

  private Document document(Timeline timeline) {
    Document whole = TimelineDocument.whole(timeline);
    return all ? whole : Screens.TWO.fit(whole, () -> TimelineDocument.brief(timeline));
  }
}
