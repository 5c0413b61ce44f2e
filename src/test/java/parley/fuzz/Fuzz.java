package parley.fuzz;

import java.util.List;
import java.util.Random;

/** How much is generated: {@code -Dparley.fuzz=10} is ten times what each build does. */
final class Fuzz {
  private Fuzz() {}

  static int times(int cases) {
    return cases * Integer.getInteger("parley.fuzz", 1);
  }

  static Random random() {
    return new Random(Long.getLong("parley.seed", 1));
  }

  static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
