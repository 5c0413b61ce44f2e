package parley.app.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Issue;
import parley.model.Option;

/** Options of an issue in words: numbers as stretches of the scale, all others by their titles. */
public record OptionRuns(OptionWords words) {
  /** {@return such as "at least 300 euros", "100 to 200 or 300 euros", or "No plan or A plan"} */
  public String either(String issueId, Collection<String> options) {
    Optional<Issue> numeric = words.agenda().issue(issueId).filter(Issue::isNumeric);
    if (numeric.isEmpty()) {
      return String.join(" or ", options.stream().map(o -> words.option(issueId, o)).toList());
    }
    Issue issue = numeric.get();
    List<Option> scale = scale(issue);
    if (options.containsAll(issue.optionIds())) {
      return "any number";
    }
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < scale.size(); i++) {
      int first = i;
      while (i < scale.size() && options.contains(scale.get(i).id())) {
        i++;
      }
      if (i > first) {
        runs.add(run(issue, scale, first, i - 1));
      }
    }
    return OptionWords.withUnit(issue, String.join(" or ", runs));
  }

  private static List<Option> scale(Issue issue) {
    return issue.range().isPresent()
        ? issue.options()
        : issue.options().stream()
            .sorted(Comparator.comparing((Option o) -> o.value().orElseThrow()))
            .toList();
  }

  private static String run(Issue issue, List<Option> scale, int from, int to) {
    String least = OptionWords.digits(issue, scale.get(from));
    String most = OptionWords.digits(issue, scale.get(to));
    if (from == to) {
      return least;
    } else if (from == 0) {
      return "at most " + most;
    }
    return to == scale.size() - 1 ? "at least " + least : least + " to " + most;
  }

  /**
   * {@return the same counts by words, with one entry for each stretch of a range with one count}
   *
   * @param counts by option, in the agenda's order
   */
  public <N> List<Map.Entry<String, N>> counts(String issueId, Map<String, N> counts) {
    List<Map.Entry<String, N>> all = List.copyOf(counts.entrySet());
    boolean ranged = words.agenda().issue(issueId).flatMap(Issue::range).isPresent();
    List<Map.Entry<String, N>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= all.size(); i++) {
      boolean ends = !ranged || i == all.size();
      if (ends || !all.get(i).getValue().equals(all.get(from).getValue())) {
        Set<String> same = new HashSet<>();
        all.subList(from, i).forEach(e -> same.add(e.getKey()));
        runs.add(Map.entry(either(issueId, same), all.get(from).getValue()));
        from = i;
      }
    }
    return runs;
  }
}
