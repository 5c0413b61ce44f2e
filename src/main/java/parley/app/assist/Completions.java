package parley.app.assist;

import java.util.List;

/**
 * What may be written at a place.
 *
 * @param from the index where what they stand instead of begins
 * @param to the index where it ends
 */
public record Completions(int from, int to, List<Completion> all) {
  public Completions {
    all = List.copyOf(all);
  }
}
