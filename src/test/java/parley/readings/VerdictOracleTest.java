package parley.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Sum;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.question.diagnose.Diagnoser;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Question;
import parley.question.diagnose.Repair;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.space.zone.Zone;
import parley.space.zone.ZoneCount;

/**
 * Verdicts, satisfaction, outcomes and counts against an evaluator that is written here from the
 * contract alone: it has its own reading of conditions, its own arithmetic and enumerates.
 */
class VerdictOracleTest {
  private static final BigDecimal PARTS = BigDecimal.valueOf(210);

  private static final int CASES = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomCases_agreeWithEnumeration(long seed) {
    for (int i = 0; i < CASES; i++) {
      long one = seed * 10_000 + i;
      GeneratedCase made = CaseGenerator.of(one, Shape.small().ruling(3));
      RuleSet rules = varied(made.rules(), new Random(one));
      for (LocalDate day : List.of(made.days().get(0).minusYears(1), made.days().get(1))) {
        compare(rules, day, "seed " + one + " on " + day);
      }
    }
  }

  static RuleSet varied(RuleSet rules, Random random) {
    List<Party> parties = new ArrayList<>();
    for (Party party : rules.agenda().parties()) {
      Fraction share =
          Fraction.parse(List.of("1/3", "0.5", "0.8", "1").get(random.nextInt(4))).orElseThrow();
      Party made =
          new Party(
              party.id(),
              party.title(),
              party.shortName(),
              java.util.Optional.empty(),
              random.nextInt(4),
              random.nextInt(3) == 0);
      parties.add(random.nextBoolean() ? made.reserving(share) : made);
    }
    Agenda old = rules.agenda();
    int count = parties.size();
    Agreement agreement =
        switch (random.nextInt(4)) {
          case 0 -> Agreement.ofAll();
          case 1 ->
              new Agreement(
                  List.of(), OptionalInt.of(1 + random.nextInt(count)), OptionalInt.empty());
          case 2 ->
              new Agreement(
                  List.of(parties.get(0).id()),
                  OptionalInt.empty(),
                  OptionalInt.of(1 + random.nextInt(5)));
          default ->
              new Agreement(
                  List.of(parties.get(count - 1).id()), OptionalInt.of(1), OptionalInt.empty());
        };
    return rules.with(new Agenda(old.caseId(), old.title(), parties, old.issues(), agreement));
  }

  private static void compare(RuleSet rules, LocalDate day, String what) {
    Judge judge = new Judge(rules, new ConditionEvaluator(rules), day, Set.of());
    List<String> parties = rules.agenda().partyIds();
    long deals = 0;
    long unopposed = 0;
    long total = 0;
    Map<String, Long> accepts = new HashMap<>();
    for (Terms terms : Packages.all(rules.agenda())) {
      boolean isOut = ruledOut(rules, day, terms);
      total += isOut ? 0 : 1;
      PackageVerdict found = judge.judge("x", "", terms, parties);
      Map<String, String> words = new HashMap<>();
      for (PartyVerdict party : found.verdicts()) {
        String expected = verdict(rules, party.party(), day, terms);
        assertThat(party.verdict().id()).as(what + party.party() + terms).isEqualTo(expected);
        words.put(party.party(), expected);
        if (!expected.equals("silent")) {
          assertThat(party.satisfaction())
              .isEqualTo(
                  satisfaction(rules, party.party(), day, terms)[2].doubleValue(),
                  org.assertj.core.api.Assertions.within(1e-12));
        }
        accepts.merge(party.party(), expected.equals("accepts") && !isOut ? 1L : 0L, Long::sum);
      }
      boolean deal = agreed(rules.agenda(), words, Set.of("accepts"));
      boolean possible = agreed(rules.agenda(), words, Set.of("accepts", "silent"));
      deals += deal && !isOut ? 1 : 0;
      unopposed += possible && !isOut ? 1 : 0;
      assertThat(found.outcome().id())
          .as(what + terms)
          .isEqualTo(isOut ? "impossible" : deal ? "deal" : possible ? "open" : "no_deal");
    }
    Setting setting = Setting.of(rules, day, parties);
    Zone zone =
        ZoneCount.of(
                setting, Terms.none(), Limits.of(java.time.Duration.ofSeconds(60), 400_000_000L))
            .value();
    assertThat(zone.total()).as(what).isEqualTo(BigInteger.valueOf(total));
    assertThat(zone.total().add(zone.ruledOut())).isEqualTo(rules.agenda().size());
    assertThat(zone.deals()).as(what).contains(BigInteger.valueOf(deals));
    assertThat(zone.unopposed()).as(what).contains(BigInteger.valueOf(unopposed));
    zone.accepts()
        .forEach(
            (p, n) ->
                assertThat(n)
                    .as(what + p)
                    .isEqualTo(BigInteger.valueOf(accepts.getOrDefault(p, 0L))));
    Diagnosis diagnosis =
        Diagnoser.of(
                setting,
                Question.upTo(3),
                Limits.of(java.time.Duration.ofSeconds(60), 400_000_000L),
                new ConditionEvaluator(rules))
            .value();
    assertThat(diagnosis.deals()).as(what).contains(BigInteger.valueOf(unopposed));
    for (Repair repair : diagnosis.repairs()) {
      repair
          .best()
          .ifPresent(
              b ->
                  b.verdicts().stream()
                      .filter(v -> !v.isSilent())
                      .forEach(
                          v ->
                              assertThat(v.satisfaction())
                                  .as(what)
                                  .isEqualTo(
                                      satisfaction(rules, v.party(), day, b.terms())[2]
                                          .doubleValue(),
                                      org.assertj.core.api.Assertions.within(1e-12))));
    }
  }

