package parley.app.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Place;
import parley.model.Rule;
import parley.question.coverage.Target;

/** What is missing in words: one line for a rule, and for each part of its condition. */
final class MissingWords {
  private final PartText parts;

  MissingWords(Agenda agenda) {
    this.parts = new PartText(agenda);
  }

  /** One line, with its place. */
  record Line(Rule rule, Place place, String words) {}

  /** {@return the lines in the order of the targets} */
  List<Line> of(List<Target> targets) {
    Map<Object, List<Target>> together = new LinkedHashMap<>();
    for (Target target : targets) {
      together.computeIfAbsent(key(target), k -> new ArrayList<>()).add(target);
    }
    return together.values().stream().map(this::line).toList();
  }

  private static Object key(Target target) {
    return List.of(target.rule().id(), target.part());
  }

  private Line line(List<Target> some) {
    Target first = some.get(0);
    Optional<Condition> part = first.part();
    String never =
        some.stream()
            .map(t -> t.aim().words())
            .collect(Collectors.joining(", nor ", "never seen ", ""));
    return new Line(
        first.rule(), first.place(), part.map(p -> parts.of(p) + ": ").orElse("") + never);
  }
}
