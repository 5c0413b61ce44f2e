package parley.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that cannot be changed and keep the order of what they copy. */
public final class Ordered {
  private Ordered() {}

  /** {@return the same entries in the same order} */
  public static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** {@return the same elements in the same order} */
  public static <E> Set<E> copyOf(Set<E> set) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }
}
