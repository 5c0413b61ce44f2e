package parley.question.coverage;

import java.util.Optional;
import parley.model.Condition;
import parley.model.Place;
import parley.model.Rule;

/**
 * Something to show: that a rule applies, or an aim of one part of its condition.
 *
 * @param part empty iff the aim is {@link Aim#FIRES}
 */
public record Target(Rule rule, Optional<Condition> part, Aim aim) {
  public Place place() {
    return part.map(Condition::place).orElse(rule.place());
  }
}
