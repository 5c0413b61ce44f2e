package parley.model.expectation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import parley.model.Terms;
import parley.model.Word;

/** One thing that is expected of the deals among all packages. */
public sealed interface DealsPoint {
  /** {@return the choices that a package must have to be counted} */
  Terms within();

  /**
   * {@return this point held against what is so}
   *
   * @param deals how many there are with the choices of {@link #within}; empty if a limit was
   *     reached
   */
  Compared compare(Optional<BigInteger> deals);

  /**
   * {@return what a scenario would write for this point to hold; empty if that is nothing}
   *
   * @param packages how many there are in all
   */
  default List<String> written(Optional<BigInteger> deals, BigInteger packages) {
    return List.of();
  }

  /** How many deals there are in all. */
  record Total(Bound bound, BigInteger number) implements DealsPoint {
    @Override
    public Terms within() {
      return Terms.none();
    }

    @Override
    public Compared compare(Optional<BigInteger> deals) {
      boolean holds = deals.filter(d -> holds(d.compareTo(number))).isPresent();
      String actual = deals.map(BigInteger::toString).orElse("unknown");
      return new Compared(
          "deals." + bound.id(), number.toString(), actual, holds, List.of(), deals);
    }

    @Override
    public List<String> written(Optional<BigInteger> deals, BigInteger packages) {
      return deals
          .filter(d -> new Total(bound, d).canFail(packages))
          .map(d -> List.of(d.toString()))
          .orElse(List.of());
    }

    /** {@return whether some number of deals among so many packages is not as expected} */
    public boolean canFail(BigInteger packages) {
      return switch (bound) {
        case COUNT -> true;
        case AT_LEAST -> number.signum() > 0;
        case AT_MOST -> number.compareTo(packages) < 0;
      };
    }

    private boolean holds(int comparison) {
      return switch (bound) {
        case COUNT -> comparison == 0;
        case AT_LEAST -> comparison >= 0;
        case AT_MOST -> comparison <= 0;
      };
    }
  }

  /**
   * Whether there is a deal with some terms.
   *
   * @param wanted whether there should be one
   * @param words the terms, or the package that has them, as the scenario writes them
   */
  record Holding(boolean wanted, String words, Terms within) implements DealsPoint {
    @Override
    public Compared compare(Optional<BigInteger> deals) {
      String field = "deals." + (wanted ? "include" : "exclude");
      String expected = (wanted ? "a deal with " : "no deal with ") + words;
      String actual = deals.map(d -> count(d)).orElse("unknown");
      boolean holds = deals.filter(d -> d.signum() > 0 == wanted).isPresent();
      return new Compared(field, expected, actual, holds, List.of());
    }

    private static String count(BigInteger deals) {
      return switch (deals.bitLength()) {
        case 0 -> "no deal";
        case 1 -> "1 deal";
        default -> deals + " deals";
      };
    }
  }

  /** How a number of deals is meant. */
  enum Bound implements Word {
    COUNT,
    AT_LEAST,
    AT_MOST;
  }
}
