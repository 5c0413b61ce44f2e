package parley.app.assumed;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something that is assumed.
 *
 * @param words how a command line says it
 * @param json what the answer's {@code assumed} says of it, as JSON
 * @param shown what the answer says of it to a person, in part
 * @param writing the files that say the same
 */
record Assumption(
    List<String> words, String json, String shown, UnaryOperator<WrittenCase> writing) {
  Assumption {
    words = List.copyOf(words);
  }

  /** The kinds, in the order in which they are written into files. */
  enum Kind {
    WITH,
    RULE,
    CLAIM,
    ARTICLE,
    SURE,
    WEIGHT,
    PARTIES,
    AGREEMENT,
    RESERVATION,
    AS_OF
  }
}
