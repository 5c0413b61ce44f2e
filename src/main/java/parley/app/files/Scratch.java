package parley.app.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A temporary folder that goes when it is closed, and at the latest when the program ends. */
public final class Scratch implements Closeable {
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Scratch::discard)));
  }

  private final Path folder;

  /** Makes a new folder that only this user may enter. */
  public Scratch() throws IOException {
    folder = Files.createTempDirectory("parley-").toRealPath();
    OPEN.add(folder);
  }

  /** {@return where it is, without links} */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    if (OPEN.remove(folder)) {
      delete(folder);
    }
  }

  private static void discard(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      System.err.println("parley: a temporary folder is left behind: " + folder);
    }
  }

  /** Links go, and what they lead to stays. */
  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
