package parley.scenario.plan;

import java.util.List;

/**
 * What a grid varies by itself.
 *
 * @param values each of which is assumed in turn; not empty
 */
public record Axis(List<Supposed> values) {
  public Axis {
    values = List.copyOf(values);
  }
}
