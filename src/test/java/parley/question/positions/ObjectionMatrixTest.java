package parley.question.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.JoinedRules;
import parley.generate.Shape;
import parley.model.Impossibility;
import parley.model.Issue;
import parley.model.Option;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Terms;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;

/** The matrix is what trying every package shows. */
class ObjectionMatrixTest {
  private static final Limits LIMITS = Limits.of(Duration.ofMinutes(1), 1L << 28);

  static Stream<GeneratedCase> cases() {
    Shape shape = new Shape(2, 4, 4, 6, 3);
    return LongStream.range(0, 60)
        .mapToObj(s -> CaseGenerator.of(s, s < 30 ? shape : shape.ruling(3)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void option_isObjectedTo_iffAnotherWouldDoSomewhere(GeneratedCase generated) {
    RuleSet rules = generated.rules();
    Positions positions = Positions.of(rules, Optional.empty(), List.of());
    List<Impossibility> ruling =
        rules.impossibilities().stream()
            .filter(i -> i.rule().inForce().from().isEmpty())
            .filter(i -> i.rule().inForce().until().isEmpty())
            .toList();

    assertThat(ObjectionMatrix.of(positions, Budget.start(LIMITS)))
        .isEqualTo(tried(rules, possible(rules, ruling, generated.packages())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void onADay_whatIsImpossibleThenCounts(GeneratedCase generated) {
    LocalDate day = generated.days().get(1);
    RuleSet rules = generated.rules().inForce(day);
    Positions positions = Positions.of(generated.rules(), Optional.of(day), List.of());

    assertThat(ObjectionMatrix.of(positions, Budget.start(LIMITS)))
        .isEqualTo(tried(rules, possible(rules, rules.impossibilities(), generated.packages())));
  }

  @Test
  void issuesOfManyOptions_takeNoLongerThanTheyAreLong() {
    RuleSet rules = JoinedRules.plain(3, 3000, 24, 3).of(1);
    Positions positions = Positions.of(rules, Optional.empty(), List.of());
    Limits tight = Limits.of(Duration.ofSeconds(10), 1L << 24);

    assertThat(ObjectionMatrix.of(positions, Budget.start(tight)).values())
        .allSatisfy(p -> assertThat(p).isNotEmpty());
  }

  private static List<Terms> possible(
      RuleSet rules, List<Impossibility> ruling, List<Terms> packages) {
    return packages.stream()
        .filter(
            t ->
                ruling.stream()
                    .noneMatch(i -> i.rule().condition().holds(t, rules.conclusionsOn(t))))
        .toList();
  }

  private static Map<String, Map<String, List<Objection>>> tried(
      RuleSet rules, List<Terms> packages) {
    Map<String, Map<String, List<Objection>>> all = new LinkedHashMap<>();
    for (String party : rules.agenda().partyIds()) {
      Map<String, List<Objection>> issues = new LinkedHashMap<>();
      for (Issue issue : rules.agenda().issues()) {
        List<Objection> objections = new ArrayList<>();
        for (Option option : issue.options()) {
          strongest(rules, party, issue, option, packages).ifPresent(objections::add);
        }
        if (!objections.isEmpty()) {
          issues.put(issue.id(), objections);
        }
      }
      all.put(party, issues);
    }
    return all;
  }

  private static Optional<Objection> strongest(
      RuleSet rules, String party, Issue issue, Option option, List<Terms> packages) {
    Optional<Objection> strongest = Optional.empty();
    for (StanceKind kind : List.of(StanceKind.RED_LINE, StanceKind.DEMAND, StanceKind.PREFERENCE)) {
      for (Stance stance : rules.stancesOf(party)) {
        if (stance.kind() == kind && matters(rules, stance, issue, option, packages)) {
          boolean alone =
              packages.stream()
                  .filter(t -> t.option(issue.id()).equals(Optional.of(option.id())))
                  .allMatch(t -> holds(rules, stance, t));
          if (strongest.isEmpty() || (strongest.get().kind() == kind && alone)) {
            strongest = Optional.of(new Objection(option.id(), kind, alone));
          }
        }
      }
    }
    return strongest;
  }

  private static boolean matters(
      RuleSet rules, Stance stance, Issue issue, Option option, List<Terms> packages) {
    return packages.stream()
        .filter(t -> t.option(issue.id()).equals(Optional.of(option.id())))
        .filter(t -> holds(rules, stance, t))
        .anyMatch(
            t ->
                issue.optionIds().stream()
                    .anyMatch(o -> !holds(rules, stance, t.with(issue.id(), o))));
  }

  private static boolean holds(RuleSet rules, Stance stance, Terms terms) {
    return stance.rule().condition().holds(terms, rules.conclusionsOn(terms));
  }
}
