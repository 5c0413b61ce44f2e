package parley.question.weakness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.model.Period;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * Looks for one stance whose wordings do not follow one another day by day.
 *
 * <p>Wordings of one stance are a party's demands, or preferences, of one name; red lines, or
 * concessions of one demand, that are written alike.
 */
record DateCheck(RuleSet rules, Findings findings) {
  private static final Comparator<Stance> BY_START =
      Comparator.comparing(s -> from(s).orElse(LocalDate.MIN));

  void check() {
    Map<List<Object>, List<Stance>> wordings = new LinkedHashMap<>();
    for (Stance stance : rules.stances()) {
      String condition = stance.counts() ? "" : PartWords.of(stance.rule().condition());
      List<Object> key =
          List.of(stance.party(), stance.kind(), stance.demandName().orElse(""), condition);
      wordings.computeIfAbsent(key, k -> new ArrayList<>()).add(stance);
    }
    wordings.values().forEach(this::check);
  }

  private void check(List<Stance> wordings) {
    List<Stance> sorted = wordings.stream().sorted(BY_START).toList();
    for (int i = 1; i < sorted.size(); i++) {
      Stance next = sorted.get(i);
      List<Stance> before = sorted.subList(0, i);
      gap(before, next);
      before.forEach(b -> overlap(b, next));
    }
  }

  private void gap(List<Stance> before, Stance next) {
    Optional<Stance> last =
        before.stream().max(Comparator.comparing(s -> until(s).orElse(LocalDate.MAX)));
    Optional<LocalDate> end = last.flatMap(DateCheck::until);
    Optional<LocalDate> start = from(next);
    if (end.isPresent() && start.isPresent() && end.get().isBefore(start.get())) {
      findings.addUndated(
          Code.DATE_GAP,
          next.rule().place(),
          "from %s up to %s neither %s nor %s is in force"
              .formatted(end.get(), start.get(), Day.name(last.orElseThrow()), Day.name(next)),
          "let one begin on the day on which the other expires, or accept the gap with a reason");
    }
  }

  /** A stance that ends within the other's time; one within the other's is a stance of its own. */
  private void overlap(Stance one, Stance next) {
    Period first = one.rule().inForce();
    Period second = next.rule().inForce();
    boolean sooner = second.from().isPresent() && !first.from().equals(second.from());
    boolean ends =
        first.until().isPresent()
            && second.until().filter(u -> !u.isAfter(first.until().get())).isEmpty();
    if (sooner && ends && second.from().get().isBefore(first.until().get())) {
      findings.addUndated(
          Code.DATE_OVERLAP,
          next.rule().place(),
          "from %s up to %s both %s and %s are in force"
              .formatted(second.from().get(), first.until().get(), Day.name(one), Day.name(next)),
          "let one expire on the day on which the other begins, or accept that both count");
    }
  }

  private static Optional<LocalDate> from(Stance stance) {
    return stance.rule().inForce().from();
  }

  private static Optional<LocalDate> until(Stance stance) {
    return stance.rule().inForce().until();
  }
}
