package parley.space.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;

/** Which level of a diagram stands for which issue, and which for an extra variable. */
public final class Layout {
  /** An extra variable: its size, and the issues (places in the agenda) that determine it. */
  public record Extra(int size, BitSet support) {
    public Extra {
      support = (BitSet) support.clone();
    }

    @Override
    public BitSet support() {
      return (BitSet) support.clone();
    }
  }

  private final Agenda agenda;
  private final int[] issueLevel;
  private final int[] extraLevel;
  private final int[] sizes;
  private final Map<String, Integer> levelById = new LinkedHashMap<>();

  /** Puts each extra variable right below the last issue that determines it. */
  Layout(Agenda agenda, List<Integer> order, List<Extra> extras) {
    this.agenda = agenda;
    this.issueLevel = new int[order.size()];
    this.extraLevel = new int[extras.size()];
    List<Integer> levels = new ArrayList<>();
    BitSet settled = new BitSet();
    List<Integer> waiting = new ArrayList<>();
    for (int e = 0; e < extras.size(); e++) {
      waiting.add(e);
    }
    place(waiting, extras, settled, levels);
    for (int issue : order) {
      issueLevel[issue] = levels.size();
      levelById.put(agenda.issues().get(issue).id(), levels.size());
      levels.add(agenda.issues().get(issue).options().size());
      settled.set(issue);
      place(waiting, extras, settled, levels);
    }
    sizes = levels.stream().mapToInt(Integer::intValue).toArray();
  }

  private void place(List<Integer> waiting, List<Extra> extras, BitSet settled, List<Integer> to) {
    for (int e : List.copyOf(waiting)) {
      BitSet missing = extras.get(e).support();
      missing.andNot(settled);
      if (missing.isEmpty()) {
        extraLevel[e] = to.size();
        to.add(extras.get(e).size());
        waiting.remove(Integer.valueOf(e));
      }
    }
  }

  /** {@return each level's number of options} */
  public int[] sizes() {
    return sizes.clone();
  }

  /** {@return the level of an issue, by its id} */
  public int level(String issue) {
    return levelById.getOrDefault(issue, -1);
  }

  /** {@return the level of an issue, by its place in the agenda} */
  public int issueLevel(int issue) {
    return issueLevel[issue];
  }

  /** {@return the level of an extra variable, by its place in the list given} */
  public int extraLevel(int extra) {
    return extraLevel[extra];
  }

  /** {@return the place of an option within its issue} */
  public int optionIndex(String issue, String option) {
    return agenda.issue(issue).orElseThrow().optionIds().indexOf(option);
  }

  /**
   * {@return for each level the place of the option that the terms choose; -1 where they do not}
   */
  public int[] path(Terms terms) {
    int[] path = new int[sizes.length];
    Arrays.fill(path, -1);
    terms.options().forEach((i, o) -> path[level(i)] = optionIndex(i, o));
    return path;
  }

  /**
   * {@return the package that a path stands for, in the agenda's order}
   *
   * @param path an option's place for each level
   */
  public Terms terms(int[] path) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < issueLevel.length; i++) {
      Issue issue = agenda.issues().get(i);
      options.put(issue.id(), issue.options().get(path[issueLevel[i]]).id());
    }
    return new Terms(options);
  }
}
