package parley.question.timeline;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.RuleSet;

/**
 * How the verdicts on a scenario's packages and the zone of agreement move.
 *
 * @param scenario its name
 * @param rules of the case, whatever their dates
 * @param parties who must agree
 * @param packages ids, in the scenario's order
 * @param today the last day on which nothing need start or end
 * @param total how many packages there are
 * @param moments in the order of their days
 */
public record Timeline(
    String scenario,
    RuleSet rules,
    List<String> parties,
    List<String> packages,
    LocalDate today,
    BigInteger total,
    List<Moment> moments) {
  public Timeline {
    parties = List.copyOf(parties);
    packages = List.copyOf(packages);
    moments = List.copyOf(moments);
  }

  /** {@return why a part of the answer is not whole; empty iff all is} */
  public Optional<String> stopped() {
    return moments.stream().flatMap(m -> m.zone().stopped().stream()).findFirst();
  }
}
