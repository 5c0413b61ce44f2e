package parley.model;

import java.util.List;

/** How a mutant reads in the rule's own text. */
public sealed interface Rewrite {
  /** {@return where in the rule file it begins} */
  Place place();

  /** The condition that starts here becomes another text. */
  record Leaf(Place place, String text) implements Rewrite {}

  /** The operator of the comparison that starts here becomes another. */
  record Sign(Place place, String symbol) implements Rewrite {}

  /**
   * What starts here is left out, with what joins it to its neighbours.
   *
   * @param and whether it is one of several that must all hold
   */
  record Dropped(Place place, boolean and) implements Rewrite {}

  /**
   * What joins the parts becomes {@code or}, or {@code and}.
   *
   * @param parts where each begins
   */
  record Joined(Place place, List<Place> parts, boolean or) implements Rewrite {
    public Joined {
      parts = List.copyOf(parts);
    }
  }

  /** The count that starts here asks for another number. */
  record Quantity(Place place, int number) implements Rewrite {}

  /** The count that starts here has another quota. */
  record Counts(Place place, Quota quota) implements Rewrite {}

  /** The sign of negation that stands here is left out. */
  record Affirmed(Place place) implements Rewrite {}

  /** A {@code not} is put before the pattern that starts here. */
  record Denied(Place place) implements Rewrite {}

  /** The red line of the rule of this place becomes a demand. */
  record AsDemand(Place place, String name) implements Rewrite {}

  /** The rule of this place concedes another demand. */
  record Concedes(Place place, String demand) implements Rewrite {}

  /** A date of the rule of this place becomes another. */
  record Dated(Place place, String attribute, String day) implements Rewrite {}

  /** A number in an annotation of the rule of this place becomes another. */
  record Numbered(Place place, String annotation, String number) implements Rewrite {}

  /** The reservation value of the party that the agenda names at this place becomes another. */
  record Reserved(Place place, String party, String number) implements Rewrite {}

  /** The rule of this place is deleted. */
  record Deleted(Place place) implements Rewrite {}
}
