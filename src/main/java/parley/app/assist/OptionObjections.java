package parley.app.assist;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.question.positions.Objection;
import parley.question.positions.ObjectionMatrix;
import parley.question.positions.Positions;
import parley.space.diagram.Budget;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;

/** Who objects to an option, and by which rules. */
final class OptionObjections {
  private static final Duration TIME = Duration.ofSeconds(1);
  private static final int NODES_MAX = 500_000;

  private OptionObjections() {}

  /** {@return an item for each party that objects; none if it takes too long to find out} */
  static List<String> of(RuleSet rules, Issue issue, Option option) {
    Positions positions = Positions.of(rules, Optional.empty(), List.of());
    Limits limits = new Limits(TIME, NODES_MAX, () -> false);
    Map<String, Map<String, List<Objection>>> matrix;
    try {
      matrix = ObjectionMatrix.of(positions, Budget.start(limits));
    } catch (Exhausted e) {
      return List.of();
    }
    List<String> told = new ArrayList<>();
    for (Party party : rules.agenda().parties()) {
      matrix.getOrDefault(party.id(), Map.of()).getOrDefault(issue.id(), List.of()).stream()
          .filter(o -> o.option().equals(option.id()))
          .forEach(o -> told.add(item(rules, party, issue, o)));
    }
    return told;
  }

  private static String item(RuleSet rules, Party party, Issue issue, Objection objection) {
    String verb =
        switch (objection.kind()) {
          case RED_LINE -> "walks away";
          case DEMAND -> "holds out";
          case PREFERENCE, CONCESSION -> "would like something else";
        };
    String whole = objection.alone() ? "" : ", together with other terms";
    StringBuilder told = new StringBuilder("- ");
    told.append(Told.plain(party.title())).append(' ').append(verb).append(whole);
    for (Stance stance : rules.stancesOf(party.id())) {
      boolean isMeant =
          stance.kind() == objection.kind() && mentions(stance.rule().condition(), issue.id());
      if (isMeant) {
        told.append("\n  - ").append(Told.plain(stance.rule().name()));
        told.append(": ").append(Told.plain(stance.rule().because().template()));
      }
    }
    return told.toString();
  }

  private static boolean mentions(Condition condition, String issue) {
    return condition.issues().contains(issue);
  }
}
