package parley.space.zone;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Ordered;

/**
 * The zone of agreement in numbers. A number that a limit kept from being found is absent.
 *
 * @param total how many complete packages are possible, under the choices that were fixed; where a
 *     limit kept that from being found, how many there are
 * @param ruledOut how many more there would be if none were impossible
 * @param deals how many of them all parties accept
 * @param accepts by party, how many it accepts; in the setting's order
 * @param together how many each pair of parties accepts
 * @param options by issue and option, in the agenda's order, how many deals contain it; empty if
 *     not found
 * @param unopposed how many would be deals if every silent party accepted; empty if not known
 * @param silent the parties of which no stance is known
 */
public record Zone(
    BigInteger total,
    BigInteger ruledOut,
    Optional<BigInteger> deals,
    Map<String, BigInteger> accepts,
    List<Pair> together,
    Map<String, Map<String, BigInteger>> options,
    Optional<BigInteger> unopposed,
    List<String> silent) {
  public Zone {
    silent = List.copyOf(silent);
    accepts = Ordered.copyOf(accepts);
    together = List.copyOf(together);
    options = Ordered.copyOf(options);
  }

  /** A zone in which nobody is silent and nothing is impossible. */
  public Zone(
      BigInteger total,
      Optional<BigInteger> deals,
      Map<String, BigInteger> accepts,
      List<Pair> together,
      Map<String, Map<String, BigInteger>> options) {
    this(total, BigInteger.ZERO, deals, accepts, together, options, deals, List.of());
  }

  /** Two parties and the number of packages that both accept. */
  public record Pair(List<String> parties, BigInteger count) {
    public Pair {
      parties = List.copyOf(parties);
    }
  }

  /** {@return the option that every deal has for the issue; empty if deals differ or are none} */
  public Optional<String> inEveryDeal(String issue) {
    return options.getOrDefault(issue, Map.of()).entrySet().stream()
        .filter(e -> e.getValue().signum() > 0 && Optional.of(e.getValue()).equals(deals))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** {@return the options of the issue that no deal has; all of them if there is no deal} */
  public List<String> inNoDeal(String issue) {
    return options.getOrDefault(issue, Map.of()).entrySet().stream()
        .filter(e -> e.getValue().signum() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }
}
