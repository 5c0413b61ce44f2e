package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.app.cases.CaseLoader;
import parley.app.cases.LoadedScenario;
import parley.app.report.Page;
import parley.app.report.PageScenario;
import parley.app.report.PageScenarios;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.model.Agenda;
import parley.model.Assumed;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.Judge;
import parley.model.verdict.ScenarioVerdict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Moves;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;
import parley.space.Answer;
import parley.space.diagram.Limits;
import parley.space.logic.Logic;
import parley.space.logic.Setting;
import parley.space.zone.ZoneCount;
import parley.space.zone.ZoneDays;

/** Pages to test, with the rules that they were made from. */
final class Pages {
  static final Limits LIMITS = Limits.of(Duration.ofMinutes(2), 500_000_000);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Pages() {}

  /** {@return a scenario of the shipped case} */
  static LoadedScenario shipped(String name) {
    return loaded(Path.of("").toAbsolutePath(), name);
  }

  /** {@return a scenario of the case that tests of what the page says run on} */
  static LoadedScenario talks(String name) {
    return loaded(Path.of("src/test/resources/talks").toAbsolutePath(), name);
  }

  /** {@return a scenario of the case in a folder like this project's} */
  static LoadedScenario loaded(Path here, String name) {
    CaseLoader loader = new CaseLoader(here);
    Optional<LoadedScenario> loaded =
        loader.scenario(here.resolve("scenarios/ukraine-nato/" + name + ".yaml"));
    assertThat(loader.problems().hasErrors()).isFalse();
    return loaded.orElseThrow();
  }

  /** Writes the page of scenarios into a folder. */
  static Path write(Path folder, LoadedScenario... scenarios) throws IOException {
    PageScenarios asked = new PageScenarios(TODAY, LIMITS);
    return write(
        folder, List.of(scenarios).stream().map(s -> asked.of(s, Assumed.nothing())).toList());
  }

  static Path write(Path folder, List<PageScenario> scenarios) throws IOException {
    StringWriter text = new StringWriter();
    Page.write(text, "parley test", scenarios);
    return Files.writeString(folder.resolve("page.html"), text.toString());
  }

  /** {@return a generated case's rules evaluated by Drools, on its first day} */
  static Judge judge(GeneratedCase generated) {
    CheckedRules checked = CheckedCase.of(generated);
    LocalDate day = generated.days().get(0);
    return new Judge(checked.rules(), DroolsEvaluator.of(checked), day, Set.of());
  }

  /** {@return a generated case as a scenario without packages} */
  static PageScenario scenario(GeneratedCase generated, Judge judge) {
    Register register = CheckedCase.anyClaim(generated.rules());
    return scenario(judge.rules(), register, judge.asOf(), LIMITS);
  }

  /** {@return a scenario without packages, in which all parties must agree} */
  static PageScenario scenario(RuleSet rules, Register register, LocalDate day, Limits limits) {
    Agenda agenda = rules.agenda();
    List<String> parties = agenda.partyIds();
    Setting setting = Setting.of(rules, day, parties);
    Diagnosis none =
        new Diagnosis(
            Optional.empty(), List.of(), true, List.of(), true, List.of(), Optional.empty());
    DiagnosisResult diagnosis =
        new DiagnosisResult(
            "made",
            day,
            setting.inForce(),
            parties,
            Optional.empty(),
            false,
            ZoneCount.of(setting, Terms.none(), limits),
            ZoneCount.of(setting.withSilenceAccepting(), Terms.none(), limits),
            new Answer.Exact<>(none),
            new Answer.Exact<>(Moves.none()),
            Optional.empty());
    return new PageScenario(
        rules,
        register,
        new ScenarioVerdict("made", "", day, agenda, parties, List.of()),
        List.of(),
        diagnosis,
        ZoneDays.of(setting, limits),
        Assumed.nothing(),
        Logic.order(setting),
        List.of(),
        Optional.empty());
  }

  /** {@return terms as the page's script takes them: the options' places, -1 where open} */
  static List<Integer> places(Agenda agenda, Terms terms) {
    return agenda.issues().stream()
        .map(i -> terms.option(i.id()).map(i.optionIds()::indexOf).orElse(-1))
        .toList();
  }
}
