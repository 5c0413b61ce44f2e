package parley.model;

/** A comparison of the rule language. */
public enum Operator {
  EQUAL("=="),
  NOT_EQUAL("!="),
  IN("in"),
  NOT_IN("not in"),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">=");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** {@return how a rule writes it} */
  public String symbol() {
    return symbol;
  }

  /** {@return whether it compares by order, which only numeric issues have} */
  public boolean isOrder() {
    return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
  }

  /** {@return whether its right side is a list of values in parentheses} */
  public boolean isList() {
    return this == IN || this == NOT_IN;
  }

  /**
   * {@return whether two numbers (or, for equality, two things ranked equal iff the same) compare
   * so}
   */
  public boolean holds(int comparison) {
    return switch (this) {
      case EQUAL, IN -> comparison == 0;
      case NOT_EQUAL, NOT_IN -> comparison != 0;
      case LESS -> comparison < 0;
      case AT_MOST -> comparison <= 0;
      case GREATER -> comparison > 0;
      case AT_LEAST -> comparison >= 0;
    };
  }

  /** {@return the operator that holds iff this one does not} */
  public Operator negated() {
    return switch (this) {
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case IN -> NOT_IN;
      case NOT_IN -> IN;
      case LESS -> AT_LEAST;
      case AT_MOST -> GREATER;
      case GREATER -> AT_MOST;
      case AT_LEAST -> LESS;
    };
  }

  /** {@return the operator that compares with one of several values} */
  public Operator ofOne() {
    return switch (this) {
      case IN -> EQUAL;
      case NOT_IN -> NOT_EQUAL;
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> this;
    };
  }

  /** {@return the operator that says the same with its sides exchanged} */
  public Operator flipped() {
    return switch (this) {
      case LESS -> GREATER;
      case AT_MOST -> AT_LEAST;
      case GREATER -> LESS;
      case AT_LEAST -> AT_MOST;
      case EQUAL, NOT_EQUAL, IN, NOT_IN -> this;
    };
  }
}
