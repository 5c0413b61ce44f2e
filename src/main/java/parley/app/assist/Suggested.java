package parley.app.assist;

import java.util.List;

/**
 * What may be written at a place.
 *
 * @param from the index where what they stand instead of begins
 * @param to the index where it ends
 */
public record Suggested(int from, int to, List<Suggestion> all) {
  public Suggested {
    all = List.copyOf(all);
  }
}
