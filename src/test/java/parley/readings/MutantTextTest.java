package parley.readings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.AgendaPlaces;
import parley.model.Rewrite;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.question.mutation.Mutant;
import parley.question.mutation.MutationOperator;
import parley.question.mutation.Mutator;
import parley.rules.RuleFiles;
import parley.rules.evaluation.CheckedRules;
import parley.rules.rewrite.ChangedLines;
import parley.rules.rewrite.RewrittenText;
import parley.scenario.AgendaReader;
import parley.scenario.update.ReservationEdit;

/** A mutant as a value decides as the rule file does into which its mistake is written. */
class MutantTextTest {
  private static final AgendaPlaces PLACES =
      new AgendaPlaces("agenda.yaml", Map.of(), Map.of(), Map.of());

  static Stream<GeneratedCase> cases() {
    Shape shape = new Shape(2, 3, 3, 4, 2).ruling(2);
    return LongStream.range(0, 25).mapToObj(s -> CaseGenerator.of(s, shape));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mutantAsValue_decidesAsItsText(GeneratedCase one) {
    RuleSet rules = read(one, one.ruleFiles()).orElseThrow();
    for (Mutant mutant : Mutator.all(rules, PLACES, one.days())) {
      String file = mutant.place().file();
      String text = Optional.ofNullable(requireNonNull(one.ruleFiles().get(file))).orElseThrow();
      RewrittenText.of(text, mutant.rewrite())
          .ifPresent(t -> assertReads(one, mutant, file, t, mutant.in(rules)));
    }
  }

  static Stream<GeneratedCase> casesWithTables() {
    return LongStream.range(25, 40)
        .mapToObj(s -> CaseGenerator.of(s, new Shape(3, 3, 3, 4, 2).withTables()));
  }

  @ParameterizedTest
  @MethodSource("casesWithTables")
  void reservationValue_decidesAsItsText(GeneratedCase one) {
    RuleSet rules = read(one, one.ruleFiles()).orElseThrow();
    for (Mutant mutant : Mutator.all(rules, PLACES, one.days())) {
      if (mutant.rewrite() instanceof Rewrite.Reserved reserved) {
        assertReads(one, reserved, mutant.in(rules));
      }
    }
  }

  private static void assertReads(GeneratedCase one, Rewrite.Reserved reserved, RuleSet mistaken) {
    Source agenda = new Source("agenda.yaml", one.agendaYaml());
    String text = ReservationEdit.of(agenda, reserved.party(), reserved.number()).orElseThrow();
    assertThat(text).isNotEqualTo(one.agendaYaml());
    GeneratedCase written =
        new GeneratedCase(one.seed(), one.rules(), text, one.ruleFiles(), one.days());
    RuleSet rules = read(written, one.ruleFiles()).orElseThrow();
    assertThat(rules.agenda()).isEqualTo(mistaken.agenda());
    for (Terms terms : one.packages()) {
      assertThat(verdicts(judge(rules, one.days().get(1)), terms))
          .isEqualTo(verdicts(judge(mistaken, one.days().get(1)), terms));
    }
  }

  private static Judge judge(RuleSet rules, LocalDate day) {
    return new Judge(rules, new ConditionEvaluator(rules), day, Set.of());
  }

  private static void assertReads(
      GeneratedCase one, Mutant mutant, String file, String text, RuleSet mistaken) {
    Map<String, String> files = new TreeMap<>(one.ruleFiles());
    assertThat(files.put(file, text)).isNotEqualTo(text);
    Optional<RuleSet> written = read(one, files);
    if (mutant.operator() != MutationOperator.DELETED) { // what concedes it would be in the air
      assertThat(written)
          .as(
              "%s %s\n%s",
              mutant.operator(),
              mutant.rewrite(),
              ChangedLines.of(requireNonNull(one.ruleFiles().get(file)), mutant.rewrite()))
          .isPresent();
    }
    written.ifPresent(w -> assertSame(one, mutant, w, mistaken));
  }

  private static void assertSame(GeneratedCase one, Mutant mutant, RuleSet a, RuleSet b) {
    for (LocalDate day : one.days()) {
      Judge text = judge(a, day);
      Judge value = judge(b, day);
      for (Terms terms : one.packages()) {
        assertThat(verdicts(text, terms))
            .as(
                "%s %s\n%s",
                mutant.operator(),
                mutant.rewrite(),
                ChangedLines.of(
                    requireNonNull(one.ruleFiles().get(mutant.place().file())), mutant.rewrite()))
            .isEqualTo(verdicts(value, terms));
      }
    }
  }

  private static List<String> verdicts(Judge judge, Terms terms) {
    PackageVerdict all = judge.judge("", "", terms, judge.rules().agenda().partyIds());
    List<String> verdicts = new ArrayList<>(List.of(all.outcome().id()));
    all.verdicts().forEach(v -> verdicts.add(v.verdict().id() + " " + v.satisfaction()));
    return verdicts;
  }

  @Test
  void generatedCases_haveEveryKindOfMistake() {
    Set<MutationOperator> seen = EnumSet.noneOf(MutationOperator.class);
    Stream.concat(cases(), casesWithTables())
        .forEach(
            one ->
                Mutator.all(read(one, one.ruleFiles()).orElseThrow(), PLACES, one.days())
                    .forEach(m -> seen.add(m.operator())));

    assertThat(seen).containsExactlyInAnyOrder(MutationOperator.values());
  }

  private static Optional<RuleSet> read(GeneratedCase one, Map<String, String> files) {
    Problems problems = new Problems();
    Agenda agenda =
        AgendaReader.read(new Source("agenda.yaml", one.agendaYaml()), problems)
            .orElseThrow()
            .agenda();
    List<Source> sources = new ArrayList<>();
    files.forEach((name, text) -> sources.add(new Source(name, text)));
    return RuleFiles.read(agenda, Register.empty(), sources, problems).map(CheckedRules::rules);
  }
}
