package parley.model;

import java.util.Optional;

/**
 * How the options of an issue stand to one another.
 *
 * @param ordered whether they stand from least to most, as the agenda lists them
 * @param range the range of which they are the steps, if they are
 */
public record Scale(boolean ordered, Optional<Range> range) {
  private static final Scale NONE = new Scale(false, Optional.empty());

  /** {@return that of options that only their names or values tell apart} */
  public static Scale none() {
    return NONE;
  }

  /** {@return that of options that stand from least to most} */
  public static Scale fromLeastToMost() {
    return new Scale(true, Optional.empty());
  }

  /** {@return that of the steps of a range} */
  public static Scale of(Range range) {
    return new Scale(false, Optional.of(range));
  }
}
