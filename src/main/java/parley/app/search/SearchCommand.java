package parley.app.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.cases.DealQuestion;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioSpace;
import parley.app.context.Context;
import parley.app.context.WrongInput;
import parley.app.options.Count;
import parley.app.options.FormatOption;
import parley.app.options.OneScenario;
import parley.app.options.Session;
import parley.app.options.SetOption;
import parley.app.options.SpaceOptions;
import parley.model.Assumed;
import parley.model.Terms;
import parley.output.Format;
import parley.question.search.Criterion;
import parley.question.search.SearchResult;
import parley.question.search.SearchResult.Way;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley search}: the zone of agreement. */
@Command(
    name = "search",
    description = {
      "Count every deal among all packages, and list the best.",
      "",
      "Where there is no deal, show what comes nearest, and who refuses it over what:",
      "the fewest parties reject it, the most accept it, and it leaves the least",
      "weight of demands unmet. Coalitions are the largest sets of parties with a",
      "deal among them.",
      "",
      "--by says what is best, exactly, over all deals. u is a party's satisfaction,",
      "r its reservation value (0 where it has none), and m its largest u in a deal:",
      "  fairest   largest smallest u, ties by the next smallest",
      "            (maximin: Rawls 1971; leximin: Sen 1970)",
      "  total     largest sum of u (Harsanyi 1955)",
      "  nash      largest product of u - r (Nash 1950)",
      "  kalai     largest smallest u - r, ties by the next smallest",
      "            (egalitarian solution: Kalai 1977)",
      "  kalai_smorodinsky",
      "            largest smallest (u - r) / (m - r), ties by the next smallest; who",
      "            cannot gain is left out (Kalai and Smorodinsky 1975)",
      "  nearest   fewest issues changed from --to (Hamming 1950)",
      "  diverse   the fairest, then always the deal that differs in most issues",
      "            from the nearest of those before (Gonzalez 1985)",
      "Satisfaction is the weighted share of a party's demands and preferences that",
      "are met, 0 to 1. Deals of exactly the same satisfaction are one row. The rules",
      "themselves have confirmed everything that is listed."
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
      "  parley search december-2025.yaml",
      "  parley search december-2025.yaml --count --parties ukraine,nato",
      "  parley search december-2025.yaml --to zelenskyy_offer --limit 3",
      "  parley search december-2025.yaml --between us_line zelenskyy_offer",
      "  parley search december-2025.yaml --fix foreign_troops=none --by total",
      "  parley search december-2025.yaml --efficient --format csv > deals.csv"
    })
public final class SearchCommand implements Callable<Integer> {
  private static final int NEAR_MAX = 3;

  private final Context context;

  @Mixin OneScenario scenario = new OneScenario();

  @Option(
      names = "--by",
      paramLabel = "CRITERION",
      description = {
        "fairest (default), total, nash, kalai, kalai_smorodinsky, nearest or diverse."
      })
  @Nullable Criterion by;

  @Option(
      names = "--to",
      paramLabel = "PACKAGE",
      description = "The package that deals should be near; implies --by nearest.")
  @Nullable String to;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      converter = Count.class,
      description = {
        "List so many deals at most (default: 10), or packages near to one (default: 3)."
      })
  int dealsMax = 10;

  @Option(
      names = "--efficient",
      description = {
        "List Pareto-efficient deals only: no other deal is at least as good for all parties"
            + " and better for one."
      })
  boolean efficient;

  @Option(
      names = "--fix",
      paramLabel = "ISSUE=OPTION",
      description = "Look only at packages with this option; may be repeated.")
  List<String> fix = List.of();

  @Option(
      names = "--from",
      paramLabel = "PACKAGE",
      description = "Look only at packages with the terms that this one states; --fix goes before.")
  @Nullable String from;

  @Option(
      names = "--between",
      arity = "2",
      paramLabel = "PACKAGE",
      description =
          "Look only at packages on the way from one package to another: each issue is as in the"
              + " one or in the other, or, where it counts something, between. The nearest to the"
              + " first come first.")
  List<String> between = List.of();

  @Option(names = "--count", description = "Numbers only, no deals.")
  boolean countOnly;

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin SpaceOptions options = new SpaceOptions();

  @Mixin FormatOption.OfTable format = new FormatOption.OfTable();

  /** Made for the command line of the given context. */
  public SearchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    refuseContradictions();
    if (between.size() > 2) {
      throw new WrongInput(
          "`--between` is given more than once", Optional.of("give it once, with two packages"));
    }
    Map<String, String> fixed = SetOption.of("--fix", fix);
    return scenario.read(context, (session, loaded) -> search(session, loaded, fixed));
  }

  private int search(Session session, LoadedScenario loaded, Map<String, String> fixed)
      throws IOException {
    ScenarioSpace space = options.space(loaded, session.today());
    if (to != null) {
      space.complete(to);
    }
    String why = "parley diagnose " + scenario.path() + options.assumed(loaded).options();
    Terms within = space.fixed(Optional.ofNullable(from), fixed);
    SearchResult result = space.search(why, within, way(), question());
    Assumed assumed = options.assumed(loaded);
    session.print(
        "search",
        format.value(),
        assumed,
        () -> SearchDocument.of(result),
        () -> SearchJson.of(result, assumed));
    session.countWarnings("search");
    return Session.done();
  }

  private void refuseContradictions() {
    if (countOnly && format.value() == Format.CSV) {
      throw new WrongInput(
          "`--count` lists no deal to write as csv", Optional.of("take text or json"));
    }
    List<String> ofLists =
        Stream.of("--by", "--to", "--efficient", "--limit").filter(this::isGiven).toList();
    if (countOnly && !ofLists.isEmpty()) {
      throw new WrongInput(
          "`--count` lists no deals, so `%s` says nothing".formatted(ofLists.get(0)),
          Optional.of("leave out one of them; the count is always of all deals"));
    }
  }

  private Optional<Way> way() {
    return Optional.of(between).filter(b -> b.size() == 2).map(b -> new Way(b.get(0), b.get(1)));
  }

  private int nearMax() {
    return isGiven("--limit") ? dealsMax : NEAR_MAX;
  }

  private boolean isGiven(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  private Optional<DealQuestion> question() {
    Optional<String> start =
        way().map(Way::from).filter(w -> by == null || by == Criterion.NEAREST);
    Optional<String> near = Optional.ofNullable(to).or(() -> efficient ? Optional.empty() : start);
    Criterion usual = near.isEmpty() ? Criterion.FAIREST : Criterion.NEAREST;
    Criterion criterion = Optional.ofNullable(by).orElse(usual);
    DealQuestion question = new DealQuestion(criterion, efficient, near, dealsMax, nearMax());
    return countOnly ? Optional.empty() : Optional.of(question);
  }
}
