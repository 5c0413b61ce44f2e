package parley.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with all that is in it, copied for a test that changes some of it. */
public final class FolderCopy {
  private FolderCopy() {}

  /** {@return the new folder} */
  public static Path of(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
    return to;
  }

  /** {@return a copy of a case whose agenda names a language} */
  public static Path in(String language, Path from, Path to) throws IOException {
    Path copy = of(from, to);
    try (Stream<Path> files = Files.walk(copy)) {
      for (Path agenda : files.filter(f -> f.endsWith("agenda.yaml")).toList()) {
        Files.writeString(agenda, "lang: " + language + "\n" + Files.readString(agenda));
      }
    }
    return copy;
  }
}
