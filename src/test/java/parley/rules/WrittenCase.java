package parley.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;
import parley.scenario.AgendaFile;
import parley.scenario.AgendaReader;

/**
 * A case written out: the issues of its agenda as YAML, and conditions of rules of its one party.
 *
 * @param issues what stands under {@code issues:}, indented by two
 */
record WrittenCase(String issues) {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String HEAD =
      """
      package sale.buyer
      import sale.Terms
      import function parley.rules.Stances.*
      dialect "mvel"
      """;

  Source agendaFile() {
    return new Source(
        "agenda.yaml", "case: sale\nparties: {buyer: The buyer}\nissues:\n" + issues.indent(2));
  }

  /** {@return the agenda; fails if it has problems} */
  Agenda agenda() {
    Problems problems = new Problems();
    AgendaFile file = AgendaReader.read(agendaFile(), problems).orElseThrow();
    if (problems.hasErrors()) {
      throw new AssertionError(SmallCase.rendered(List.of(agendaFile()), problems));
    }
    return file.agenda();
  }

  /** {@return what is said of the agenda; empty if nothing} */
  String agendaProblems() {
    Problems problems = new Problems();
    AgendaReader.read(agendaFile(), problems);
    return SmallCase.rendered(List.of(agendaFile()), problems);
  }

  /** {@return what is said of a rule with this condition in its line 7; empty if nothing} */
  String problems(String condition) {
    Problems problems = new Problems();
    Source file = rules(List.of(condition));
    RuleFiles.read(agenda(), Register.empty(), List.of(file), problems);
    return SmallCase.rendered(List.of(file), problems);
  }

  /**
   * {@return the rules, one for each condition, named by its place; fails if there are problems}
   */
  CheckedRules checked(List<String> conditions) {
    Problems problems = new Problems();
    Source file = rules(conditions);
    Optional<CheckedRules> checked =
        RuleFiles.read(agenda(), Register.empty(), List.of(file), problems);
    return checked.orElseThrow(
        () -> new AssertionError(SmallCase.rendered(List.of(file), problems)));
  }

  /** {@return the places of the conditions that hold, as both readings have it} */
  Set<Integer> holding(CheckedRules checked, Map<String, String> stated) {
    Terms terms = agenda().complete(new Terms(stated));
    Set<Integer> holding = new TreeSet<>();
    DroolsEvaluator.of(checked)
        .firings(terms, DAY, Set.of())
        .forEach(f -> holding.add(Integer.parseInt(f.rule().name().substring(1))));
    return holding;
  }

  private static Source rules(List<String> conditions) {
    List<String> rules = new ArrayList<>();
    for (String condition : conditions) {
      rules.add(
          "rule \"r%d\"\nwhen\n    %s\nthen\n    redLine(drools, \"because\");\nend\n"
              .formatted(rules.size(), condition));
    }
    return new Source("buyer.drl", HEAD + String.join("", rules));
  }
}
