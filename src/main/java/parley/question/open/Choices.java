package parley.question.open;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.verdict.Choice;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Subgraph;
import parley.space.logic.Logic;

/**
 * The minimal choices that lead into a set, fewest issues first.
 *
 * <p>A choice names issues and for each some of its options. It leads into the set iff there is a
 * completion that has, at each named issue, one of its options, and each such lies in the set. It
 * is minimal iff no issue can be left out and no option added: the prime implicants of the set.
 */
final class Choices {
  /** Boxes kept beyond the limit, so that those of one size can be put in the agenda's order. */
  private static final int SLACK = 20;

  private final Agenda agenda;
  private final Logic logic;
  private final int universe;
  private final int choicesMax;
  private final List<Choice> found = new ArrayList<>();
  private boolean more;

  private Choices(Agenda agenda, Logic logic, int universe, int choicesMax) {
    this.universe = universe;
    this.agenda = agenda;
    this.logic = logic;
    this.choicesMax = choicesMax;
  }

  /** Searches; stops where the budget ends, and then there may be more. */
  static Choices into(int set, int universe, Agenda agenda, Logic logic, int choicesMax) {
    Choices choices = new Choices(agenda, logic, universe, choicesMax);
    try {
      choices.search(set);
    } catch (Exhausted e) {
      choices.more = true;
    }
    return choices;
  }

  List<Choice> found() {
    return List.copyOf(found);
  }

  /** {@return whether there may be further minimal choices} */
  boolean more() {
    return more;
  }

  private void search(int set) {
    if (set == Diagram.FALSE) {
      return;
    }
    PrimeBoxes boxes = new PrimeBoxes(logic.diagram(), choicesMax * SLACK);
    int implied = logic.diagram().or(set, logic.diagram().not(universe));
    int levels = new Subgraph(logic.diagram(), implied).support().cardinality();
    for (int size = 1; size <= levels && !more; size++) {
      List<Choice> ofSize =
          boxes.of(implied, size).stream()
              .flatMap(b -> possible(b).stream())
              .map(this::choice)
              .distinct()
              .filter(c -> !found.contains(c))
              .sorted(order())
              .toList();
      int room = choicesMax - found.size();
      found.addAll(ofSize.subList(0, Math.min(room, ofSize.size())));
      more = ofSize.size() > room || boxes.isCut();
    }
  }

  /** {@return the box without options that no completion has; empty if it has no completion} */
  private Optional<Box> possible(Box box) {
    Diagram diagram = logic.diagram();
    if (universe == Diagram.TRUE) {
      return Optional.of(box);
    }
    int inside = universe;
    for (Map.Entry<Integer, BitSet> one : box.options().entrySet()) {
      inside = diagram.and(inside, diagram.literal(one.getKey(), one.getValue()::get));
    }
    if (inside == Diagram.FALSE) {
      return Optional.empty();
    }
    Box left = Box.EVERYTHING;
    for (Map.Entry<Integer, BitSet> one : box.options().entrySet()) {
      BitSet options = new BitSet();
      for (int o : one.getValue().stream().toArray()) {
        if (diagram.and(inside, diagram.literal(one.getKey(), p -> p == o)) != Diagram.FALSE) {
          options.set(o);
        }
      }
      left = left.with(one.getKey(), options);
    }
    return Optional.of(left);
  }

  private Choice choice(Box box) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (Issue issue : agenda.issues()) {
      BitSet among = box.options().get(logic.layout().level(issue.id()));
      if (among != null) {
        options.put(issue.id(), among.stream().mapToObj(issue.optionIds()::get).toList());
      }
    }
    return new Choice(options);
  }

  /** By the issues' places in the agenda, then by the options' places. */
  private Comparator<Choice> order() {
    return Comparator.comparing(this::places, Choices::compare);
  }

  private List<Integer> places(Choice choice) {
    List<Integer> places = new ArrayList<>();
    choice.options().keySet().forEach(i -> places.add(agenda.issueIds().indexOf(i)));
    choice
        .options()
        .forEach((i, any) -> any.forEach(o -> places.add(logic.layout().optionIndex(i, o))));
    return places;
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return Integer.compare(a.get(i), b.get(i));
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
