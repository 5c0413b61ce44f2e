package parley.app.context;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import parley.output.text.Look;

/**
 * What surrounds a run of the command.
 *
 * @param out for results
 * @param err for problems
 * @param folder the current one, absolute
 * @param variables the environment's variables
 * @param terminal whether results go to a terminal
 * @param today says what today is; asked only where that matters, as a time zone takes a while to
 *     find
 */
public record Environment(
    PrintWriter out,
    PrintWriter err,
    Path folder,
    Map<String, String> variables,
    boolean terminal,
    Supplier<LocalDate> today) {
  /** How help is written where nobody says how the command was called. */
  public static final String COMMAND = "parley";

  private static final String WEB = "https?://[\\x21-\\x7e]+";
  private static final int WIDTH = 80;
  private static final int WIDTH_MAX = 200;

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** When results are coloured. */
  public enum Color {
    /** On a terminal, unless NO_COLOR is set or the terminal is dumb. */
    AUTO,
    ALWAYS,
    NEVER;

    /** {@return as the command line writes it} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * {@return how text looks}
   *
   * @param ascii whether plain marks are asked for; a terminal that cannot show others gets them
   *     unasked
   */
  public Look look(Color color, boolean ascii) {
    boolean colored = color == Color.ALWAYS || (color == Color.AUTO && mayColor());
    return new Look(width(), colored, ascii || (terminal && !showsUnicode()));
  }

  /** {@return the command as it was called, which the launcher says: {@code ./parley}} */
  public String command() {
    return variable("PARLEY_COMMAND").orElse(COMMAND);
  }

  /** {@return the address of the folder of pages, where PARLEY_DOCS_URL says it} */
  public Optional<String> docs() {
    return variable("PARLEY_DOCS_URL").filter(u -> u.matches(WEB));
  }

  /** {@return whether colour is welcome where nothing else is asked for} */
  public boolean mayColor() {
    return terminal && variable("NO_COLOR").isEmpty() && !isDumb();
  }

  /** COLUMNS where it is a number; else 80. */
  private int width() {
    return variable("COLUMNS")
        .filter(c -> c.matches("[1-9][0-9]{0,3}"))
        .map(c -> Math.min(WIDTH_MAX, Integer.parseInt(c)))
        .orElse(WIDTH);
  }

  private boolean isDumb() {
    return variable("TERM").filter("dumb"::equals).isPresent();
  }

  /**
   * As POSIX decides on a terminal's characters: LC_ALL, else LC_CTYPE, else LANG, else "C". The
   * launcher, which may change these, puts what they were into PARLEY_LOCALE.
   */
  private boolean showsUnicode() {
    String locale =
        variable("PARLEY_LOCALE")
            .or(() -> variable("LC_ALL"))
            .or(() -> variable("LC_CTYPE"))
            .or(() -> variable("LANG"))
            .orElse("C");
    String lower = locale.toLowerCase(Locale.ROOT);
    return !isDumb() && (lower.contains("utf-8") || lower.contains("utf8"));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(v -> !v.isEmpty());
  }
}
