package parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import parley.testing.Cli.Result;

/** A case of three flatmates such as a beginner writes, copied to a folder and then spoilt. */
public final class FlatShare {
  private static final Path ORIGINAL = Path.of("src/test/resources/flat-share");

  private final Path folder;

  private FlatShare(Path folder) {
    this.folder = folder;
  }

  public static FlatShare in(Path folder) {
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FlatShare(folder);
  }

  /** Replaces a text that must be there, in a file below the case's folder. */
  public FlatShare edit(String file, String text, String by) {
    Path path = folder.resolve(file);
    try {
      String before = Files.readString(path);
      if (!before.contains(text)) {
        throw new IllegalArgumentException(file + " lacks " + text);
      }
      Files.writeString(path, before.replace(text, by));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public Result run(String... words) {
    return Cli.in(folder).run(words);
  }
}
