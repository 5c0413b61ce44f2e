package parley.app;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Optional;

/** Finds out whether results go to a terminal. */
final class Terminal {
  private Terminal() {}

  /**
   * {@return what the launcher says by the property {@code parley.terminal}, else whether the
   * process has a terminal for input and output}
   */
  static boolean isOutput() {
    return Optional.ofNullable(System.getProperty("parley.terminal"))
        .map(Boolean::parseBoolean)
        .orElseGet(Terminal::hasConsole);
  }

  /** From Java 22 on there may be a console without a terminal, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull") // null still tells on Java 17 to 21
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      Method isTerminal = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(isTerminal.invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
