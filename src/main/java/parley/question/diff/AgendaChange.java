package parley.question.diff;

import java.util.Optional;
import parley.model.Word;

/**
 * Something in which two agendas differ.
 *
 * @param id of the party or issue; {@code rule} for the agreement rule
 * @param option of the issue, where the change concerns one
 * @param detail how it was and is, in words; may be empty
 * @param idle whether it is proved that no verdict changes by it
 */
public record AgendaChange(
    What what, How how, String id, Optional<String> option, String detail, boolean idle) {
  /** A change that may decide. */
  AgendaChange(What what, How how, String id, Optional<String> option, String detail) {
    this(what, how, id, option, detail, false);
  }

  /** What differs. */
  public enum What {
    PARTY("party"),
    ISSUE("issue"),
    OPTION("option"),
    STATUS_QUO("status quo"),
    VALUE("value"),
    ORDER("order of options"),
    CONTROL("control"),
    INDIFFERENCE("indifference"),
    AGREEMENT("agreement");

    private final String words;

    What(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** How it differs. */
  public enum How implements Word {
    ADDED,
    REMOVED,
    CHANGED;
  }

  /** {@return the same, of which it is proved that no verdict changes by it} */
  AgendaChange proved() {
    return new AgendaChange(what, how, id, option, detail, true);
  }

  /**
   * {@return whether it is a change of one issue or its options, not of a party or of who has to
   * agree}
   */
  boolean isOfIssue() {
    return what != What.PARTY && what != What.AGREEMENT && what != What.INDIFFERENCE;
  }

  /** {@return whether the same packages, or silent ones, may mean something else} */
  public boolean decides() {
    return switch (what) {
      case PARTY, ISSUE, OPTION, STATUS_QUO, AGREEMENT -> !idle;
      case VALUE, ORDER, CONTROL, INDIFFERENCE -> false;
    };
  }

  /** {@return the issue's or party's id, with the option's after a dot} */
  public String name() {
    return option.map(o -> id + "." + o).orElse(id);
  }
}
