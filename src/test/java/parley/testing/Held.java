package parley.testing;

import java.util.Optional;
import parley.model.Fraction;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.StanceKind;

/** Stances, with what their kind has. */
public final class Held {
  private Held() {}

  public static Stance redLine(Rule rule, Fraction weight) {
    return new Stance(StanceKind.RED_LINE, rule, Optional.empty(), weight, Fraction.ZERO);
  }

  public static Stance demand(Rule rule, String name, Fraction weight) {
    return new Stance(StanceKind.DEMAND, rule, Optional.of(name), weight, Fraction.ZERO);
  }

  public static Stance preference(Rule rule, String name, Fraction weight) {
    return new Stance(StanceKind.PREFERENCE, rule, Optional.of(name), weight, Fraction.ZERO);
  }

  public static Stance concession(Rule rule, String demand, Fraction cost) {
    return new Stance(StanceKind.CONCESSION, rule, Optional.of(demand), Fraction.ONE, cost);
  }
}
