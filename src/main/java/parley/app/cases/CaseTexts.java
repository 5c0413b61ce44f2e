package parley.app.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parley.diagnostic.Source;
import parley.model.naming.Mention;
import parley.rules.naming.RuleMentions;
import parley.scenario.naming.AgendaMentions;
import parley.scenario.naming.ArticleMentions;
import parley.scenario.naming.PlanMentions;
import parley.scenario.naming.ScenarioMentions;

/**
 * The texts of a case, saved or not: what is asked of its names is asked of these.
 *
 * @param rules those beside the agenda
 * @param register one article each
 * @param added the files of rules that what-ifs of the scenarios add
 * @param plans those that ask scenarios of this case and no others
 */
public record CaseTexts(
    Source agenda,
    List<Source> rules,
    List<Source> register,
    List<Source> scenarios,
    List<Added> added,
    List<Plan> plans) {
  public CaseTexts {
    rules = List.copyOf(rules);
    register = List.copyOf(register);
    scenarios = List.copyOf(scenarios);
    added = List.copyOf(added);
    plans = List.copyOf(plans);
  }

  /**
   * A plan.
   *
   * @param scenario the name of the only scenario that it asks; empty if it asks several
   */
  public record Plan(Source source, Optional<String> scenario) {}

  /**
   * A file of rules that a what-if adds.
   *
   * @param scenario the name of the scenario's source
   * @param path as the what-if writes it
   */
  public record Added(String scenario, String path, Source source) {
    /** {@return the same under what may be another file name in the same folder} */
    private Added with(Source now) {
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      String name = now.name().substring(now.name().lastIndexOf('/') + 1);
      return source.name().equals(now.name())
          ? new Added(scenario, path, now)
          : new Added(scenario, folder + name, now);
    }
  }

  /** {@return the same texts, each changed} */
  public CaseTexts each(UnaryOperator<Source> change) {
    return new CaseTexts(
        change.apply(agenda),
        rules.stream().map(change).toList(),
        register.stream().map(change).toList(),
        scenarios.stream().map(change).toList(),
        added.stream().map(a -> a.with(change.apply(a.source()))).toList(),
        plans.stream().map(p -> new Plan(change.apply(p.source()), p.scenario())).toList());
  }

  /** {@return every text, each once} */
  public List<Source> all() {
    List<Source> all = new ArrayList<>(List.of(agenda));
    all.addAll(rules);
    added.forEach(a -> all.add(a.source()));
    all.addAll(register);
    all.addAll(scenarios);
    plans.forEach(p -> all.add(p.source()));
    return all.stream().distinct().toList();
  }

  /** {@return every place at which the case names something; a text with errors has fewer} */
  public List<Mention> mentions() {
    List<Mention> all = new ArrayList<>(AgendaMentions.of(agenda));
    rules.forEach(r -> all.addAll(RuleMentions.of(r)));
    added.stream().map(Added::source).distinct().forEach(r -> all.addAll(RuleMentions.of(r)));
    register.forEach(a -> all.addAll(ArticleMentions.of(a)));
    scenarios.forEach(s -> all.addAll(ScenarioMentions.of(s, namedAfterParties(s))));
    plans.forEach(p -> all.addAll(PlanMentions.of(p.source(), p.scenario())));
    return List.copyOf(all);
  }

  private Set<String> namedAfterParties(Source scenario) {
    return added.stream()
        .filter(a -> a.scenario().equals(scenario.name()))
        .filter(a -> RuleMentions.isNamedAfterParty(a.source()))
        .map(Added::path)
        .collect(Collectors.toSet());
  }
}
