package parley.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What hostile rule files try to call: it leaves a file behind. */
public final class Canary {
  private static final Path FILE = Path.of("target", "canary-sang");

  /** Set by the constructor, so that making one sings too. */
  public final boolean song = sing();

  /** {@return true, after leaving the file} */
  public static boolean sing() {
    try {
      Files.writeString(FILE, "sang");
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return whether anything has sung since the last time this was asked} */
  static boolean sang() throws IOException {
    return Files.deleteIfExists(FILE);
  }
}
