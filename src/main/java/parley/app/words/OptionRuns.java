package parley.app.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Issue;
import parley.model.Range;

/** Options of an issue in words: those of a range as stretches of it, all others one by one. */
public final class OptionRuns {
  private OptionRuns() {}

  /** {@return such as "at least 300", "100 to 200 or 300", or "none or whole"} */
  public static String either(Optional<Issue> issue, Collection<String> options) {
    return String.join(" or ", of(issue, options));
  }

  /** {@return each stretch, or each option} */
  public static List<String> of(Optional<Issue> issue, Collection<String> options) {
    Optional<Range> range = issue.flatMap(Issue::range);
    if (range.isEmpty()) {
      return List.copyOf(options);
    }
    BitSet places = new BitSet();
    options.forEach(o -> range.get().place(o).ifPresent(places::set));
    List<String> runs = new ArrayList<>();
    List<String> ids = issue.orElseThrow().optionIds();
    for (int from = places.nextSetBit(0); from >= 0; ) {
      int end = places.nextClearBit(from);
      runs.add(run(ids, from, end - 1));
      from = places.nextSetBit(end);
    }
    return runs;
  }

  private static String run(List<String> ids, int from, int to) {
    int last = ids.size() - 1;
    if (from == to) {
      return ids.get(from);
    } else if (from == 0) {
      return to == last ? "any number" : "at most " + ids.get(to);
    }
    return to == last ? "at least " + ids.get(from) : ids.get(from) + " to " + ids.get(to);
  }

  /**
   * {@return the same counts with one entry for each stretch of a range with one count}
   *
   * @param counts by option, in the agenda's order
   */
  public static <N> List<Map.Entry<String, N>> counts(
      Optional<Issue> issue, Map<String, N> counts) {
    List<Map.Entry<String, N>> all = List.copyOf(counts.entrySet());
    if (issue.flatMap(Issue::range).isEmpty()) {
      return all;
    }
    List<Map.Entry<String, N>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || !all.get(i).getValue().equals(all.get(from).getValue())) {
        Set<String> same = new HashSet<>();
        all.subList(from, i).forEach(e -> same.add(e.getKey()));
        runs.add(Map.entry(either(issue, same), all.get(from).getValue()));
        from = i;
      }
    }
    return runs;
  }
}
