package parley.question.weakness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.AgendaPlaces;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Place;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;

/** What the search finds of generated cases, against the verdicts on every single package. */
class WeaknessOracleTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);

  @ParameterizedTest
  @MethodSource("parley.space.Enumerated#smallCases")
  void findings_ofEachDay_areThoseOfEnumeration(GeneratedCase generated) {
    for (LocalDate day : generated.days()) {
      OneDay oracle = new OneDay(generated.rules(), day, generated.packages());

      assertThat(told(oracle, Code.NEVER_FIRES)).isEqualTo(oracle.neverFiring());
      assertThat(told(oracle, Code.UNMEETABLE_DEMAND)).isEqualTo(oracle.unmeetable());
      assertThat(told(oracle, Code.IDLE_CONCESSION)).isEqualTo(oracle.idle(StanceKind.CONCESSION));
      assertThat(told(oracle, Code.ACCEPTS_NOTHING)).hasSameSizeAs(oracle.accepting(0));
      assertThat(told(oracle, Code.ACCEPTS_EVERYTHING))
          .hasSameSizeAs(oracle.accepting(generated.packages().size()));
      assertThat(told(oracle, Code.REFUSED_OPTION)).isEqualTo(oracle.refusedOptions());
    }
  }

  static Stream<GeneratedCase> casesWithTables() {
    Shape shape = Shape.small().ruling(1).withTables();
    return LongStream.range(0, 150).mapToObj(seed -> CaseGenerator.of(seed, shape));
  }

  @ParameterizedTest
  @MethodSource("casesWithTables")
  void partiesWithReservationValues_areJudgedByTheirVerdicts(GeneratedCase generated) {
    for (LocalDate day : generated.days()) {
      OneDay oracle = new OneDay(generated.rules(), day, generated.packages());
      int possible = oracle.packages.size();

      assertThat(told(oracle, Code.ACCEPTS_NOTHING))
          .hasSameSizeAs(possible == 0 ? List.of() : oracle.accepting(0));
      assertThat(told(oracle, Code.ACCEPTS_EVERYTHING))
          .hasSameSizeAs(possible == 0 ? List.of() : oracle.accepting(possible));
    }
  }

  @ParameterizedTest
  @MethodSource("parley.space.Enumerated#smallCases")
  void superfluousRedLines_areThoseWithoutWhichNoVerdictChanges(GeneratedCase generated) {
    for (LocalDate day : generated.days()) {
      OneDay oracle = new OneDay(generated.rules(), day, generated.packages());
      Set<String> told = new TreeSet<>(told(oracle, Code.SUPERFLUOUS_STANCE));
      told.addAll(told(oracle, Code.SAME_STANCE));
      Set<String> superfluous = oracle.idle(StanceKind.RED_LINE);

      assertThat(told).containsAll(superfluousButFirst(oracle, superfluous));
    }
  }

  @ParameterizedTest
  @MethodSource("parley.space.Enumerated#smallCases")
  void superfluousAndNestedStances_changeNoVerdict(GeneratedCase generated) {
    for (LocalDate day : generated.days()) {
      OneDay oracle = new OneDay(generated.rules(), day, generated.packages());
      Set<String> idle = oracle.idle(StanceKind.RED_LINE);
      idle.addAll(oracle.idle(StanceKind.DEMAND));

      assertThat(idle).containsAll(told(oracle, Code.SUPERFLUOUS_STANCE));
      assertThat(idle).containsAll(told(oracle, Code.NESTED_DEMAND));
    }
  }

  /** Of red lines that hold for the same packages the first is not told of. */
  private static Set<String> superfluousButFirst(OneDay oracle, Set<String> superfluous) {
    Set<String> rest = new TreeSet<>(superfluous);
    Set<List<Object>> seen = new HashSet<>();
    for (Stance stance : oracle.today.stances()) {
      if (stance.kind() == StanceKind.RED_LINE) {
        boolean alone = oracle.others(stance).noneMatch(o -> oracle.sameHolding(o, stance));
        boolean first = seen.add(List.of(stance.party(), oracle.holding(stance)));
        if ((first && !alone) || oracle.holding(stance).isEmpty()) {
          rest.remove(place(stance));
        }
      }
    }
    return rest;
  }

  private static Set<String> told(OneDay oracle, Code code) {
    return found(oracle, code).stream()
        .map(d -> d.place().file() + ":" + d.place().line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@return the findings of a code, with the day's rules as if they were the only ones} */
  private static List<Diagnostic> found(OneDay oracle, Code code) {
    return oracle.findings.stream().filter(d -> d.code() == code).toList();
  }

  private static String place(Stance stance) {
    return stance.rule().place().file() + ":" + stance.rule().place().line();
  }

  /** The verdicts of one day on all packages. */
  private static final class OneDay {
    private final RuleSet today;
    private final List<Terms> packages;
    private final List<String> parties;
    private final List<Diagnostic> findings;

    OneDay(RuleSet rules, LocalDate day, List<Terms> packages) {
      this.today = Undated.of(rules.inForce(day));
      this.packages = packages.stream().filter(this::isPossible).toList();
      this.parties = rules.agenda().partyIds();
      this.findings = WeaknessSearch.of(today, places(), Budget.start(LIMITS)).findings();
    }

    private boolean isPossible(Terms terms) {
      return today.impossibilities().stream()
          .noneMatch(i -> i.rule().condition().holds(terms, today.conclusionsOn(terms)));
    }

    /** The agenda's line of an option is the issue's number times 100 plus the option's. */
    private AgendaPlaces places() {
      Map<String, Map<String, Place>> options =
          today.agenda().issues().stream()
              .collect(
                  Collectors.toMap(
                      Issue::id,
                      i ->
                          i.options().stream()
                              .collect(Collectors.toMap(Option::id, o -> place(i, o)))));
      return new AgendaPlaces("agenda", Map.of(), Map.of(), options);
    }

    private Place place(Issue issue, Option option) {
      int line =
          100 * (1 + today.agenda().issues().indexOf(issue)) + issue.options().indexOf(option);
      return new Place("agenda", line, 1, 1);
    }

    Set<Terms> holding(Stance stance) {
      return packages.stream()
          .filter(p -> stance.rule().condition().holds(p, today.conclusionsOn(p)))
          .collect(Collectors.toSet());
    }

    boolean sameHolding(Stance a, Stance b) {
      return holding(a).equals(holding(b));
    }

    Stream<Stance> others(Stance stance) {
      return today.stancesOf(stance.party()).stream()
          .filter(s -> !s.equals(stance) && s.kind() == stance.kind());
    }

    Set<String> neverFiring() {
      Set<String> never = new TreeSet<>();
      today.stances().stream()
          .filter(s -> holding(s).isEmpty())
          .forEach(s -> never.add(WeaknessOracleTest.place(s)));
      today.conclusions().stream()
          .map(c -> c.rule())
          .filter(
              r -> packages.stream().noneMatch(p -> r.condition().holds(p, today.conclusionsOn(p))))
          .forEach(r -> never.add(r.place().file() + ":" + r.place().line()));
      return never;
    }

    Set<String> unmeetable() {
      return today.stances().stream()
          .filter(s -> s.counts() && holding(s).size() == packages.size())
          .map(WeaknessOracleTest::place)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the stances without which no verdict changes, of parties that accept something} */
    Set<String> idle(StanceKind kind) {
      return today.stances().stream()
          .filter(s -> s.kind() == kind)
          .filter(
              s ->
                  kind != StanceKind.CONCESSION || (!coversAPreference(s) && !holding(s).isEmpty()))
          .filter(s -> kind != StanceKind.CONCESSION || !accepted(s.party()).isEmpty())
          .filter(
              s ->
                  verdicts(today, s.party())
                      .equals(verdicts(today.without(withTwins(s)), s.party())))
          .map(WeaknessOracleTest::place)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return whether some package leaves unmet the preference that it gives up} */
    private boolean coversAPreference(Stance concession) {
      return today.stancesOf(concession.party()).stream()
          .filter(s -> s.kind() == StanceKind.PREFERENCE)
          .filter(s -> s.demandName().equals(concession.demandName()))
          .anyMatch(s -> !Collections.disjoint(holding(s), holding(concession)));
    }

    /** Concessions of one demand that hold for the same packages are told of as such. */
    private Set<RuleId> withTwins(Stance stance) {
      Set<RuleId> off = new HashSet<>(Set.of(stance.id()));
      if (stance.kind() == StanceKind.CONCESSION) {
        others(stance)
            .filter(o -> o.demandName().equals(stance.demandName()) && sameHolding(o, stance))
            .forEach(o -> off.add(o.id()));
      }
      return off;
    }

    List<String> accepting(int count) {
      return parties.stream()
          .filter(p -> today.stancesOf(p).stream().anyMatch(s -> count == 0 || s.blocks()))
          .filter(p -> accepted(p).size() == count)
          .toList();
    }

    Set<String> refusedOptions() {
      List<Set<Terms>> accepted =
          parties.stream().map(this::accepted).filter(a -> !a.isEmpty()).toList();
      Set<String> refused = new TreeSet<>();
      for (Issue issue : today.agenda().issues()) {
        for (Option option : issue.options()) {
          boolean counts = !option.id().equals(issue.statusQuo()) && !accepted.isEmpty();
          if (counts
              && accepted.stream().flatMap(Set::stream).noneMatch(t -> has(t, issue, option))) {
            // Of a range stretches are told, at the issue itself.
            int line = issue.range().isPresent() ? 1 : place(issue, option).line();
            refused.add("agenda:" + line);
          }
        }
      }
      return refused;
    }

    private static boolean has(Terms terms, Issue issue, Option option) {
      return terms.option(issue.id()).orElseThrow().equals(option.id());
    }

    private Set<Terms> accepted(String party) {
      List<Verdict> verdicts = verdicts(today, party);
      Set<Terms> accepted = new HashSet<>();
      for (int i = 0; i < packages.size(); i++) {
        if (verdicts.get(i) == Verdict.ACCEPTS) {
          accepted.add(packages.get(i));
        }
      }
      return accepted;
    }

    private List<Verdict> verdicts(RuleSet rules, String party) {
      ConditionEvaluator evaluator = new ConditionEvaluator(rules);
      List<Verdict> verdicts = new ArrayList<>();
      Set<RuleId> none = Set.of();
      for (Terms terms : packages) {
        verdicts.add(
            PartyVerdict.of(
                    parley.model.verdict.Standing.of(party, rules),
                    evaluator.firings(terms, LocalDate.EPOCH, none))
                .verdict());
      }
      return verdicts;
    }
  }
}
