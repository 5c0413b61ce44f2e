package parley.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import parley.model.Ordered;

/**
 * What becomes of a package, and what each party does with it.
 *
 * @param terms those judged: option by issue, status quo included; without issues left open
 * @param parties in the order of the case
 */
public record Judgement(Outcome outcome, Map<String, String> terms, List<OfParty> parties) {
  public Judgement {
    terms = Ordered.copyOf(terms);
    parties = List.copyOf(parties);
  }

  /** {@return what a party does; empty if it need not agree} */
  public Optional<OfParty> of(String party) {
    return parties.stream().filter(p -> p.party().equals(party)).findFirst();
  }

  /** What becomes of a package. */
  public enum Outcome {
    DEAL,
    NO_DEAL,
    /** Neither: issues are open, or a party is silent. */
    OPEN,
    /** Its terms contradict each other. */
    IMPOSSIBLE
  }

  /** What a party does with a package. */
  public enum Verdict {
    ACCEPTS,
    HOLDS_OUT,
    REJECTS,
    /** No stance of it is known on that day. */
    SILENT,
    /** It depends on issues that are open. */
    DEPENDS
  }

  /**
   * What one party does.
   *
   * @param satisfaction 0 to 1; empty if it is silent
   * @param grounds the stances that apply
   */
  public record OfParty(
      String party, Verdict verdict, OptionalDouble satisfaction, List<Ground> grounds) {
    public OfParty {
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * A stance that applies.
   *
   * @param kind {@code red_line}, {@code demand}, {@code preference} or {@code concession}
   * @param rule its name in the rule file
   * @param givenUp whether a concession covers it
   * @param because the reason, as it reads for this package
   * @param claims what it rests on
   * @param line from 1
   */
  public record Ground(
      String kind,
      String rule,
      boolean givenUp,
      String because,
      List<String> claims,
      String file,
      int line) {
    public Ground {
      claims = List.copyOf(claims);
    }
  }
}
