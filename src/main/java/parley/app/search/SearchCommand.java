package parley.app.search;

import java.io.IOException;
import java.util.Map;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioSpace;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.WrongInput;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneScenario;
import parley.app.options.Session;
import parley.app.options.SpaceOptions;
import parley.model.Assumed;
import parley.output.Format;
import parley.output.document.Document;
import parley.output.text.Screens;
import parley.question.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley search}: the zone of agreement. */
@Command(
    name = "search",
    description = {
      "Count the deals among all packages, and list the best.",
      "",
      "If there is no deal, shows the packages that come nearest (fewest parties reject, most"
          + " accept, least weight of unmet demands), and who refuses them over what. Also"
          + " lists the largest coalitions with a deal among themselves.",
      "",
      "--by says which deals are best. The answer is exact, over all deals. u is a party's"
          + " satisfaction, r its reservation value (0 if it has none), and m its largest u in"
          + " any deal:",
      "  fairest   largest minimum of u, then of the next smallest",
      "            (maximin: Rawls 1971; leximin: Sen 1970)",
      "  total     largest sum of u (Harsanyi 1955)",
      "  nash      largest product of u - r (Nash 1950)",
      "  kalai     largest minimum of u - r, then of the next smallest",
      "            (egalitarian solution: Kalai 1977)",
      "  kalai_smorodinsky",
      "            largest minimum of (u - r) / (m - r), then of the next smallest,",
      "            over parties that can gain (Kalai and Smorodinsky 1975)",
      "  nearest   fewest issues changed from --to (Hamming 1950)",
      "  diverse   the fairest, then each time the deal that differs most from those",
      "            already listed (Gonzalez 1985)",
      "Satisfaction is the weighted share of a party's demands and preferences that are met, 0"
          + " to 1. Deals with exactly the same satisfaction share a row. Every package listed"
          + " has been confirmed by running the rules."
    },
    exitCodeList = "0:done, with or without deals, even if a limit was reached",
    footer = {
      "  parley search scenarios/ukraine-nato/december-2025.yaml",
      "  parley search scenarios/ukraine-nato/december-2025.yaml --count --parties ukraine,nato",
      "  parley search scenarios/ukraine-nato/december-2025.yaml --to zelenskyy_offer --limit 3",
      "  parley search scenarios/ukraine-nato/december-2025.yaml --between us_line"
          + " zelenskyy_offer",
      "  parley search scenarios/ukraine-nato/december-2025.yaml --fix foreign_troops=none --by"
          + " total",
      "  parley search scenarios/ukraine-nato/december-2025.yaml --efficient --format csv >"
          + " deals.csv"
    })
public final class SearchCommand extends ContextCommand {
  @Mixin OneScenario scenario = new OneScenario();

  @Mixin SearchOptions asked = new SearchOptions();

  @Mixin SpaceOptions options = new SpaceOptions();

  @Mixin FormatOption format = new FormatOption(Answer.TABLE);

  public SearchCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    if (asked.countOnly && format.value() == Format.CSV) {
      throw new WrongInput("`--count` lists no deal to write as csv", "take text or json");
    }
    asked.check();
    return scenario.read(context, options.with(), this::search);
  }

  private int search(Session session, LoadedScenario loaded) throws IOException {
    ScenarioSpace space = options.space(loaded, session.today());
    String why = "parley diagnose " + scenario.path() + options.assumed(loaded).options();
    SearchResult result = asked.answer(space, why, Map.of());
    Assumed assumed = options.assumed(loaded);
    session.print(
        "search",
        format.value(),
        assumed,
        () -> document(result),
        () -> SearchJson.of(result, assumed));
    session.countWarnings("search");
    return Session.done();
  }

  private Document document(SearchResult result) {
    Document whole = SearchDocument.whole(result);
    return asked.all
        ? whole
        : Screens.TWO.fit(whole, () -> SearchDocument.brief(result, asked.limit != null));
  }
}
