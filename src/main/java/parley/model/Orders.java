package parley.model;

import java.util.Comparator;
import java.util.function.Function;

/**
 * Orders as {@link Comparator} makes them, for what every start of the program sorts. The JDK's own
 * can be serialized, and so cannot lie in the class-data archive; making one anew takes some
 * milliseconds.
 */
public final class Orders {
  private Orders() {}

  /** {@return an order by what a function says of each} */
  public static <T, K extends Comparable<? super K>> Comparator<T> by(Function<T, K> key) {
    return (a, b) -> key.apply(a).compareTo(key.apply(b));
  }

  /** {@return an order by two, the second where the first sees no difference} */
  public static <T, K extends Comparable<? super K>, L extends Comparable<? super L>>
      Comparator<T> by(Function<T, K> key, Function<T, L> next) {
    return (a, b) -> {
      int byKey = key.apply(a).compareTo(key.apply(b));
      return byKey != 0 ? byKey : next.apply(a).compareTo(next.apply(b));
    };
  }
}
