package parley.app.context;

import java.util.Collection;
import java.util.Optional;
import parley.diagnostic.Nearest;

/** What the user asked for cannot be done; the message says why, in the user's words. */
public final class WrongInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialized
  private final Optional<String> help;

  /** Made of a message that starts in lower case and has no final period. */
  public WrongInput(String message, Optional<String> help) {
    super(message);
    this.help = help;
  }

  /** Says also what to do about it. */
  public WrongInput(String message, String help) {
    this(message, Optional.of(help));
  }

  /** Says only what is wrong. */
  public WrongInput(String message) {
    this(message, Optional.empty());
  }

  /** About a name that is not among the known ones. */
  public static WrongInput unknown(String what, String name, Collection<String> known) {
    return new WrongInput("unknown " + what + " `" + name + "`", Nearest.help(name, known));
  }

  /** Refuses a name that is not among the known ones. */
  public static void ifUnknown(String what, String name, Collection<String> known) {
    if (!known.contains(name)) {
      throw unknown(what, name, known);
    }
  }

  public Optional<String> help() {
    return help;
  }
}
