package parley.question.negotiate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static parley.question.negotiate.PriceTalks.arrangement;
import static parley.question.negotiate.PriceTalks.prices;
import static parley.question.negotiate.PriceTalks.setting;
import static parley.question.negotiate.PriceTalks.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two parties with opposed, linear interests in one price: what comes out can be calculated. */
class ClosedFormTest {
  private static final int ROUNDS = 101;

  private static Tactic exponent(double value) {
    return new Tactic.Timed(value, value);
  }

  @Test
  void linearAgainstLinear_meetsHalfWay() {
    NegotiationResult result =
        talk(setting(0, 0), arrangement(Protocol.ALTERNATING, ROUNDS, Map.of()));

    assertThat(result.deals()).isEqualTo(result.done());
    assertThat(prices(result)).isNotEmpty().allMatch(p -> Math.abs(p - 50) <= 2);
    assertThat(result.rounds().orElseThrow().median()).isCloseTo(51, within(1.0));
  }

  @Test
  void fewRounds_meetHalfWayToo() {
    NegotiationResult result = talk(setting(0, 0), arrangement(Protocol.ALTERNATING, 20, Map.of()));

    assertThat(prices(result)).isNotEmpty().allMatch(p -> Math.abs(p - 50) <= 3);
  }

  @ParameterizedTest
  @CsvSource({"1,0.5", "1,0.2", "0.5,0.2", "2,1", "4,0.25", "0.1,0.1", "3,3"})
  void price_liesWhereAspirationsCross(double buyer, double seller) {
    Map<String, Tactic> tactics = Map.of("buyer", exponent(buyer), "seller", exponent(seller));

    NegotiationResult result =
        talk(setting(0, 0), arrangement(Protocol.ALTERNATING, ROUNDS, tactics));

    assertThat(prices(result)).isNotEmpty();
    for (int price : prices(result)) {
      assertThat((double) price).isCloseTo(crossing(buyer, seller), within(6.0));
    }
  }

  /** The price at the time at which both aspirations together first leave room. */
  private static double crossing(double buyer, double seller) {
    double time = 0;
    while (Math.pow(time, 1 / buyer) + Math.pow(time, 1 / seller) < 1) {
      time += 1e-4;
    }
    return 100 * Math.pow(time, 1 / buyer);
  }

  @Test
  void tougherParty_getsMore() {
    List<Double> seller = new ArrayList<>();
    for (double toughness : new double[] {4, 2, 1, 0.5, 0.25, 0.1}) {
      Map<String, Tactic> tactics = Map.of("seller", exponent(toughness));
      NegotiationResult result =
          talk(setting(0, 0), arrangement(Protocol.ALTERNATING, ROUNDS, tactics));
      seller.add(Objects.requireNonNull(result.satisfaction().get("seller")).median());
    }

    for (int i = 1; i < seller.size(); i++) {
      assertThat(seller.get(i)).isGreaterThan(seller.get(i - 1));
    }
  }

  @ParameterizedTest
  @CsvSource({"ALTERNATING", "SINGLE_TEXT", "CONCESSION"})
  void reservationValuesBeyondReach_leaveNoDeal(Protocol protocol) {
    NegotiationResult result = talk(setting(0.6, 0.5), arrangement(protocol, 40, Map.of()));

    assertThat(result.deals()).isZero();
    assertThat(result.blockedBy()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0.2,0", "0,0.5", "0.3,0.6", "0.1,0.4"})
  void zeuthensRule_reachesTheLargestNashProduct(double buyer, double seller) {
    NegotiationResult result =
        talk(setting(buyer, seller), arrangement(Protocol.CONCESSION, 400, Map.of()));

    double best = 100 * (1 + seller - buyer) / 2;
    assertThat(result.deals()).isEqualTo(result.done());
    assertThat(prices(result)).isNotEmpty().allMatch(p -> Math.abs(p - best) <= 2);
  }

  @Test
  void titForTat_givesAsMuchAsItIsGiven() {
    Map<String, Tactic> tactics = Map.of("buyer", new Tactic.TitForTat());
    NegotiationResult result =
        talk(setting(0, 0), arrangement(Protocol.ALTERNATING, ROUNDS, tactics));

    assertThat(prices(result)).isNotEmpty().allMatch(p -> Math.abs(p - 50) <= 4);
  }

  @Test
  void singleText_endsWithADealWhereOneIs() {
    NegotiationResult result = talk(setting(0, 0), arrangement(Protocol.SINGLE_TEXT, 20, Map.of()));

    assertThat(result.deals()).isEqualTo(result.done());
  }
}
