package parley.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule may state after {@code then}, in the order in which help lists it. */
public enum StatementKind implements Word {
  RED_LINE("redLine", false, Figure.WEIGHT),
  DEMAND("demand", true, Figure.WEIGHT),
  PREFERENCE("prefer", true, Figure.WEIGHT),
  CONCESSION("concede", true, Figure.COST),
  CONCLUSION("conclude", true, Figure.NONE),
  IMPOSSIBLE("impossible", false, Figure.NONE);

  private final String function;
  private final boolean isNamed;
  private final Figure figure;

  StatementKind(String function, boolean isNamed, Figure figure) {
    this.function = function;
    this.isNamed = isNamed;
    this.figure = figure;
  }

  /** The number that a rule may give to what it states. */
  private enum Figure {
    WEIGHT,
    COST,
    NONE
  }

  /** {@return its word in the rule language} */
  public String function() {
    return function;
  }

  /** {@return whether a name stands before the reason} */
  public boolean isNamed() {
    return isNamed;
  }

  public boolean isOfCost() {
    return figure == Figure.COST;
  }

  public boolean isOfWeight() {
    return figure == Figure.WEIGHT;
  }

  /** {@return as text for people writes it} */
  public String words() {
    return id().replace('_', ' ');
  }

  /**
   * {@return it as a rule writes it}
   *
   * @param name left out where it has none
   */
  public String of(String name, String because) {
    return function + "(" + (isNamed ? name + ", " : "") + because + ")";
  }

  /** {@return an example: {@code demand("name", "why")}} */
  public String form() {
    return of("\"name\"", "\"why\"");
  }

  /** {@return the one with this word in the rule language} */
  public static Optional<StatementKind> of(String function) {
    for (StatementKind kind : values()) {
      if (kind.function.equals(function)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** {@return the words of the rule language} */
  public static List<String> functions() {
    return Stream.of(values()).map(StatementKind::function).toList();
  }
}
