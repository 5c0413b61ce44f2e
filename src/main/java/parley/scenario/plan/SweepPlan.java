package parley.scenario.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.model.Ordered;
import parley.model.Place;
import parley.scenario.FileReference;
import parley.scenario.yaml.YamlNode.Scalar;

/**
 * Many runs of one question.
 *
 * @param with files of rules to add to every case
 * @param seed of all that is drawn by lot
 * @param question its name
 * @param options of the question, as its command has them, without dashes
 * @param listed assumptions, each in turn; not empty
 * @param grid each value with each of the others; may be empty
 * @param columns wanted; empty: the usual ones
 * @param seconds how long the analysis of one run may take
 */
public record SweepPlan(
    Scalar name,
    List<FileReference> scenarios,
    List<FileReference> with,
    long seed,
    Scalar question,
    Map<Scalar, List<Scalar>> options,
    List<List<Supposed>> listed,
    List<Axis> grid,
    List<Scalar> columns,
    double seconds) {
  public SweepPlan {
    scenarios = List.copyOf(scenarios);
    with = List.copyOf(with);
    options = Ordered.copyOf(options);
    listed = listed.stream().map(List::copyOf).toList();
    grid = List.copyOf(grid);
    columns = List.copyOf(columns);
  }

  /** {@return how many times each scenario is asked} */
  public BigInteger combinations() {
    BigInteger count = BigInteger.valueOf(listed.size());
    for (Axis axis : grid) {
      count = count.multiply(BigInteger.valueOf(axis.values().size()));
    }
    return count;
  }

  /** {@return what is assumed at a place of the order, from 0; the last axis varies fastest} */
  public List<Supposed> combination(long index) {
    List<Supposed> assumed = new ArrayList<>();
    long rest = index;
    for (int i = grid.size() - 1; i >= 0; i--) {
      List<Supposed> values = grid.get(i).values();
      assumed.add(0, values.get((int) (rest % values.size())));
      rest /= values.size();
    }
    assumed.addAll(0, listed.get((int) rest));
    return assumed;
  }

  /** {@return the plan's name in its file} */
  public Place place() {
    return name.place();
  }
}
