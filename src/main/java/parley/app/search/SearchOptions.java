package parley.app.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.cases.DealQuestion;
import parley.app.cases.ScenarioSpace;
import parley.app.context.WrongInput;
import parley.app.options.Count;
import parley.app.options.EnumConverter;
import parley.app.options.SetOption;
import parley.model.Terms;
import parley.question.search.Criterion;
import parley.question.search.SearchResult;
import parley.question.search.SearchResult.Way;
import picocli.CommandLine.Option;

/** What is searched for, of all packages of a scenario. */
public final class SearchOptions {
  private static final int DEALS_MAX = 10;
  private static final int NEAR_MAX = 3;

  @Option(
      names = "--by",
      paramLabel = "CRITERION",
      converter = CriterionWord.class,
      description = {
        "fairest (default), total, nash, kalai, kalai_smorodinsky, nearest or diverse."
      })
  @Nullable Criterion by;

  @Option(
      names = "--to",
      paramLabel = "PACKAGE",
      description = "List the deals nearest to this package; implies --by nearest.")
  @Nullable String to;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Count.class,
      description =
          "List at most N deals (default: 10), or N of the packages that come nearest"
              + " (default: 3).")
  @Nullable Integer limit;

  @Option(
      names = "--efficient",
      description =
          "List only Pareto-efficient deals: no other deal is at least as good for all"
              + " parties and better for one.")
  boolean efficient;

  @Option(
      names = "--fix",
      paramLabel = "ISSUE=OPTION",
      description = "Look only at packages with this option; may be repeated.")
  List<String> fix = List.of();

  @Option(
      names = "--from",
      paramLabel = "PACKAGE",
      description = "Look only at packages with the terms of this one; --fix takes precedence.")
  @Nullable String from;

  @Option(
      names = "--between",
      arity = "2",
      paramLabel = "PACKAGE",
      description =
          "Look only at packages on the way from one package to another:"
              + " each issue as in one of them, or in between if it is numeric. The nearest to the"
              + " first come first.")
  List<String> between = List.of();

  @Option(names = "--count", description = "Show only numbers, no deals.")
  boolean countOnly;

  @Option(
      names = "--all",
      description = {
        "Show every table, and each package in full. By default, an answer longer than two screens"
            + " is shortened."
      })
  boolean all;

  /** Refuses options that contradict one another. */
  public void check() {
    Map<String, Boolean> ofLists = new LinkedHashMap<>();
    ofLists.put("--by", by != null);
    ofLists.put("--to", to != null);
    ofLists.put("--efficient", efficient);
    ofLists.put("--limit", limit != null);
    for (Map.Entry<String, Boolean> option : ofLists.entrySet()) {
      if (countOnly && option.getValue()) {
        throw new WrongInput(
            "`--count` lists no deals, so `%s` says nothing".formatted(option.getKey()),
            "leave out one of them; the count is always of all deals");
      }
    }
    if (between.size() > 2) {
      throw new WrongInput(
          "`--between` is given more than once", "give it once, with two packages");
    }
    Map<String, String> unused = SetOption.of("--fix", fix);
    Optional<DealQuestion> unusedToo = question();
  }

  /**
   * {@return what is found}
   *
   * @param why the command that says why there is no deal
   * @param more issues that are fixed besides
   */
  public SearchResult answer(ScenarioSpace space, String why, Map<String, String> more) {
    return space.search(why, within(space, more), way(), question());
  }

  /** {@return what is fixed; {@link WrongInput} if a name is unknown to the scenario} */
  public Terms within(ScenarioSpace space, Map<String, String> more) {
    List<String> packages = new ArrayList<>(between);
    Optional.ofNullable(to).ifPresent(packages::add);
    for (String packageId : packages) {
      Terms unused = space.complete(packageId);
    }
    Map<String, String> fixed = new LinkedHashMap<>(SetOption.of("--fix", fix));
    fixed.putAll(more);
    return space.fixed(Optional.ofNullable(from), fixed);
  }

  private Optional<Way> way() {
    return Optional.of(between).filter(b -> b.size() == 2).map(b -> new Way(b.get(0), b.get(1)));
  }

  private Optional<DealQuestion> question() {
    Optional<String> start =
        way().map(Way::from).filter(w -> by == null || by == Criterion.NEAREST);
    Optional<String> near = Optional.ofNullable(to).or(() -> efficient ? Optional.empty() : start);
    Criterion usual = near.isEmpty() ? Criterion.FAIREST : Criterion.NEAREST;
    Criterion criterion = Optional.ofNullable(by).orElse(usual);
    int dealsMax = limit == null ? DEALS_MAX : limit;
    int nearMax = limit == null ? NEAR_MAX : limit;
    DealQuestion question = new DealQuestion(criterion, efficient, near, dealsMax, nearMax);
    return countOnly ? Optional.empty() : Optional.of(question);
  }

  /** Reads what makes one deal better than another. */
  static final class CriterionWord extends EnumConverter<Criterion> {
    CriterionWord() {
      super(Criterion.class, Criterion::id);
    }
  }
}
