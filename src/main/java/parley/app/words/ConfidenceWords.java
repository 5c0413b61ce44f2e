package parley.app.words;

import parley.model.Fraction;
import parley.model.Rule;

/** How sure it is that stances are held, in words. */
public final class ConfidenceWords {
  private ConfidenceWords() {}

  /** {@return a rule's name, and behind it {@code (0.7)} if it is not certain} */
  public static String named(Rule rule) {
    return rule.name() + after(rule.exactConfidence());
  }

  /** {@return a blank and {@code (0.7)}; nothing if it is certain} */
  public static String after(Fraction confidence) {
    return confidence.compareTo(Fraction.ONE) < 0 ? " (" + confidence + ")" : "";
  }
}
