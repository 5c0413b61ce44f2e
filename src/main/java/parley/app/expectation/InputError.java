package parley.app.expectation;

import java.util.Optional;
import parley.diagnostic.Diagnostic;
import parley.model.Place;

/**
 * Why nothing was tested.
 *
 * @param place empty if it is in no file
 * @param code empty if it is in no file
 */
public record InputError(
    Optional<Place> place, Optional<String> code, String message, Optional<String> help) {
  public static InputError of(Diagnostic error) {
    return new InputError(
        Optional.of(error.place()), Optional.of(error.code().id()), error.message(), error.help());
  }

  /** {@return an error that is in no file} */
  public static InputError of(String message, Optional<String> help) {
    return new InputError(Optional.empty(), Optional.empty(), message, help);
  }

  /** {@return the code, if any, and the message} */
  String title() {
    return code.map(c -> c + " ").orElse("") + message;
  }

  /** {@return {@code file:line:column: title}} */
  String line() {
    String at = place.map(p -> p.file() + ":" + p.line() + ":" + p.column() + ": ").orElse("");
    return at + title();
  }

  /** {@return the message and the help on lines of their own} */
  String text() {
    return message + help.map(h -> "\nhelp: " + h).orElse("");
  }
}
