package parley.space.diagram;

import java.util.Arrays;

/** Sets by the budgets for which they are the same: stretches that do not meet, in their order. */
final class Stretches {
  private int[] low = new int[2];
  private int[] high = new int[2];
  private int[] set = new int[2];
  private int count;

  /** {@return the place of the stretch that a budget lies in; negative if it lies in none} */
  int place(int budget) {
    int found = Arrays.binarySearch(low, 0, count, budget);
    int place = found >= 0 ? found : -found - 2;
    return place >= 0 && budget <= high[place] ? place : -1;
  }

  int low(int place) {
    return low[place];
  }

  int high(int place) {
    return high[place];
  }

  int set(int place) {
    return set[place];
  }

  /** Adds a stretch that holds no budget of another. */
  void add(int from, int to, int found) {
    int at = -Arrays.binarySearch(low, 0, count, from) - 1;
    if (count == low.length) {
      low = Arrays.copyOf(low, count * 2);
      high = Arrays.copyOf(high, count * 2);
      set = Arrays.copyOf(set, count * 2);
    }
    System.arraycopy(low, at, low, at + 1, count - at);
    System.arraycopy(high, at, high, at + 1, count - at);
    System.arraycopy(set, at, set, at + 1, count - at);
    low[at] = from;
    high[at] = to;
    set[at] = found;
    count++;
  }
}
