package parley.question.diff;

import java.util.List;
import parley.diagnostic.Acceptance;
import parley.diagnostic.Severities;

/**
 * What the authors of a case say about findings of {@code parley check}.
 *
 * @param file of the settings, as messages name it, whether it is there or not
 * @param acceptances of the rules
 */
public record Remarks(String file, Severities severities, List<Acceptance> acceptances) {
  public Remarks {
    acceptances = List.copyOf(acceptances);
  }

  /** {@return that they say nothing} */
  public static Remarks none() {
    return new Remarks("parley.yaml", Severities.usual(), List.of());
  }
}
