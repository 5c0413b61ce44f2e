package parley.scenario.plan;

import java.util.List;
import parley.model.Place;

/**
 * Something that a plan assumes, in the words of the command line: {@code russia=0.6} of {@code
 * reservation}.
 *
 * @param words empty: as the scenario says
 * @param namedAt where the name stands of which it is said; of other keys, where the value stands
 * @param place of the value
 */
public record Supposed(Key key, List<String> words, Place namedAt, Place place) {
  public Supposed {
    words = List.copyOf(words);
  }

  /** What a plan may assume. */
  public enum Key {
    AS_OF("as_of"),
    PARTIES("parties"),
    AGREEMENT("agreement"),
    RESERVATION("reservation"),
    WITHOUT("without"),
    SURE("sure"),
    WEIGHT("weight"),
    TERMS("terms");

    private final String id;

    Key(String id) {
      this.id = id;
    }

    /** {@return as a plan writes it} */
    public String id() {
      return id;
    }

    /** {@return whether it is said of names: of each party, rule, issue or key by itself} */
    public boolean isOfNames() {
      return this == AGREEMENT || this == RESERVATION || this == WEIGHT || this == TERMS;
    }
  }
}
