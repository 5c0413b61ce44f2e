package parley.rules.syntax;

import java.util.function.ToLongFunction;
import parley.model.Place;
import parley.rules.syntax.RuleFile.And;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Pattern;

/**
 * Counts into how many rules Drools would split one: it multiplies the branches of every {@code or}
 * between patterns, which a hostile file could use to exhaust it.
 */
public final class Alternatives {
  private static final long MANY = 1_000_000;
  private static final int ALTERNATIVES_MAX = 64;

  /** Of all alternatives of a rule together: Drools keeps each on its own. */
  private static final int PATTERNS_MAX = 1_000;

  private static final String HELP =
      "use `||` inside `Terms( … )`, or let other rules `conclude` parts of it";

  private Alternatives() {}

  /** Refuses a condition with too many. */
  static void requireFew(Element when, Cursor words, Place place) {
    if (count(when) > ALTERNATIVES_MAX) {
      throw words.notAllowed(
          place, "the rule's `or`s make more than " + ALTERNATIVES_MAX + " alternatives", HELP);
    }
    if (patterns(when) > PATTERNS_MAX) {
      throw words.notAllowed(
          place,
          "the rule's alternatives have more than " + PATTERNS_MAX + " conditions together",
          HELP);
    }
  }

  /** {@return at least 1; a million stands for more} */
  static long count(Element element) {
    if (element instanceof And and) {
      return and.parts().stream()
          .mapToLong(Alternatives::count)
          .reduce(1, (a, b) -> Math.min(MANY, a * b));
    }
    return sum(element, Alternatives::count);
  }

  /** {@return how many patterns all those rules have together; a million stands for more} */
  public static long patterns(Element element) {
    if (element instanceof And and) {
      return and.parts().stream()
          .mapToLong(p -> Math.min(MANY, patterns(p) * count(and) / count(p)))
          .reduce(0, (a, b) -> Math.min(MANY, a + b));
    }
    return sum(element, Alternatives::patterns);
  }

  /** A pattern counts once; in an {@code or} each part is a rule of its own. */
  private static long sum(Element element, ToLongFunction<Element> of) {
    return element instanceof Pattern
        ? 1
        : Math.min(MANY, element.parts().stream().mapToLong(of).sum());
  }
}
