package parley.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a question assumes otherwise than the scenario says.
 *
 * @param asOf the day that decides which rules are in force
 * @param parties who must agree; empty: as the scenario says
 * @param agreement who has to accept for a deal
 * @param reservations by party, the least satisfaction at which it accepts
 * @param without what is left out, as the command line writes it: a rule, a claim, an article
 * @param fallen how many stances rest only on the claims left out; empty if none is left out
 * @param sure the confidence below which stances are left out
 * @param weights how much demands and preferences matter
 * @param with the files whose rules are added
 */
public record Assumed(
    Optional<LocalDate> asOf,
    List<String> parties,
    Optional<Agreement> agreement,
    Map<String, Fraction> reservations,
    List<String> without,
    OptionalInt fallen,
    Optional<Fraction> sure,
    Map<RuleId, Fraction> weights,
    List<String> with) {
  public Assumed {
    with = List.copyOf(with);
    without = List.copyOf(without);
    weights = Ordered.copyOf(weights);
    parties = List.copyOf(parties);
    reservations = Ordered.copyOf(reservations);
  }

  public static Assumed nothing() {
    return new Assumed(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Map.of(),
        List.of(),
        OptionalInt.empty(),
        Optional.empty(),
        Map.of(),
        List.of());
  }

  /** {@return what a change of one package cannot say: agreement, reservation, sure, weights} */
  public Assumed ofScenario() {
    return new Assumed(
        Optional.empty(),
        List.of(),
        agreement,
        reservations,
        List.of(),
        OptionalInt.empty(),
        sure,
        weights,
        List.of());
  }

  /** {@return the same, of any day and however sure stances are} */
  public Assumed besidesDateAndConfidence() {
    return new Assumed(
        Optional.empty(),
        parties,
        agreement,
        reservations,
        without,
        fallen,
        Optional.empty(),
        weights,
        with);
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
    without.forEach(w -> options.append(" --without ").append(quoted(w)));
    with.forEach(f -> options.append(" --with ").append(quoted(f)));
    sure.ifPresent(p -> options.append(" --sure ").append(p));
    weights.forEach((r, n) -> options.append(" --weight ").append(quoted(r + "=" + n)));
    return options.toString();
  }

  private static String quoted(String word) {
    return word.indexOf(' ') < 0 ? word : "\"" + word + "\"";
  }

  /**
   * {@return in words; empty if nothing is assumed}
   *
   * @param title a party's title, by its id
   */
  public Optional<String> words(UnaryOperator<String> title) {
    List<String> words = new ArrayList<>();
    asOf.ifPresent(d -> words.add("as of " + d));
    if (!parties.isEmpty()) {
      words.add("parties " + titles(parties, title));
    }
    agreement.ifPresent(a -> words.add(agreement(a, title)));
    reservations.forEach((p, x) -> words.add("reservation value of " + title.apply(p) + " " + x));
    if (!without.isEmpty()) {
      words.add(
          "without " + without.stream().map(w -> rule(w, title)).collect(Collectors.joining(", ")));
    }
    fallen.ifPresent(n -> words.add(fallenWords(n)));
    if (!with.isEmpty()) {
      words.add("with the rules of " + String.join(", ", with));
    }
    sure.ifPresent(p -> words.add("no stance whose confidence is below " + p));
    weights.forEach((r, n) -> words.add("weight of " + rule(r.toString(), title) + " " + n));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of("Assumed: " + String.join("; ", words) + ".");
  }

  private static String fallenWords(int count) {
    String who =
        switch (count) {
          case 0 -> "no stance rests";
          case 1 -> "1 stance rests";
          default -> count + " stances rest";
        };
    return who + " only on the claims left out";
  }

  /** {@return "for a deal, China must accept and at least 6 parties"} */
  private static String agreement(Agreement agreement, UnaryOperator<String> title) {
    List<String> needs = new ArrayList<>();
    if (!agreement.must().isEmpty()) {
      needs.add(titles(agreement.must(), title));
    }
    agreement
        .atLeast()
        .ifPresent(n -> needs.add("at least " + n + (n == 1 ? " party" : " parties")));
    agreement
        .votesAtLeast()
        .ifPresent(n -> needs.add("parties with at least " + n + (n == 1 ? " vote" : " votes")));
    return "a deal needs " + String.join(" and ", needs);
  }

  /** {@return "Russia: No deadline"; a claim or an article as it is} */
  private static String rule(String written, UnaryOperator<String> title) {
    int slash = written.indexOf('/');
    return slash < 0
        ? written
        : title.apply(written.substring(0, slash)) + ": " + written.substring(slash + 1);
  }

  private static String titles(Collection<String> parties, UnaryOperator<String> title) {
    return parties.stream().map(title).collect(Collectors.joining(", "));
  }

  private static List<String> keys(Agreement agreement) {
    List<String> keys = new ArrayList<>();
    agreement.must().forEach(m -> keys.add("must=" + m));
    agreement.atLeast().ifPresent(n -> keys.add("at_least=" + n));
    agreement.votesAtLeast().ifPresent(n -> keys.add("votes_at_least=" + n));
    return keys;
  }
}
