package parley.scenario.yaml;

import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;

/** Ends the reading of a file with the one problem after which nothing more can be said of it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Code code;
  private final transient Place place;
  private final transient String message;
  private final transient Optional<String> help;

  Refusal(Code code, Place place, String message, String help) {
    this(code, place, message, Optional.of(help));
  }

  Refusal(Code code, Place place, String message, Optional<String> help) {
    super(message, null, false, false);
    this.code = code;
    this.place = place;
    this.message = message;
    this.help = help;
  }

  void report(Problems problems) {
    help.ifPresentOrElse(
        h -> problems.error(code, place, message, h), () -> problems.error(code, place, message));
  }
}
