package parley.scenario.yaml.syntax;

import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;

/** Ends the reading of a text with a problem after which it cannot be read on as it is. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Code code;
  private final transient Place place;
  private final transient String message;
  private final transient Optional<String> help;
  private final transient Kind kind;

  Refusal(Code code, Place place, String message, String help) {
    this(code, place, message, Optional.of(help));
  }

  Refusal(Code code, Place place, String message, Optional<String> help) {
    this(code, place, message, help, Kind.PLAIN);
  }

  private Refusal(Code code, Place place, String message, Optional<String> help, Kind kind) {
    super(message, null, false, false);
    this.code = code;
    this.place = place;
    this.message = message;
    this.help = help;
    this.kind = kind;
  }

  /** What a problem says of the lines around it. */
  enum Kind {
    /** Nothing: the other lines may well be right. */
    PLAIN,
    /** It is not sure which lines belong together. */
    LEVELS,
    /** A tab makes it unclear how far a line is indented. */
    TAB
  }

  /** {@return the same problem of a kind} */
  Refusal of(Kind other) {
    return new Refusal(code, place, message, help, other);
  }

  Kind kind() {
    return kind;
  }

  Place place() {
    return place;
  }

  /** {@return whether the text can be read without what is wrong} */
  boolean isLocal() {
    return code == Code.SYNTAX || code == Code.WRONG_TYPE;
  }

  void report(Problems problems) {
    help.ifPresentOrElse(
        h -> problems.error(code, place, message, h), () -> problems.error(code, place, message));
  }
}
