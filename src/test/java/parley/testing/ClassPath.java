package parley.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the classes under test lie. */
public final class ClassPath {
  private ClassPath() {}

  /** {@return the class path, for a process that runs in any folder} */
  public static String whole() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(p -> Path.of(p).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
