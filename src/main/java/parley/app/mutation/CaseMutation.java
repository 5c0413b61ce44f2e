package parley.app.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.suite.ExpectationRun;
import parley.app.suite.Suite.Named;
import parley.diagnostic.Source;
import parley.model.AgendaPlaces;
import parley.model.Rewrite;
import parley.model.RuleSet;
import parley.model.expectation.Expectation;
import parley.question.mutation.Equivalence;
import parley.question.mutation.Fate;
import parley.question.mutation.Killer;
import parley.question.mutation.Mutant;
import parley.question.mutation.MutationResult;
import parley.question.mutation.Mutator;
import parley.rules.rewrite.ChangedLines;
import parley.scenario.WhatIf;
import parley.scenario.update.ReservationEdit;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;

/** The mutants of one case's rules, held against the expectations of its scenarios. */
final class CaseMutation {
  /** So many are decided before the next ones are tried. */
  private static final int TOGETHER = 64;

  /** Any number; always the same, so that the same mutants are tried first. */
  private static final long ORDER = 1;

  /** An expectation of the deals of a scenario. */
  private record DealsProbe(LoadedScenario scenario, Named named, LocalDate day) {}

  private final RuleSet rules;
  private final AgendaPlaces places;
  private final LocalDate today;
  private final Limits limits;
  private final Map<String, String> sources;
  private final List<Probe> complete = new ArrayList<>();
  private final List<Probe> open = new ArrayList<>();
  private final List<DealsProbe> deals = new ArrayList<>();
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private final Equivalence equivalence;
  private final Budget budget;
  private Optional<String> stopped = Optional.empty();

  /**
   * Prepares.
   *
   * @param sources the text of each rule file and agenda by the name that places have
   */
  CaseMutation(
      LoadedCase sound,
      List<LoadedScenario> scenarios,
      Trusted trusted,
      LocalDate today,
      Limits limits,
      Map<String, String> sources) {
    this.rules = sound.rules();
    this.places = sound.places();
    this.today = today;
    this.limits = limits;
    this.sources = sources;
    this.budget = Budget.start(limits);
    scenarios.forEach(s -> add(s, trusted));
    this.equivalence = new Equivalence(rules, sound.evaluator(), List.copyOf(days), limits);
  }

  private void add(LoadedScenario scenario, Trusted trusted) {
    ScenarioJudge judge = new ScenarioJudge(scenario, today, limits);
    days.add(judge.day());
    scenario.scenario().whatIfs().stream().map(WhatIf::asOf).forEach(d -> d.ifPresent(days::add));
    ExpectationRun run = new ExpectationRun(scenario, b -> b, today, limits, "parley");
    for (Named named : run.expectations()) {
      if (trusted.includes(run, named)) {
        add(scenario, named, judge);
      }
    }
  }

  private void add(LoadedScenario scenario, Named named, ScenarioJudge judge) {
    if (named.expectation() instanceof Expectation.OfDeals) {
      deals.add(new DealsProbe(scenario, named, judge.day()));
      return;
    }
    Probe probe = Probe.of(scenario, named, judge);
    (probe.isOpen() ? open : complete).add(probe);
  }

  List<Mutant> mutants() {
    return Mutator.all(rules, places, days);
  }

  /**
   * {@return what becomes of these mutants, in their order}
   *
   * <p>Some at a time are tried and decided, here and there in the rules: where a limit stops it,
   * what is known is of all kinds and of all rules, and the survivors found have their killers.
   */
  List<Fate> fates(List<Mutant> mutants, Runnable progress) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, mutants.size()).boxed().toList());
    Collections.shuffle(order, new Random(ORDER));
    Fate[] fates = new Fate[mutants.size()];
    for (int from = 0; from < order.size(); from += TOGETHER) {
      List<Integer> some = order.subList(from, Math.min(from + TOGETHER, order.size()));
      Set<Integer> killed =
          budget.isSpent()
              ? Set.of()
              : some.parallelStream()
                  .filter(i -> isKilledAtOnce(mutants.get(i)))
                  .collect(Collectors.toSet());
      for (int i : some) {
        Mutant mutant = mutants.get(i);
        fates[i] = killed.contains(i) ? fate(mutant, Fate.Kind.KILLED) : survivorOrNot(mutant);
        progress.run();
      }
    }
    return List.of(fates);
  }

  RuleSet rules() {
    return rules;
  }

  private boolean isKilledAtOnce(Mutant mutant) {
    MutantTrial trial = new MutantTrial(mutant, today, limits);
    return complete.stream()
        .filter(p -> p.mayDiffer(mutant))
        .anyMatch(p -> !budget.isSpent() && trial.fails(p.scenario(), p.named()));
  }

  private Fate survivorOrNot(Mutant mutant) {
    if (budget.isSpent()) {
      stopped = Optional.of(budget.stopped().reason());
      return fate(mutant, Fate.Kind.UNDECIDED);
    }
    Answer<Optional<Killer>> killer = equivalence.killer(mutant);
    if (!killer.complete()) {
      stopped = killer.reason();
      return fate(mutant, Fate.Kind.UNDECIDED);
    }
    if (killer.value().isEmpty()) {
      return fate(mutant, Fate.Kind.EQUIVALENT);
    }
    if (isKilledByAnalysis(mutant)) {
      return fate(mutant, Fate.Kind.KILLED);
    }
    String text = Optional.ofNullable(sources.get(mutant.place().file())).orElseThrow();
    return new Fate(mutant, Fate.Kind.SURVIVED, killer.value(), diff(text, mutant.rewrite()));
  }

  private static String diff(String text, Rewrite rewrite) {
    if (rewrite instanceof Rewrite.Reserved r) {
      Source agenda = new Source(r.place().file(), text);
      return ReservationEdit.of(agenda, r.party(), r.number())
          .map(changed -> ChangedLines.between(text, changed))
          .orElse("");
    }
    return ChangedLines.of(text, rewrite);
  }

  private boolean isKilledByAnalysis(Mutant mutant) {
    MutantTrial trial = new MutantTrial(mutant, today, limits);
    return deals.stream()
            .filter(d -> movesDeals(mutant, d))
            .anyMatch(d -> trial.fails(d.scenario(), d.named()))
        || open.stream().anyMatch(p -> trial.fails(p.scenario(), p.named()));
  }

  private boolean movesDeals(Mutant mutant, DealsProbe probe) {
    LoadedScenario scenario = probe.scenario();
    return equivalence.movesDeals(
        mutant, probe.day(), scenario.scenario().parties(), scenario.agenda());
  }

  private static Fate fate(Mutant mutant, Fate.Kind kind) {
    return new Fate(mutant, kind, Optional.empty(), "");
  }

  MutationResult result(String reference, int possible, long seed, List<Fate> fates) {
    return new MutationResult(rules, reference, possible, seed, fates, stopped);
  }
}
