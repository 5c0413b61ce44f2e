package parley.model;

import java.util.List;

/**
 * What every rule has, whatever it states.
 *
 * @param owner the party whose rule it is, or {@link #COMMON}
 * @param name unique within its owner
 * @param condition when it applies
 * @param because the reason it gives
 * @param claims the ids it cites, as cited ({@code 003.15}); may be empty
 * @param exactConfidence the confidence that the stance is held, 0 to 1
 * @param inForce the days on which it counts; not empty
 * @param place its name in the rule file
 */
public record Rule(
    String owner,
    String name,
    Condition condition,
    Because because,
    List<String> claims,
    Fraction exactConfidence,
    Period inForce,
    Place place) {
  /** The owner of rules that belong to no party. */
  public static final String COMMON = "common";

  public Rule {
    claims = List.copyOf(claims);
  }

  /** {@return the number nearest to the confidence} */
  public double confidence() {
    return exactConfidence.doubleValue();
  }

  public Rule with(Condition other) {
    return new Rule(owner, name, other, because, claims, exactConfidence, inForce, place);
  }

  /** {@return this rule in force on other days} */
  public Rule with(Period other) {
    return new Rule(owner, name, condition, because, claims, exactConfidence, other, place);
  }

  public Rule citing(List<String> other) {
    return new Rule(owner, name, condition, because, other, exactConfidence, inForce, place);
  }

  public RuleId id() {
    return new RuleId(owner, name);
  }
}