  static boolean ruledOut(RuleSet rules, LocalDate day, Terms terms) {
    Set<String> names = names(rules, day, terms);
    return rules.impossibilities().stream()
        .filter(i -> isOn(i.rule(), day))
        .anyMatch(i -> holds(i.rule().condition(), terms, names));
  }

  static boolean agreed(Agenda agenda, Map<String, String> verdicts, Set<String> counting) {
    Agreement rule = agenda.agreement();
    int count = 0;
    int votes = 0;
    for (Party party : agenda.parties()) {
      boolean yes = counting.contains(verdicts.get(party.id()));
      if (!yes && (rule.isOfAll() || rule.must().contains(party.id()))) {
        return false;
      }
      count += yes ? 1 : 0;
      votes += yes ? party.votes() : 0;
    }
    return count >= rule.atLeast().orElse(0) && votes >= rule.votesAtLeast().orElse(0);
  }

  static String verdict(RuleSet rules, String party, LocalDate day, Terms terms) {
    Party one = rules.agenda().party(party).orElseThrow();
    List<Stance> own = own(rules, party, day);
    if (own.isEmpty()) {
      return one.indifferent() ? "accepts" : "silent";
    }
    Set<String> names = names(rules, day, terms);
    Set<String> conceded = new HashSet<>();
    for (Stance s : own) {
      if (s.kind() == StanceKind.CONCESSION && holds(s.rule().condition(), terms, names)) {
        conceded.add(s.demandName().orElseThrow());
      }
    }
    boolean unmet = false;
    for (Stance s : own) {
      boolean fires = holds(s.rule().condition(), terms, names);
      if (fires && s.kind() == StanceKind.RED_LINE) {
        return "rejects";
      }
      unmet |=
          fires
              && s.kind() == StanceKind.DEMAND
              && !conceded.contains(s.demandName().orElseThrow());
    }
    BigDecimal[] of = satisfaction(rules, party, day, terms);
    boolean below =
        one.reservation()
            .filter(r -> of[1].signum() > 0)
            .filter(
                r ->
                    of[0]
                            .multiply(new BigDecimal(r.denominator()))
                            .compareTo(of[1].multiply(new BigDecimal(r.numerator())))
                        < 0)
            .isPresent();
    return unmet || below ? "holds_out" : "accepts";
  }

