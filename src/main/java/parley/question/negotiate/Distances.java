package parley.question.negotiate;

import java.util.Collection;
import java.util.List;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;

/**
 * How far two packages lie apart: issue by issue 0 to 1, added up. Where options have an order or
 * numbers, it is how far they stand apart on it as a share of the whole way; else 1 where they
 * differ (the similarity of Faratin, Sierra and Jennings 2002, every issue weighing the same: what
 * an issue weighs to the other side is not known). In hundred thousandths.
 */
final class Distances {
  private static final long ONE = 100_000;

  private final double[][] scale;

  Distances(Agenda agenda) {
    scale = agenda.issues().stream().map(Distances::scale).toArray(double[][]::new);
  }

  /** Where each option stands, from 0 to 1; nothing where options stand in no order. */
  private static double[] scale(Issue issue) {
    List<Option> options = issue.options();
    if (options.size() < 2 || !(issue.isNumeric() || issue.isOrdered())) {
      return new double[0];
    }
    double[] at = new double[options.size()];
    for (int o = 0; o < at.length; o++) {
      at[o] = issue.isNumeric() ? options.get(o).value().orElseThrow() : o;
    }
    double low = at[0];
    double high = at[0];
    for (double value : at) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    for (int o = 0; o < at.length; o++) {
      at[o] = (at[o] - low) / (high - low);
    }
    return at;
  }

  /** {@return how far two options of an issue lie apart} */
  long between(int issue, int one, int other) {
    double[] at = scale[issue];
    if (at.length == 0) {
      return one == other ? 0 : ONE;
    }
    return Math.round(Math.abs(at[one] - at[other]) * ONE);
  }

  /**
   * Says of each option of an issue how far it lies from what some packages settle; of those that
   * lie as far, the one nearer to another package counts as nearer.
   */
  void fill(int issue, Collection<Offer> from, Offer then, long... toOptions) {
    long first = ONE * scale.length + 1;
    for (int o = 0; o < toOptions.length; o++) {
      toOptions[o] = between(issue, then.option(issue), o);
      for (Offer one : from) {
        toOptions[o] += first * between(issue, one.option(issue), o);
      }
    }
  }
}
