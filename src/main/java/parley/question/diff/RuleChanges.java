package parley.question.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.model.Agenda;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.question.diff.RuleChange.Kind;
import parley.space.logic.Logic;

/** Which rules were added, removed, changed, renamed or only reworded. */
final class RuleChanges {
  /** An old rule and the new one that may be the same. */
  private record Pair(Stated before, Stated after) {}

  private final Agenda shared;
  private final Map<RuleId, Stated> before;
  private final Map<RuleId, Stated> after;
  private final List<Pair> kept = new ArrayList<>();
  private final List<Pair> maybeRenamed = new ArrayList<>();
  private final Set<Pair> differing = new HashSet<>();

  RuleChanges(RuleSet old, RuleSet now, Agenda shared) {
    this.shared = shared;
    before = Stated.of(old, shared);
    after = Stated.of(now, shared);
    before.forEach(
        (id, b) -> Optional.ofNullable(after.get(id)).ifPresent(a -> kept.add(new Pair(b, a))));
    for (Stated b : before.values()) {
      after.values().stream()
          .filter(a -> !after.containsKey(b.id()) && !before.containsKey(a.id()))
          .filter(a -> a.id().owner().equals(b.id().owner()) && b.decision().equals(a.decision()))
          .forEach(a -> maybeRenamed.add(new Pair(b, a)));
    }
  }

  /** Notes which conditions cover different packages on a day. */
  void compare(Logic old, Logic now) {
    Map<RuleId, Integer> was = sets(old, before);
    Map<RuleId, Integer> is = sets(now, after);
    for (List<Pair> pairs : List.of(kept, maybeRenamed)) {
      for (Pair pair : pairs) {
        if (!Objects.equals(was.get(pair.before().id()), is.get(pair.after().id()))) {
          differing.add(pair);
        }
      }
    }
  }

  private static Map<RuleId, Integer> sets(Logic logic, Map<RuleId, Stated> rules) {
    Map<RuleId, Integer> sets = new LinkedHashMap<>();
    rules.forEach((id, stated) -> sets.put(id, logic.encoder().holds(stated.projected())));
    return sets;
  }

  /**
   * {@return the changes, in their order}
   *
   * @param whole whether all days were compared; else a condition that is written otherwise counts
   *     as another
   */
  List<RuleChange> all(boolean whole) {
    List<RuleChange> changes = new ArrayList<>();
    for (Pair pair : kept) {
      changed(pair, whole).ifPresent(changes::add);
    }
    Map<RuleId, Stated> gone = new LinkedHashMap<>(before);
    Map<RuleId, Stated> come = new LinkedHashMap<>(after);
    gone.keySet().removeAll(after.keySet());
    come.keySet().removeAll(before.keySet());
    for (Pair pair : maybeRenamed) {
      boolean free = gone.containsKey(pair.before().id()) && come.containsKey(pair.after().id());
      if (free && sameCondition(pair, whole)) {
        gone.remove(pair.before().id());
        come.remove(pair.after().id());
        changes.add(change(Kind.RENAMED, pair, worded(pair)));
      }
    }
    gone.values().forEach(g -> changes.add(change(Kind.REMOVED, Optional.of(g), Optional.empty())));
    come.values().forEach(c -> changes.add(change(Kind.ADDED, Optional.empty(), Optional.of(c))));
    changes.sort(RuleChange.ORDER);
    return changes;
  }

  private boolean sameCondition(Pair pair, boolean whole) {
    return !differing.contains(pair) && (alike(pair) || (whole && isShared(pair)));
  }

  /** Whether both conditions speak only of what both agendas have. */
  private boolean isShared(Pair pair) {
    return Conditions.speaksOnlyOf(pair.before().rule().condition(), shared)
        && Conditions.speaksOnlyOf(pair.after().rule().condition(), shared);
  }

  private static boolean alike(Pair pair) {
    return Conditions.alike(pair.before().rule().condition(), pair.after().rule().condition());
  }

  private Optional<RuleChange> changed(Pair pair, boolean whole) {
    List<String> decided = new ArrayList<>();
    if (!sameCondition(pair, whole)) {
      decided.add(alike(pair) ? "what its condition rests on" : "condition");
    }
    decided.addAll(pair.before().otherwiseDecided(pair.after()));
    List<String> worded =
        decided.isEmpty() ? worded(pair) : pair.before().otherwiseWorded(pair.after());
    if (decided.isEmpty() && worded.isEmpty()) {
      return Optional.empty();
    }
    Kind kind = decided.isEmpty() ? Kind.REWORDED : Kind.CHANGED;
    decided.addAll(worded);
    return Optional.of(change(kind, pair, decided));
  }

  /** What only reads otherwise in a rule that decides the same. */
  private static List<String> worded(Pair pair) {
    List<String> worded = new ArrayList<>();
    if (!alike(pair)) {
      worded.add("its condition is written differently");
    }
    worded.addAll(pair.before().otherwiseWorded(pair.after()));
    return worded;
  }

  private static RuleChange change(Kind kind, Pair pair, List<String> aspects) {
    return new RuleChange(
        kind,
        Optional.of(pair.before().rule()),
        Optional.of(pair.after().rule()),
        pair.after().words(),
        aspects);
  }

  private static RuleChange change(Kind kind, Optional<Stated> was, Optional<Stated> is) {
    return new RuleChange(
        kind,
        was.map(Stated::rule),
        is.map(Stated::rule),
        is.or(() -> was).orElseThrow().words(),
        List.of());
  }
}
