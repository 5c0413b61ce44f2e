package parley.question.stability;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import parley.model.Fraction;
import parley.model.Ordered;

/**
 * Which preferences of one party would make a package stable for it.
 *
 * @param shares by concept: of all rankings without ties, the share with which it is stable
 * @param packages how many packages a ranking ranks; empty if there are too many
 * @param moves what the party can make of the package, with what could be made of that by others
 * @param tried how many preferences were tried by running the question forward
 */
public record Inverse(
    Map<Concept, Fraction> shares, OptionalInt packages, List<Reply> moves, int tried) {
  public Inverse {
    shares = Collections.unmodifiableMap(new EnumMap<>(shares));
    moves = List.copyOf(moves);
  }

  /**
   * A move of the party, and the packages that the others can make of it. If the party prefers what
   * it made, one of those must be no better to it than the package that it left.
   *
   * @param set what the move changes
   * @param answers what the others could make of it, told by its difference from the package left;
   *     no difference: they can bring that package back
   * @param willing those that they reach by improvements only
   */
  public record Reply(
      Map<String, String> set,
      List<Map<String, String>> answers,
      List<Map<String, String>> willing) {
    public Reply {
      set = Ordered.copyOf(set);
      answers = List.copyOf(answers);
      willing = List.copyOf(willing);
    }
  }

  /** {@return the share of rankings under a concept} */
  public Fraction share(Concept concept) {
    return shares.getOrDefault(concept, Fraction.ZERO);
  }

  /** {@return how many rankings there are: the factorial of the packages} */
  public BigInteger rankings() {
    BigInteger product = BigInteger.ONE;
    for (int n = 2; n <= packages.orElse(0); n++) {
      product = product.multiply(BigInteger.valueOf(n));
    }
    return product;
  }

  /** {@return with how many of them the package is stable} */
  public BigInteger count(Concept concept) {
    Fraction count = share(concept).times(new Fraction(rankings(), BigInteger.ONE));
    return count.numerator().divide(count.denominator());
  }
}
