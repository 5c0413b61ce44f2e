package parley.app.sweep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import parley.app.cases.Alterations;
import parley.app.cases.LeftOut;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.context.WrongInput;
import parley.app.options.AssumedWords;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Assumed;
import parley.model.Place;
import parley.model.RuleId;
import parley.scenario.plan.Axis;
import parley.scenario.plan.Supposed;
import parley.scenario.plan.SweepPlan;
import parley.space.diagram.Limits;

/** Checks all that a plan assumes against each of its cases, before anything is run. */
record SweepCheck(SweepPlan plan, Asked asked, Problems problems) {
  private static final Set<Supposed.Key> OF_TABLE =
      Set.of(Supposed.Key.PARTIES, Supposed.Key.AGREEMENT, Supposed.Key.RESERVATION);
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1000, () -> false);

  void check(List<Sweep.Scenario> scenarios, List<LoadedCase> cases) {
    refuseTerms();
    requireDays(scenarios);
    for (LoadedCase one : cases) {
      all().forEach(s -> known(s, one));
    }
    if (problems.hasErrors()) {
      return;
    }
    for (Sweep.Scenario one : scenarios) {
      tables().forEach(t -> atTable(t, one));
      names(one.loaded());
    }
  }

  private void refuseTerms() {
    Optional<Supposed> terms = all().filter(s -> s.key() == Supposed.Key.TERMS).findFirst();
    if (!asked.takesTerms() && terms.isPresent()) {
      problems.error(
          Code.BAD_VALUE,
          terms.get().place(),
          "`terms` says nothing to the question `" + plan.question().text() + "`",
          "leave it out");
    }
  }

  private Stream<Supposed> all() {
    return Stream.concat(
        plan.listed().stream().flatMap(List::stream),
        plan.grid().stream().flatMap(a -> a.values().stream()));
  }

  /** What holds today would not hold tomorrow, and rows are to be the same always. */
  private void requireDays(List<Sweep.Scenario> scenarios) {
    boolean listed = plan.listed().stream().allMatch(l -> l.stream().anyMatch(SweepCheck::isDay));
    boolean varied =
        plan.grid().stream().anyMatch(a -> a.values().stream().allMatch(SweepCheck::isDay));
    for (Sweep.Scenario one : scenarios) {
      if (!listed && !varied && one.loaded().scenario().asOf().isEmpty()) {
        problems.error(
            Code.MISSING,
            plan.place(),
            "`" + one.file() + "` has no `as_of`, and rows must not depend on the day of the sweep",
            "say `as_of` there, or in `assume` or `grid` of this plan");
      }
    }
  }

  private static boolean isDay(Supposed supposed) {
    return supposed.key() == Supposed.Key.AS_OF && !supposed.words().isEmpty();
  }

  /** A name is looked for before its value, as each has its place. */
  private void known(Supposed supposed, LoadedCase one) {
    int before = problems.count();
    named(supposed, one).ifPresent(n -> at(supposed.namedAt(), () -> check(n, one)));
    if (problems.count() == before) {
      at(supposed.place(), () -> check(supposed, one));
    }
  }

  private static void check(Supposed supposed, LoadedCase one) {
    SweepWords words = SweepWords.of(List.of(supposed));
    Assumed checked = words.assumed().assumed(one);
    Set<RuleId> unused = new LeftOut(one).rules(checked.without(), Optional.empty());
    words
        .terms()
        .forEach(
            (issue, option) -> {
              WrongInput.ifUnknown("issue", issue, one.agenda().issueIds());
              Alterations.option(one.agenda().issue(issue).orElseThrow(), option);
            });
  }

  /** {@return the same with a value that cannot be wrong} */
  private static Optional<Supposed> named(Supposed supposed, LoadedCase one) {
    if (!supposed.key().isOfNames() || supposed.words().isEmpty()) {
      return Optional.empty();
    }
    String word = supposed.words().get(0);
    String name = word.substring(0, word.lastIndexOf('='));
    Optional<String> value =
        switch (supposed.key()) {
          case RESERVATION -> Optional.of("0");
          case WEIGHT -> Optional.of("1");
          case TERMS ->
              Optional.of(one.agenda().issue(name).map(i -> i.optionIds().get(0)).orElse(""));
          default -> Optional.empty();
        };
    return value.map(
        v ->
            new Supposed(
                supposed.key(), List.of(name + "=" + v), supposed.namedAt(), supposed.place()));
  }

  /** {@return what is assumed of parties and agreement together, each kind once} */
  private List<List<Supposed>> tables() {
    Map<List<List<String>>, List<Supposed>> tables = new LinkedHashMap<>();
    for (List<Supposed> listed : plan.listed()) {
      List<List<Supposed>> all = List.of(listed.stream().filter(SweepCheck::isOfTable).toList());
      for (Axis axis : plan.grid()) {
        all = isOfTable(axis.values().get(0)) ? with(all, kinds(axis)) : all;
      }
      all.forEach(t -> tables.putIfAbsent(t.stream().map(SweepCheck::kind).toList(), t));
    }
    return List.copyOf(tables.values());
  }

  private static boolean isOfTable(Supposed supposed) {
    return OF_TABLE.contains(supposed.key());
  }

  /** Of a reservation value it only matters here whose it is. */
  private static List<String> kind(Supposed supposed) {
    return supposed.key() == Supposed.Key.RESERVATION
        ? supposed.words().stream().map(w -> w.substring(0, w.indexOf('='))).toList()
        : supposed.words();
  }

  private static List<Supposed> kinds(Axis axis) {
    Set<List<String>> seen = new HashSet<>();
    return axis.values().stream().filter(v -> seen.add(kind(v))).toList();
  }

  private static List<List<Supposed>> with(List<List<Supposed>> all, List<Supposed> values) {
    List<List<Supposed>> more = new ArrayList<>();
    for (List<Supposed> one : all) {
      for (Supposed value : values) {
        List<Supposed> longer = new ArrayList<>(one);
        longer.add(value);
        more.add(longer);
      }
    }
    return more;
  }

  private void atTable(List<Supposed> table, Sweep.Scenario scenario) {
    Place place = table.isEmpty() ? plan.place() : table.get(table.size() - 1).place();
    at(
        place,
        () -> {
          LoadedScenario unused = SweepWords.of(table).assumed().of(scenario.loaded());
        },
        m -> m + " in `" + scenario.file() + "`");
  }

  private void names(LoadedScenario scenario) {
    SweptRun run =
        new SweptRun(withDay(scenario), Assumed.nothing(), Map.of(), plan.seed(), LIMITS);
    at(plan.question().place(), () -> asked.check(run));
  }

  private LoadedScenario withDay(LoadedScenario scenario) {
    AssumedWords nothing = AssumedWords.nothing();
    AssumedWords day = SweepWords.of(plan.combination(0)).assumed();
    return new AssumedWords(
            day.asOf(),
            nothing.parties(),
            nothing.agreement(),
            nothing.reservation(),
            nothing.without(),
            nothing.sure(),
            nothing.weight())
        .of(scenario);
  }

  private void at(Place place, Runnable check) {
    at(place, check, m -> m);
  }

  private void at(Place place, Runnable check, UnaryOperator<String> words) {
    try {
      check.run();
    } catch (WrongInput e) {
      String message = words.apply(String.valueOf(e.getMessage()));
      e.help()
          .ifPresentOrElse(
              h -> problems.error(Code.BAD_VALUE, place, message, h),
              () -> problems.error(Code.BAD_VALUE, place, message));
    }
  }
}
