package parley.model;

import java.util.Optional;

/**
 * How the options of an issue stand to one another.
 *
 * @param ordered whether they stand from least to most, as the agenda lists them
 * @param range the range of which they are the steps, if they are
 */
public record OptionOrder(boolean ordered, Optional<Range> range) {
  private static final OptionOrder NONE = new OptionOrder(false, Optional.empty());

  /** {@return that of options that only their names or values tell apart} */
  public static OptionOrder none() {
    return NONE;
  }

  /** {@return that of options that stand from least to most} */
  public static OptionOrder fromLeastToMost() {
    return new OptionOrder(true, Optional.empty());
  }

  /** {@return that of the steps of a range} */
  public static OptionOrder of(Range range) {
    return new OptionOrder(false, Optional.of(range));
  }
}
