package parley.question.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.model.Issue;
import parley.model.Terms;
import parley.model.verdict.Choice;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Finding;
import parley.model.verdict.Outcome;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.space.Answer;
import parley.space.Enumerated;
import parley.space.Extent;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

class OpenPackagesTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);

  @ParameterizedTest
  @MethodSource("parley.space.Enumerated#smallCases")
  void open_package_of_generated_case_equals_enumeration(GeneratedCase generated) {
    Random random = new Random(generated.seed());
    Setting setting = generated.setting(generated.days().get(random.nextInt(4)));
    Enumerated all = new Enumerated(setting);
    OpenPackages packages =
        new OpenPackages(setting, LIMITS, 1000, new ConditionEvaluator(generated.rules()));
    for (int round = 0; round < 3; round++) {
      Terms settled = partial(generated, random);
      Answer<OpenVerdict> answer = packages.verdict(settled);
      assertThat(answer.complete()).isTrue();
      compare(answer.value(), all, settled);
    }
  }

  private static Terms partial(GeneratedCase generated, Random random) {
    Map<String, String> some =
        new LinkedHashMap<>(Packages.random(generated.rules().agenda(), random).options());
    int open = 1 + random.nextInt(4);
    for (int i = 0; i < open; i++) {
      some.remove("i" + random.nextInt(5));
    }
    return new Terms(some);
  }

  private static void compare(OpenVerdict found, Enumerated all, Terms settled) {
    List<Terms> completions = all.within(settled);
    Set<Boolean> deals = completions.stream().map(all::isDeal).collect(Collectors.toSet());
    Outcome outcome =
        deals.size() == 2 ? Outcome.OPEN : deals.contains(true) ? Outcome.DEAL : Outcome.NO_DEAL;
    assertThat(found.outcome()).isEqualTo(outcome);
    for (int p = 0; p < found.verdicts().size(); p++) {
      compare(found.verdicts().get(p), p, all, completions, found.open());
    }
  }

  private static void compare(
      OpenPartyVerdict found, int p, Enumerated all, List<Terms> completions, List<String> open) {
    List<PartyVerdict> verdicts = completions.stream().map(t -> all.on(t).get(p)).toList();
    List<Verdict> distinct = verdicts.stream().map(PartyVerdict::verdict).distinct().toList();
    assertThat(found.verdict()).isEqualTo(distinct.size() == 1 ? distinct.get(0) : Verdict.DEPENDS);
    assertThat(found.leastSatisfaction())
        .isEqualTo(verdicts.stream().mapToDouble(PartyVerdict::satisfaction).min().orElseThrow());
    assertThat(found.mostSatisfaction())
        .isEqualTo(verdicts.stream().mapToDouble(PartyVerdict::satisfaction).max().orElseThrow());
    compareFindings(found.findings(), verdicts);
    assertThat(found.dependsOn()).isEqualTo(decisive(found.party(), all, completions, open));
    assertThat(found.moreChoices()).isFalse();
    Set<Set<Terms>> boxes = new HashSet<>();
    for (Choice choice : found.acceptsIf()) {
      assertThat(choice.options()).isNotEmpty();
      boxes.add(new HashSet<>(members(choice.options(), completions)));
    }
    assertThat(boxes).hasSize(found.acceptsIf().size());
    assertThat(boxes)
        .isEqualTo(
            found.verdict() == Verdict.DEPENDS ? maximal(found, all, completions, open) : Set.of());
    assertThat(found.acceptsIf().stream().map(c -> c.options().size()).toList()).isSorted();
  }

  private static void compareFindings(List<OpenFinding> found, List<PartyVerdict> verdicts) {
    Map<Object, List<Finding>> expected =
        verdicts.stream()
            .flatMap(v -> v.findings().stream())
            .collect(Collectors.groupingBy(Finding::stance));
    assertThat(found.stream().map(OpenFinding::stance).toList())
        .containsExactlyInAnyOrderElementsOf(
            expected.keySet().stream().map(s -> (parley.model.Stance) s).toList());
    for (OpenFinding finding : found) {
      List<Finding> all = Optional.ofNullable(expected.get(finding.stance())).orElseThrow();
      long givenUp = all.stream().filter(Finding::givenUp).count();
      assertThat(finding.extent()).isEqualTo(extent(all.size(), verdicts.size()));
      assertThat(finding.givenUp()).isEqualTo(extent(givenUp, all.size()));
    }
  }

  private static Extent extent(long part, long whole) {
    return part == 0 ? Extent.NEVER : part == whole ? Extent.ALWAYS : Extent.SOMETIMES;
  }

  private static List<String> decisive(
      String party, Enumerated all, List<Terms> completions, List<String> open) {
    List<String> decisive = new ArrayList<>();
    for (String issue : open) {
      List<String> options = all.setting().rules().agenda().issue(issue).orElseThrow().optionIds();
      boolean matters =
          completions.stream()
              .anyMatch(
                  t ->
                      options.stream()
                          .anyMatch(
                              o -> all.verdict(t.with(issue, o), party) != all.verdict(t, party)));
      if (matters) {
        decisive.add(issue);
      }
    }
    return decisive;
  }

  private static List<Terms> members(Map<String, List<String>> box, List<Terms> completions) {
    return completions.stream()
        .filter(
            t ->
                box.entrySet().stream()
                    .allMatch(e -> e.getValue().contains(t.option(e.getKey()).orElseThrow())))
        .toList();
  }

  /** Every box over the open issues, tried one by one. */
  private static Set<Set<Terms>> maximal(
      OpenPartyVerdict verdict, Enumerated all, List<Terms> completions, List<String> open) {
    List<Map<String, List<String>>> boxes = List.of(Map.of());
    for (String issue : open) {
      Issue known = all.setting().rules().agenda().issue(issue).orElseThrow();
      List<Map<String, List<String>>> longer = new ArrayList<>();
      for (Map<String, List<String>> box : boxes) {
        for (int bits = 1; bits < 1 << known.options().size(); bits++) {
          Map<String, List<String>> more = new LinkedHashMap<>(box);
          int chosen = bits;
          more.put(
              issue,
              known.optionIds().stream()
                  .filter(o -> (chosen >> known.optionIds().indexOf(o) & 1) == 1)
                  .toList());
          longer.add(more);
        }
      }
      boxes = longer;
    }
    Set<Set<Terms>> accepted = new LinkedHashSet<>();
    for (Map<String, List<String>> box : boxes) {
      List<Terms> members = members(box, completions);
      if (members.stream().allMatch(t -> all.verdict(t, verdict.party()) == Verdict.ACCEPTS)) {
        accepted.add(new HashSet<>(members));
      }
    }
    return accepted.stream()
        .filter(a -> accepted.stream().noneMatch(b -> b.size() > a.size() && b.containsAll(a)))
        .collect(Collectors.toSet());
  }
}
