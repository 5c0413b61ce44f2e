package parley.question.weakness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.model.Impossibility;
import parley.space.diagram.Diagram;

/** Looks for rules that call no package impossible, or every one, or none that others do not. */
record ImpossibilityCheck(Day day) {
  void check() {
    List<Impossibility> all = day.inForce().impossibilities();
    all.forEach(this::check);
    if (day.possible() == Diagram.FALSE) {
      List<Impossibility> cover = Cover.minimal(day.diagram(), Diagram.TRUE, all, this::ruledOut);
      day.tell(
          Code.CONSTANT_PART,
          cover.get(0).rule().place(),
          "no package is possible: " + names(cover) + " rule out every one",
          "a rule says `impossible` of terms that contradict each other; correct its condition",
          r -> r.impossibilities().containsAll(cover));
    } else {
      all.forEach(i -> superfluous(i, all));
    }
  }

  private void check(Impossibility impossibility) {
    if (ruledOut(impossibility) == Diagram.FALSE) {
      StanceCheck.neverFires(day, impossibility.rule());
    }
    new PartCheck(day, impossibility.rule()).check();
  }

  private void superfluous(Impossibility impossibility, List<Impossibility> all) {
    int own = ruledOut(impossibility);
    List<Impossibility> others = new ArrayList<>(all);
    others.remove(impossibility);
    others.removeIf(i -> ruledOut(i) == own && all.indexOf(i) > all.indexOf(impossibility));
    List<Impossibility> cover = Cover.minimal(day.diagram(), own, others, this::ruledOut);
    if (own != Diagram.FALSE && !cover.isEmpty()) {
      day.tell(
          Code.SUPERFLUOUS_STANCE,
          impossibility.rule(),
          "whatever `%s` rules out, %s rule%s out too"
              .formatted(impossibility.rule().name(), names(cover), cover.size() == 1 ? "s" : ""),
          "no package is possible without it that is not possible with it: delete one of them");
    }
  }

  private int ruledOut(Impossibility impossibility) {
    return day.logic().holds(impossibility.rule().condition());
  }

  private static String names(List<Impossibility> rules) {
    return rules.stream().map(i -> "`" + i.rule().name() + "`").collect(Collectors.joining(", "));
  }
}
