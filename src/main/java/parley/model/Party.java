package parley.model;

import java.util.Optional;

/**
 * An actor whose acceptance counts.
 *
 * @param id stands unchanged in files and output
 * @param title for people
 * @param shortName stands for the title where there is little room; empty: one is made
 * @param reservation the least satisfaction at which it still accepts, 0 to 1; empty: any will do
 * @param votes how many it has where the agreement rule counts votes
 * @param indifferent whether it accepts while it has no stance in force; else it is silent then
 */
public record Party(
    String id,
    String title,
    Optional<String> shortName,
    Optional<Fraction> reservation,
    int votes,
    boolean indifferent) {
  /** A party without reservation value and votes, and not indifferent. */
  public Party(String id, String title) {
    this(id, title, Optional.empty(), Optional.empty(), 0, false);
  }

  /** {@return the same with another reservation value} */
  public Party reserving(Fraction least) {
    return new Party(id, title, shortName, Optional.of(least), votes, indifferent);
  }
}
