package parley.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a file in the user's browser, by the means of the operating system. */
public final class PageViewer {
  private PageViewer() {}

  /** {@return whether something was found that may show it} */
  public static boolean open(Path file) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), file))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** {@return the command that opens a file as a double click would} */
  static List<String> command(String system, Path file) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file.toUri().toString());
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", file.toString());
  }
}
