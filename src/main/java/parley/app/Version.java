package parley.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Parley's version and commit, as the build has written them beside this class. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }

  /**
   * {@return such as {@code parley 0.1.0 (commit 44a6112)}, or {@code parley 0.1.0 (development)}
   * of a build that is no release}
   */
  static String text() {
    String[] lines = lines();
    return "parley " + lines[0] + " (" + lines[1] + ")";
  }

  /** {@return such as {@code 0.1.0}} */
  public static String number() {
    return lines()[0];
  }

  private static String[] lines() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      String text =
          in == null ? "unknown\nunknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.strip().split("\\R", 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
