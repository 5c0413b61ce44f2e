package parley.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question assumes otherwise than the scenario says.
 *
 * @param asOf the day that decides which rules are in force
 * @param parties who must agree; empty: as the scenario says
 * @param agreement who has to accept for a deal
 * @param reservations by party, the least satisfaction at which it accepts
 */
public record Assumed(
    Optional<LocalDate> asOf,
    List<String> parties,
    Optional<Agreement> agreement,
    Map<String, Fraction> reservations) {
  public Assumed {
    parties = List.copyOf(parties);
    reservations = Collections.unmodifiableMap(new LinkedHashMap<>(reservations));
  }

  /** {@return that nothing is otherwise} */
  public static Assumed nothing() {
    return new Assumed(Optional.empty(), List.of(), Optional.empty(), Map.of());
  }

  public boolean isNothing() {
    return equals(nothing());
  }

  /** {@return as the command line takes it, each with a blank before it; empty if nothing is} */
  public String options() {
    StringBuilder options = new StringBuilder();
    if (!parties.isEmpty()) {
      options.append(" --parties ").append(String.join(",", parties));
    }
    asOf.ifPresent(d -> options.append(" --as-of ").append(d));
    agreement.ifPresent(a -> keys(a).forEach(k -> options.append(" --agreement ").append(k)));
    reservations.forEach(
        (p, x) -> options.append(" --reservation ").append(p).append('=').append(x));
    return options.toString();
  }

  /** {@return in words; empty if nothing is assumed} */
  public Optional<String> words() {
    List<String> words = new ArrayList<>();
    asOf.ifPresent(d -> words.add("as of " + d));
    if (!parties.isEmpty()) {
      words.add("parties " + String.join(", ", parties));
    }
    agreement.ifPresent(a -> words.add("agreement " + String.join(" ", keys(a))));
    reservations.forEach((p, x) -> words.add("reservation value of " + p + " " + x));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of("Assumed: " + String.join("; ", words) + ".");
  }

  private static List<String> keys(Agreement agreement) {
    List<String> keys = new ArrayList<>();
    agreement.must().forEach(m -> keys.add("must=" + m));
    agreement.atLeast().ifPresent(n -> keys.add("at_least=" + n));
    agreement.votesAtLeast().ifPresent(n -> keys.add("votes_at_least=" + n));
    return keys;
  }
}
