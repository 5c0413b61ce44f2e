package parley.app.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.app.draft.CaseDraft;
import parley.app.draft.CaseText;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.generate.CaseGenerator;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Impossibility;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.rules.RuleFiles;
import parley.scenario.AgendaFile;
import parley.scenario.AgendaReader;

/** Random cases go into tables and come back as they were. */
class CaseTablesTest {
  private static final int CASES = 120;

  @Test
  void randomCases_decideThereAndBackAsBefore() throws IOException {
    int rules = 0;
    int refused = 0;
    for (int seed = 0; seed < CASES; seed++) {
      GeneratedCase made = CaseGenerator.of(5_000L + seed, Shape.small().ruling(2));
      RuleSet all = CheckedCase.of(made).rules();
      AgendaFile agenda =
          AgendaReader.read(new Source("agenda.yaml", made.agendaYaml()), new Problems())
              .orElseThrow();
      RuleSet kept = expressible(all, agenda);
      refused += all.rules().size() - kept.rules().size();
      rules += kept.rules().size();
      if (!kept.stances().isEmpty()) {
        RuleSet back = back(tables(kept, agenda));
        assertThat(back.agenda().issues()).as("%s", made).isEqualTo(all.agenda().issues());
        assertThat(back.agenda().parties()).as("%s", made).isEqualTo(all.agenda().parties());
        assertThat(decisions(back, made)).as("%s", made).isEqualTo(decisions(kept, made));
      }
    }
    assertThat(rules).isGreaterThan(CASES);
    assertThat(refused).isGreaterThan(CASES / 2);
  }

  /** What a table cannot hold is left out, each stance after it has been refused at its place. */
  private static RuleSet expressible(RuleSet all, AgendaFile agenda) {
    List<Stance> stances = new ArrayList<>();
    for (Stance stance : all.stances()) {
      if (fits(new RuleSet(all.agenda(), List.of(stance), List.of()), stance.rule(), agenda)) {
        stances.add(stance);
      }
    }
    Set<String> held =
        stances.stream()
            .filter(Stance::counts)
            .map(s -> s.party() + s.demandName())
            .collect(Collectors.toSet());
    stances.removeIf(
        s -> s.kind() == StanceKind.CONCESSION && !held.contains(s.party() + s.demandName()));
    List<Impossibility> ruledOut =
        all.impossibilities().stream()
            .filter(
                i ->
                    fits(
                        new RuleSet(all.agenda(), List.of(), List.of(), List.of(i)),
                        i.rule(),
                        agenda))
            .toList();
    return new RuleSet(all.agenda(), stances, List.of(), ruledOut);
  }

  private static boolean fits(RuleSet one, Rule rule, AgendaFile agenda) {
    Problems problems = new Problems();
    Map<String, String> unused = CaseTables.of(one, agenda.places(), Register.empty(), problems);
    for (Diagnostic problem : problems.sorted()) {
      assertThat(problem.place().file()).isEqualTo(rule.place().file());
      assertThat(problem.place().line()).isGreaterThanOrEqualTo(rule.place().line());
    }
    return !problems.hasErrors();
  }

  private static List<Source> tables(RuleSet rules, AgendaFile agenda) {
    Problems problems = new Problems();
    Map<String, String> tables = CaseTables.of(rules, agenda.places(), Register.empty(), problems);
    assertThat(problems.sorted()).isEmpty();
    return tables.entrySet().stream()
        .map(t -> new Source(t.getKey(), t.getValue().substring(1)))
        .toList();
  }

  private static RuleSet back(List<Source> tables) throws IOException {
    Problems problems = new Problems();
    CaseDraft draft =
        TableCase.of(tables, "generated-case", "A generated case", problems)
            .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    Map<String, String> files = CaseText.files(draft);
    Agenda agenda =
        AgendaReader.read(
                new Source(
                    "agenda.yaml", files.getOrDefault("rules/generated-case/agenda.yaml", "")),
                problems)
            .orElseThrow()
            .agenda();
    List<Source> rules =
        files.entrySet().stream()
            .filter(f -> f.getKey().endsWith(".drl"))
            .map(f -> new Source(String.valueOf(Path.of(f.getKey()).getFileName()), f.getValue()))
            .toList();
    RuleSet read = RuleFiles.read(agenda, Register.empty(), rules, problems).orElseThrow().rules();
    assertThat(problems.sorted().stream().filter(Diagnostic::isError)).isEmpty();
    return read;
  }

  /** Everything but where a finding stands. */
  private static List<String> decisions(RuleSet rules, GeneratedCase made) {
    List<String> told = new ArrayList<>();
    for (LocalDate day : made.days()) {
      Judge judge = new Judge(rules, new ConditionEvaluator(rules), day, Set.of());
      for (Terms terms : Packages.all(rules.agenda())) {
        PackageVerdict verdict = judge.judge("p", "", terms, rules.agenda().partyIds());
        told.add(
            verdict.outcome()
                + " "
                + verdict.verdicts().stream().map(CaseTablesTest::told).toList());
      }
    }
    return told;
  }

  private static String told(PartyVerdict verdict) {
    return verdict.party()
        + " "
        + verdict.verdict()
        + " "
        + verdict.satisfaction()
        + verdict.findings().stream()
            .map(f -> f.stance().id() + " " + f.givenUp())
            .sorted()
            .toList();
  }
}
