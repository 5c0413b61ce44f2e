package parley.question.diff;

import java.util.Locale;
import java.util.Optional;

/**
 * Something in which two agendas differ.
 *
 * @param id of the party or issue
 * @param option of the issue, where the change concerns one
 * @param detail how it was and is, in words; may be empty
 */
public record AgendaChange(What what, How how, String id, Optional<String> option, String detail) {
  /** What differs. */
  public enum What {
    PARTY("party"),
    ISSUE("issue"),
    OPTION("option"),
    STATUS_QUO("status quo"),
    VALUE("value"),
    ORDER("order of options"),
    CONTROL("control");

    private final String words;

    What(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** How it differs. */
  public enum How {
    ADDED,
    REMOVED,
    CHANGED;

    /** {@return as text and JSON write it} */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@return whether the same packages, or silent ones, may mean something else} */
  public boolean decides() {
    return what != What.VALUE && what != What.ORDER && what != What.CONTROL;
  }

  /** {@return the issue's or party's id, with the option's after a dot} */
  public String name() {
    return option.map(o -> id + "." + o).orElse(id);
  }
}
