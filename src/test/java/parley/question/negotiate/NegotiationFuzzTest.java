package parley.question.negotiate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.generate.CaseGenerator;
import parley.generate.Shape;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/** Every step of many runs of random cases, against the conditions of the stances. */
class NegotiationFuzzTest {
  private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
  private static final int RUNS = 4;

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void redLine_isCrossedByNobodyAtAnyTime(Protocol protocol) {
    int cases = 60 * Integer.getInteger("parley.fuzz", 1);
    long seed = Long.getLong("parley.seed", 1);
    int deals = 0;
    for (int each = 0; each < cases; each++) {
      RuleSet rules =
          CaseGenerator.of(seed * 1_000_003 + each, Shape.small().ruling(2).withTables()).rules();
      deals += check(rules, protocol, each);
    }
    assertThat(deals).isPositive();
  }

  private static int check(RuleSet rules, Protocol protocol, int seed) {
    Setting setting = Setting.of(rules, FROM, rules.agenda().partyIds());
    Map<String, Tactic> tactics =
        protocol == Protocol.ALTERNATING
            ? Map.of(setting.parties().get(0), new Tactic.TitForTat())
            : Map.of();
    Arrangement how =
        new Arrangement(
            protocol,
            8,
            RUNS,
            seed,
            1,
            seed % 3 == 0,
            tactics,
            Optional.of(new TalkDays(FROM, FROM.plusDays(4))));
    NegotiationResult result =
        new Negotiation(
                setting,
                how,
                Limits.of(Duration.ofMinutes(1), 1L << 28),
                new ConditionEvaluator(rules))
            .result("talks", IntStream.rangeClosed(1, RUNS).boxed().toList());
    result.paths().forEach(p -> new Referee(setting, how, p).check());
    return result.deals();
  }

  /** Looks at every step of a run. */
  private static final class Referee {
    private final Setting setting;
    private final Arrangement how;
    private final RunPath path;
    private final Set<RuleId> off;
    private Optional<Terms> proposed = Optional.empty();
    private final Set<String> accepting = new HashSet<>();

    Referee(Setting setting, Arrangement how, RunPath path) {
      this.setting = setting;
      this.how = how;
      this.path = path;
      this.off = Set.copyOf(path.off());
    }

    void check() {
      for (RunPath.Entry entry : path.entries()) {
        if (entry instanceof RunPath.Proposed p) {
          proposed = Optional.of(p.terms());
          accepting.clear();
          accepting.add(p.party());
          isGoodEnough(p.party(), p.terms(), p.round());
        } else if (entry instanceof RunPath.Draft d) {
          proposed = Optional.of(d.terms());
          accepting.clear();
        } else if (entry instanceof RunPath.Reply r && r.accepts()) {
          accepting.add(r.party());
          if (how.protocol() != Protocol.CONCESSION) {
            isGoodEnough(r.party(), proposed.orElseThrow(), r.round());
          }
        }
      }
      boolean agreed =
          path.deal().isPresent()
              && setting.agreement().isMet(setting.atTable(), accepting::contains);
      if (how.protocol() != Protocol.CONCESSION) {
        assertThat(agreed).isEqualTo(path.deal().isPresent());
        path.deal().ifPresent(d -> assertThat(proposed).contains(d));
      }
    }

    private void isGoodEnough(String party, Terms terms, int round) {
      RuleSet inForce = setting.on(how.days().orElseThrow().day(round, how.rounds())).inForce();
      Party who = inForce.agenda().party(party).orElseThrow();
      GoodEnough oracle = new GoodEnough(inForce, who, off, how.absolute());
      assertThat(oracle.isPossible(terms)).isTrue();
      assertThat(oracle.asks(terms)).as("%s in round %s", party, round).isPresent();
      double least = who.reservation().map(r -> r.doubleValue()).orElse(0.0);
      assertThat(1 - oracle.asks(terms).orElseThrow().doubleValue())
          .isGreaterThanOrEqualTo(least - 1e-12);
    }
  }
}
