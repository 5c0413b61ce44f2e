package parley.app.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.RuleId;
import parley.question.diagnose.Repair;

/** Puts repairs together that differ in one stance. */
final class RepairGroups {
  /**
   * Some repairs.
   *
   * @param shared the stances of all of them
   * @param repairs at least one; if several, each has one stance besides
   */
  record Group(List<RuleId> shared, List<Repair> repairs) {
    /** {@return the stance in which a repair differs from the others of the group} */
    RuleId own(Repair repair) {
      return repair.stances().stream().filter(s -> !shared.contains(s)).findFirst().orElseThrow();
    }
  }

  private RepairGroups() {}

  /** {@return the groups, in the order of their first repair; each takes in as many as it can} */
  static List<Group> of(List<Repair> repairs) {
    List<Repair> left = new ArrayList<>(repairs);
    List<Group> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      Group largest = largest(left.get(0), left);
      groups.add(largest);
      left.removeAll(largest.repairs());
    }
    return groups;
  }

  private static Group largest(Repair first, List<Repair> among) {
    Group best = new Group(first.stances(), List.of(first));
    for (RuleId own : first.stances()) {
      List<RuleId> shared = first.stances().stream().filter(s -> !s.equals(own)).toList();
      List<Repair> alike =
          among.stream()
              .filter(r -> r.stances().size() == first.stances().size())
              .filter(r -> r.stances().containsAll(shared))
              .toList();
      if (alike.size() > best.repairs().size()) {
        best = new Group(shared, alike);
      }
    }
    return best;
  }

  static List<RuleId> inEvery(List<Repair> repairs) {
    Set<RuleId> every =
        new LinkedHashSet<>(repairs.isEmpty() ? Set.of() : repairs.get(0).stances());
    repairs.forEach(r -> every.retainAll(Set.copyOf(r.stances())));
    return List.copyOf(every);
  }
}
