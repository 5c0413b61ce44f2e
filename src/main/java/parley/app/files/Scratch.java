package parley.app.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A temporary folder that goes when it is closed, and at the latest when the program ends. What a
 * program that was killed left behind goes when the next one makes such a folder.
 */
public final class Scratch implements Closeable {
  private static final Pattern NAME = Pattern.compile("parley-([0-9]{1,18})-.*");

  /** Nothing is open as long as this; where programs share a folder, ids may be of others. */
  private static final Duration STALE = Duration.ofMinutes(10);

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Scratch::discard)));
  }

  private final Path folder;

  /** Makes a new folder that only this user may enter. */
  public Scratch() throws IOException {
    folder =
        Files.createTempDirectory("parley-" + ProcessHandle.current().pid() + "-").toRealPath();
    OPEN.add(folder);
    sweep();
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

  private void sweep() throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.list(folder.resolveSibling(""))) {
      left = all.filter(this::isLeft).toList();
    }
    left.forEach(Scratch::discard);
  }

  /** {@return whether a killed program of this user left a folder behind} */
  private boolean isLeft(Path other) {
    Matcher name = NAME.matcher(String.valueOf(other.getFileName()));
    try {
      return name.matches()
          && Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
          && Files.getOwner(other).equals(Files.getOwner(folder))
          && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
          && Files.getLastModifiedTime(other).toInstant().isBefore(Instant.now().minus(STALE));
    } catch (IOException e) {
      return false; // it has just gone
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
