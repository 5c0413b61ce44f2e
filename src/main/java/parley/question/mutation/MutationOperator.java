package parley.question.mutation;

/** The mistakes that a person might make in a rule. */
public enum MutationOperator {
  OPTION_SWAPPED("another option"),
  OPTION_DROPPED("an option dropped from a list"),
  EQUALITY("== for !="),
  MEMBERSHIP("in for not in"),
  CONNECTIVE("and for or"),
  CONDITION_DROPPED("a condition dropped"),
  CONDITION_NEGATED("a condition negated"),
  OFF_BY_ONE("off by one option"),
  CONSTANT_SHIFTED("another number in a sum"),
  COUNT_SHIFTED("another number in a count"),
  QUOTA("at most for at least"),
  RED_LINE_AS_DEMAND("a red line turned into a demand"),
  DELETED("a stance deleted"),
  POSSIBLE("an impossibility deleted"),
  CONCESSION_MOVED("a concession moved to another demand"),
  DATE_SHIFTED("a date shifted"),
  WEIGHT("another weight"),
  COST("another cost of a concession"),
  RESERVATION("another reservation value");

  private final String words;

  MutationOperator(String words) {
    this.words = words;
  }

  /** {@return whether what it changes shows in satisfaction} */
  boolean isOfNumbers() {
    return this == WEIGHT || this == COST;
  }

  public String words() {
    return words;
  }
}
