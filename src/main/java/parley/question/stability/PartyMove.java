package parley.question.stability;

import java.util.Map;
import parley.model.Ordered;
import parley.model.Terms;

/**
 * What one party changes alone.
 *
 * @param set option by issue, of the issues changed
 * @param ends the package that it makes
 */
public record PartyMove(String party, Map<String, String> set, Terms ends) {
  public PartyMove {
    set = Ordered.copyOf(set);
  }
}
