package parley.app.mutation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.suite.Progress;
import parley.app.suite.Selection;
import parley.diagnostic.Source;
import parley.model.RuleId;
import parley.question.expectation.Untrusted;
import parley.question.mutation.Fate;
import parley.question.mutation.Mutant;
import parley.question.mutation.MutationResult;
import parley.question.mutation.Mutator;
import parley.space.diagram.Limits;

/**
 * Holds the mutants of all rules that scenarios are about against what these expect.
 *
 * @param folder the current one
 * @param today stands for the day of a scenario that has none
 * @param limits for the equivalence of all mutants of a case, and for each expectation
 * @param sample how many mutants of a case to try; empty: all
 * @param seed which sample
 */
public record MutationRun(
    Path folder, LocalDate today, Limits limits, OptionalInt sample, long seed) {
  /**
   * {@return what becomes of the mutants, by case in the order of the scenarios}
   *
   * @param scenarios of the sound rules
   * @param untrusted expectations that do not hold of them, and rules that are left out for that
   * @param sources at least the rule files and agendas
   * @param selection of expectations; the others do not kill
   */
  public List<MutationResult> results(
      List<LoadedScenario> scenarios,
      Selection selection,
      Untrusted untrusted,
      List<Source> sources,
      Progress progress) {
    Map<String, String> texts =
        sources.stream()
            .collect(Collectors.toMap(Source::name, Source::text, (a, b) -> a, LinkedHashMap::new));
    IdentityHashMap<LoadedCase, List<LoadedScenario>> byCase = new IdentityHashMap<>();
    List<LoadedCase> cases = new ArrayList<>();
    for (LoadedScenario scenario : scenarios) {
      if (!byCase.containsKey(scenario.rules())) {
        cases.add(scenario.rules());
      }
      byCase.computeIfAbsent(scenario.rules(), c -> new ArrayList<>()).add(scenario);
    }
    return cases.stream()
        .map(
            c ->
                result(c, byCase.getOrDefault(c, List.of()), selection, untrusted, texts, progress))
        .toList();
  }

  private MutationResult result(
      LoadedCase sound,
      List<LoadedScenario> scenarios,
      Selection selection,
      Untrusted untrusted,
      Map<String, String> texts,
      Progress progress) {
    CaseMutation mutation =
        new CaseMutation(sound, scenarios, new Trusted(selection, untrusted), today, limits, texts);
    Set<RuleId> touched = untrusted.touched(mutation.rules());
    List<Mutant> all =
        mutation.mutants().stream().filter(m -> !touched.contains(m.rule())).toList();
    List<Mutant> tried = sample.isPresent() ? Mutator.sample(all, sample.getAsInt(), seed) : all;
    progress.begin("mutating", tried.size(), "mutant");
    List<Fate> fates = mutation.fates(tried, progress::done);
    progress.end();
    return mutation.result(reference(sound, scenarios.get(0)), all.size(), seed, fates);
  }

  /** The rules' folder as the scenario's file, or one beside it, would name it. */
  private String reference(LoadedCase sound, LoadedScenario scenario) {
    Path file = folder.resolve(scenario.scenario().place().file()).toAbsolutePath().normalize();
    Path rules = folder.resolve(sound.folder()).toAbsolutePath().normalize();
    return Optional.ofNullable(file.getParent())
        .map(p -> p.relativize(rules).toString().replace('\\', '/'))
        .orElse(rules.toString());
  }
}
