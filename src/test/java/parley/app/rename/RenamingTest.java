package parley.app.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.app.cases.CaseTexts;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.generate.CaseGenerator;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.naming.CaseName;
import parley.model.naming.CaseName.Kind;
import parley.model.naming.NameChange;
import parley.model.naming.RenamedRules;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.question.diff.Difference;
import parley.question.diff.RuleSetDifference;
import parley.question.diff.RuleSetVersion;
import parley.rules.RuleFiles;
import parley.scenario.AgendaReader;
import parley.scenario.ScenarioReader;
import parley.space.diagram.Limits;

/** On random cases, what is renamed decides as before, and renamed back it has the same bytes. */
class RenamingTest {
  private static final int CASES = 15;
  private static final int PACKAGES = 25;
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"CLAIM"},
      mode = EnumSource.Mode.EXCLUDE)
  void randomCase_renamedThereAndBack_isTheSame(Kind kind) {
    int renamed = 0;
    for (int i = 0; i < CASES; i++) {
      long seed = 7_000L + i;
      GeneratedCase made = CaseGenerator.of(seed, Shape.small().ruling(2));
      Random random = new Random(seed);
      List<CaseName> names = names(made.rules(), kind);
      if (!names.isEmpty()) {
        CaseName old = names.get(random.nextInt(names.size()));
        NameChange change = new NameChange(old, kind == Kind.RULE ? "Other 1" : "other_1");
        compare(made, texts(made, random), change, random, "seed " + seed + ": " + change);
        renamed++;
      }
    }
    assertThat(renamed).isGreaterThan(CASES / 2);
  }

  private static void compare(
      GeneratedCase made, CaseTexts before, NameChange change, Random random, String of) {
    Renaming there = Renaming.of(before, change);
    CaseTexts after = before.each(there::applied);
    assertThat(after).as(of).isNotEqualTo(before);
    RuleSet now = rules(after, made);
    for (Source scenario : after.scenarios()) {
      Problems problems = new Problems();
      ScenarioReader.read(scenario, problems)
          .orElseThrow()
          .resolve(now, Map.of(), Register.empty(), problems);
      assertThat(problems.sorted()).as(of).isEmpty();
    }
    if (RenamedRules.areSame(rules(before, made), change, now)) {
      decideTheSame(made, now, change, random, of);
      areNoDifference(RenamedRules.of(rules(before, made), List.of(change)), now, made, of);
    } else {
      assertThat(change.old().kind()).as(of).isEqualTo(Kind.OPTION);
    }
    Renaming back = Renaming.of(after, new NameChange(change.renamed(), change.old().name()));
    assertThat(after.each(back::applied)).as(of).isEqualTo(before);
  }

  /** What {@code diff --rename} says. */
  private static void areNoDifference(RuleSet renamed, RuleSet now, GeneratedCase made, String of) {
    Difference difference =
        RuleSetDifference.of(
            new RuleSetVersion(renamed, new ConditionEvaluator(renamed)),
            new RuleSetVersion(now, new ConditionEvaluator(now)),
            made.days().get(1),
            LIMITS);
    assertThat(difference.isEquivalent()).as(of).isTrue();
    assertThat(difference.agenda()).as(of).isEmpty();
    assertThat(difference.rules()).as(of).isEmpty();
    assertThat(difference.numbers()).as(of).isEmpty();
    assertThat(difference.texts()).as(of).isEmpty();
  }

  private static void decideTheSame(
      GeneratedCase made, RuleSet now, NameChange change, Random random, String of) {
    for (int i = 0; i < PACKAGES; i++) {
      Map<String, String> terms = new LinkedHashMap<>();
      for (Issue issue : made.rules().agenda().issues()) {
        List<String> options = issue.optionIds();
        terms.put(issue.id(), options.get(random.nextInt(options.size())));
      }
      LocalDate day = made.days().get(random.nextInt(made.days().size()));
      PackageVerdict was = judged(made.rules(), day, new Terms(terms));
      PackageVerdict is = judged(now, day, new Terms(renamed(terms, change)));
      assertThat(told(is)).as(of).isEqualTo(told(was));
    }
  }

  private static PackageVerdict judged(RuleSet rules, LocalDate day, Terms terms) {
    return new Judge(rules, new ConditionEvaluator(rules), day, Set.of())
        .judge("p", "", terms, rules.agenda().partyIds());
  }

  /** All but the names, which the order of parties stands for. */
  private static List<String> told(PackageVerdict verdict) {
    List<String> all = new ArrayList<>();
    all.add(verdict.outcome().toString());
    for (PartyVerdict party : verdict.verdicts()) {
      all.add(party.verdict() + " " + party.satisfaction() + " " + party.findings().size());
    }
    return all;
  }

  private static Map<String, String> renamed(Map<String, String> terms, NameChange change) {
    Map<String, String> renamed = new LinkedHashMap<>();
    terms.forEach(
        (issue, option) -> {
          boolean isIssue = change.old().equals(CaseName.issue(issue));
          boolean isOption = change.old().equals(CaseName.option(issue, option));
          renamed.put(isIssue ? change.now() : issue, isOption ? change.now() : option);
        });
    return renamed;
  }

  private static List<CaseName> names(RuleSet rules, Kind kind) {
    Agenda agenda = rules.agenda();
    return switch (kind) {
      case ISSUE -> agenda.issueIds().stream().map(CaseName::issue).toList();
      case PARTY -> agenda.partyIds().stream().map(CaseName::party).toList();
      case OPTION ->
          agenda.issues().stream()
              .filter(i -> i.range().isEmpty())
              .flatMap(i -> i.optionIds().stream().map(o -> CaseName.option(i.id(), o)))
              .toList();
      case RULE -> rules.rules().stream().map(r -> CaseName.rule(r.owner(), r.name())).toList();
      default ->
          rules.stances().stream()
              .filter(Stance::counts)
              .map(s -> CaseName.demand(s.party(), s.demandName().orElseThrow()))
              .toList();
      case CONCLUSION ->
          rules.conclusions().stream().map(c -> CaseName.conclusion(c.name())).toList();
      case PACKAGE -> List.of(CaseName.proposed("s", "a"), CaseName.proposed("s", "b"));
      case WHAT_IF -> List.of(CaseName.whatIf("s", "w"));
    };
  }

  private static RuleSet rules(CaseTexts texts, GeneratedCase made) {
    Problems problems = new Problems();
    Agenda agenda = AgendaReader.read(texts.agenda(), problems).orElseThrow().agenda();
    RuleSet rules =
        RuleFiles.read(agenda, CheckedCase.anyClaim(made.rules()), texts.rules(), problems)
            .orElseThrow(() -> new AssertionError(problems.sorted()))
            .rules();
    assertThat(problems.hasErrors()).isFalse();
    return rules;
  }

  private static CaseTexts texts(GeneratedCase made, Random random) {
    List<Source> rules =
        made.ruleFiles().entrySet().stream()
            .map(e -> new Source(e.getKey(), e.getValue()))
            .toList();
    return new CaseTexts(
        new Source("agenda.yaml", made.agendaYaml()),
        rules,
        List.of(),
        List.of(new Source("s.yaml", new ScenarioText(made.rules(), random).text())),
        List.of(),
        List.of());
  }

  /** A scenario that mentions everything, in quotes of every kind. */
  private record ScenarioText(RuleSet rules, Random random) {
    String text() {
      Agenda agenda = rules.agenda();
      String parties = agenda.partyIds().stream().map(this::word).collect(joined());
      StringBuilder text = new StringBuilder("scenario: s # p0 i0 o0\nrules: .\n");
      text.append("parties: [").append(parties).append("]\npackages:\n  a:\n    terms:\n");
      for (Issue issue : agenda.issues()) {
        text.append("      ").append(word(issue.id())).append(":   ");
        text.append(word(issue.statusQuo())).append("   # ").append(issue.id()).append('\n');
      }
      text.append("  b: {title: o0 of i0, based_on: ").append(word("a")).append(", open: [");
      text.append(word(agenda.issueIds().get(0))).append("]}\nwhat_if:\n");
      text.append("  w: {package: ").append(word("b")).append(", without: [");
      text.append(
          rules.rules().stream().map(r -> word(r.id().toString())).distinct().collect(joined()));
      text.append("]}\nexpect:\n  - what_if: ").append(word("w")).append("\n    outcome: open\n");
      text.append("  - packages: {a: {outcome: open}, b: {outcome: deal}}\n");
      text.append("  - package: a\n    accepted_by: [").append(parties);
      text.append("]\n    verdicts: {").append(word(agenda.partyIds().get(0)));
      text.append(": accepts}\n");
      because(text);
      return text.toString();
    }

    private void because(StringBuilder text) {
      Map<String, List<Stance>> byParty =
          rules.stances().stream()
              .collect(
                  Collectors.groupingBy(Stance::party, LinkedHashMap::new, Collectors.toList()));
      if (!byParty.isEmpty()) {
        text.append("    not_because:\n");
      }
      byParty.forEach(
          (party, stances) -> {
            text.append("      ").append(word(party)).append(":\n");
            stances.forEach(
                s -> text.append("        - ").append(word(s.id().name())).append('\n'));
          });
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
      return Collectors.joining(", ");
    }

    private String word(String word) {
      return switch (random.nextInt(3)) {
        case 0 -> word;
        case 1 -> "'" + word + "'";
        default -> '"' + word + '"';
      };
    }
  }
}
