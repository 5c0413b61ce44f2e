package parley.question.classpack;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Fraction;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * What a party's demands and preferences are worth to it, in points to add up by hand. Points are
 * whole numbers wherever the weights allow small ones; their share of the total is satisfaction.
 *
 * @param entries one for each demand and preference, in the order given
 * @param total of all points
 * @param least the fewest points with which the party accepts; empty if any will do
 * @param whole whether all points are whole numbers
 */
public record Scorecard(
    List<Entry> entries, Fraction total, Optional<Fraction> least, boolean whole) {
  private static final BigInteger WHOLE_MAX = BigInteger.valueOf(1000);
  private static final Fraction HUNDRED = Fraction.of(100);

  public Scorecard {
    entries = List.copyOf(entries);
  }

  /**
   * A demand or preference.
   *
   * @param points what it adds where it is met
   * @param kept what each concession leaves of it, in the order given
   */
  public record Entry(Stance stance, Fraction points, List<Kept> kept) {
    public Entry {
      kept = List.copyOf(kept);
    }
  }

  /** What is left of a stance that a concession gives up. */
  public record Kept(Stance concession, Fraction points) {}

  /**
   * {@return the points of a party}
   *
   * @param rules those in force
   */
  public static Scorecard of(RuleSet rules, Party party) {
    List<Stance> held = rules.stancesOf(party.id());
    List<Entry> weighed =
        held.stream()
            .filter(Stance::counts)
            .map(s -> new Entry(s, s.exactWeight(), kept(s, held)))
            .toList();
    Fraction sum = weighed.stream().map(Entry::points).reduce(Fraction.ZERO, Fraction::plus);
    BigInteger common =
        weighed.stream()
            .flatMap(e -> Stream.concat(Stream.of(e.points()), e.kept().stream().map(Kept::points)))
            .map(Fraction::denominator)
            .reduce(BigInteger.ONE, Scorecard::multiple);
    Fraction scale = new Fraction(common, BigInteger.ONE);
    boolean whole = sum.times(scale).floor().compareTo(WHOLE_MAX) <= 0;
    if (!whole) {
      scale = HUNDRED.over(sum);
    }
    Fraction unit = scale;
    Fraction total = sum.times(unit);
    return new Scorecard(
        weighed.stream().map(e -> scaled(e, unit)).toList(),
        total,
        party.reservation().filter(r -> total.signum() > 0).map(r -> least(r, total, whole)),
        whole);
  }

  /** {@return the entry of a stance; empty if the stance has no points} */
  public Optional<Entry> of(Stance stance) {
    return entries.stream().filter(e -> e.stance().id().equals(stance.id())).findFirst();
  }

  private static List<Kept> kept(Stance stance, List<Stance> held) {
    return held.stream()
        .filter(c -> c.givesUp(stance))
        .map(c -> new Kept(c, stance.exactWeight().times(Fraction.ONE.minus(c.exactCost()))))
        .toList();
  }

  private static Entry scaled(Entry entry, Fraction unit) {
    return new Entry(
        entry.stance(),
        entry.points().times(unit),
        entry.kept().stream().map(k -> new Kept(k.concession(), k.points().times(unit))).toList());
  }

  /** With whole points the next whole number says the same. */
  private static Fraction least(Fraction reservation, Fraction total, boolean whole) {
    Fraction least = reservation.times(total);
    BigInteger below = least.floor();
    boolean between = whole && !least.equals(new Fraction(below, BigInteger.ONE));
    return between ? new Fraction(below.add(BigInteger.ONE), BigInteger.ONE) : least;
  }

  private static BigInteger multiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }
}
