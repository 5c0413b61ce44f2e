package parley.model.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Issue;
import parley.model.wording.Clause.Always;
import parley.model.wording.Clause.Chosen;
import parley.model.wording.Clause.Counted;
import parley.model.wording.Clause.Every;

/** Makes clauses short without changing what they say. */
final class Clauses {
  private Clauses() {}

  /** {@return the same, each part told only as far as what stands beside it leaves it open} */
  static Clause simplified(Clause clause) {
    return simplified(clause, Map.of());
  }

  /**
   * Simplifies a part.
   *
   * @param open the options that are left of an issue, by its id, where the part decides anything
   */
  private static Clause simplified(Clause clause, Map<String, Set<String>> open) {
    if (clause instanceof Chosen chosen) {
      return narrowed(chosen, open);
    }
    if (clause.parts().isEmpty()) {
      return clause;
    }
    if (clause instanceof Counted counted) {
      List<Clause> each = counted.parts().stream().map(p -> simplified(p, open)).toList();
      return Clause.counted(counted.quota(), counted.number(), each);
    }
    boolean every = clause instanceof Every;
    Map<String, Set<String>> left = new HashMap<>(open);
    List<Clause> parts = new ArrayList<>();
    for (Clause part : clause.parts()) {
      Clause own = part instanceof Chosen chosen ? narrowed(chosen, open) : part;
      if (own instanceof Chosen chosen) {
        left.put(chosen.issue().id(), left(chosen, every, options(chosen.issue(), open)));
      }
      parts.add(own);
    }
    parts.replaceAll(p -> p instanceof Chosen ? p : simplified(p, left));
    return Clause.joined(parts, every);
  }

  private static Clause narrowed(Chosen chosen, Map<String, Set<String>> open) {
    Set<String> left = options(chosen.issue(), open);
    Set<String> options = new LinkedHashSet<>(chosen.options());
    options.retainAll(left);
    boolean all = options.size() == left.size();
    return options.isEmpty() || all ? new Always(all) : new Chosen(chosen.issue(), options);
  }

  /** A part of an "and" is read where the choice holds, one of an "or" where it does not. */
  private static Set<String> left(Chosen chosen, boolean every, Set<String> open) {
    Set<String> left = new LinkedHashSet<>(open);
    if (every) {
      left.retainAll(chosen.options());
    } else {
      left.removeAll(chosen.options());
    }
    return left;
  }

  private static Set<String> options(Issue issue, Map<String, Set<String>> open) {
    return open.getOrDefault(issue.id(), new LinkedHashSet<>(issue.optionIds()));
  }
}