  /** What is kept, the whole, and the share. */
  static BigDecimal[] satisfaction(RuleSet rules, String party, LocalDate day, Terms terms) {
    Set<String> names = names(rules, day, terms);
    List<Stance> own = own(rules, party, day);
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal kept = BigDecimal.ZERO;
    for (Stance s : own) {
      if (s.kind() == StanceKind.DEMAND || s.kind() == StanceKind.PREFERENCE) {
        BigDecimal weight = parts(s.exactWeight());
        BigDecimal lost = BigDecimal.ZERO;
        if (holds(s.rule().condition(), terms, names)) {
          lost = PARTS;
          for (Stance o : own) {
            if (o.kind() == StanceKind.CONCESSION
                && o.demandName().equals(s.demandName())
                && holds(o.rule().condition(), terms, names)) {
              lost = lost.min(parts(o.exactCost()));
            }
          }
        }
        all = all.add(weight.multiply(PARTS));
        kept = kept.add(weight.multiply(PARTS.subtract(lost)));
      }
    }
    BigDecimal share =
        all.signum() == 0 ? BigDecimal.ONE : kept.divide(all, 30, RoundingMode.HALF_EVEN);
    return new BigDecimal[] {kept, all, share};
  }

  /** {@return a generated number in whole parts, of which its denominator divides the number} */
  private static BigDecimal parts(Fraction number) {
    return new BigDecimal(number.numerator())
        .multiply(PARTS)
        .divide(new BigDecimal(number.denominator()));
  }

  static List<Stance> own(RuleSet rules, String party, LocalDate day) {
    return rules.stances().stream()
        .filter(s -> s.party().equals(party) && isOn(s.rule(), day))
        .toList();
  }

  private static boolean isOn(parley.model.Rule rule, LocalDate day) {
    boolean begun = rule.inForce().from().map(f -> !day.isBefore(f)).orElse(true);
    return begun && rule.inForce().until().map(day::isBefore).orElse(true);
  }

  static Set<String> names(RuleSet rules, LocalDate day, Terms terms) {
    Set<String> names = new HashSet<>();
    rules.conclusions().stream()
        .filter(c -> isOn(c.rule(), day))
        .filter(c -> holds(c.rule().condition(), terms, names))
        .forEach(c -> names.add(c.name()));
    return names;
  }

  static boolean holds(Condition condition, Terms terms, Set<String> names) {
    if (condition instanceof Condition.Constant c) {
      return c.value();
    } else if (condition instanceof Condition.Comparison c) {
      return c.options().contains(terms.option(c.issue()).orElseThrow());
    } else if (condition instanceof Condition.IssueComparison c) {
      String left = terms.option(c.left()).orElseThrow();
      return c.options()
          .getOrDefault(left, Set.of())
          .contains(terms.option(c.right()).orElseThrow());
    } else if (condition instanceof Condition.Concluded c) {
      return names.contains(c.name());
    } else if (condition instanceof Condition.All c) {
      return c.parts().stream().allMatch(p -> holds(p, terms, names));
    } else if (condition instanceof Condition.Any c) {
      return c.parts().stream().anyMatch(p -> holds(p, terms, names));
    }
    if (condition instanceof Condition.Count c) {
      int holding = 0;
      for (Condition part : c.parts()) {
        holding += holds(part, terms, names) ? 1 : 0;
      }
      return switch (c.quota().word()) {
        case "atLeast" -> holding >= c.number();
        case "atMost" -> holding <= c.number();
        default -> holding == c.number();
      };
    } else if (condition instanceof Sum c) {
      int order = side(c, c.left(), terms).compareTo(side(c, c.right(), terms));
      return switch (c.operator().symbol()) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "==" -> order == 0;
        default -> order != 0;
      };
    }
    return !holds(((Condition.Not) condition).part(), terms, names);
  }

  private static BigDecimal side(Sum sum, List<Sum.Summand> summands, Terms terms) {
    BigDecimal total = BigDecimal.ZERO;
    for (Sum.Summand summand : summands) {
      BigDecimal value = summand.factor();
      if (summand.issue().isPresent()) {
        String issue = summand.issue().get();
        value =
            value.multiply(
                sum.values()
                    .getOrDefault(issue, Map.of())
                    .getOrDefault(terms.option(issue).orElseThrow(), BigDecimal.ZERO));
      }
      total = total.add(value);
    }
    return total;
  }
}
