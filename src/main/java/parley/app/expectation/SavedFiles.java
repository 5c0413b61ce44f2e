package parley.app.expectation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import parley.app.files.CaseLinks;
import parley.app.files.FileNames;
import parley.app.files.FolderWalk;
import parley.app.files.TextFiles.Kind;

/**
 * Notices which files in some folders are saved, created or deleted. It looks at them again and
 * again, as the file systems of containers and networks tell nobody of changes.
 */
final class SavedFiles {
  private static final int MILLIS_BETWEEN = 25;

  /** So many times as long as a look at the folders takes, it rests before the next. */
  private static final int REST = 4;

  private final Map<Path, Stamp> known = new HashMap<>();
  private final Set<Path> folders = new HashSet<>();
  private final Set<Path> roots = new HashSet<>();

  /**
   * Looks at more folders from now on; what was saved in them before is not noticed.
   *
   * @param more without links
   * @param below folders that are looked at together with all below them
   * @return whether one of them was not looked at before
   */
  boolean add(Collection<Path> more, Collection<Path> below) {
    Set<Path> before = all();
    folders.addAll(more);
    roots.addAll(below);
    Set<Path> fresh = all();
    fresh.removeAll(before);
    known.putAll(stamps(fresh));
    return !fresh.isEmpty();
  }

  private Set<Path> all() {
    Set<Path> all = new HashSet<>(folders);
    roots.forEach(r -> all.addAll(below(r)));
    return all;
  }

  private static Set<Path> below(Path root) {
    Set<Path> below = new HashSet<>(Set.of(FileNames.real(root)));
    try {
      FolderWalk.files(root, new CaseLinks(root))
          .forEach(f -> below.add(FileNames.real(f.resolveSibling(""))));
      return below;
    } catch (IOException | UncheckedIOException gone) {
      return below;
    }
  }

  private record Stamp(FileTime time, long size) {}

  /** {@return what has changed, as soon as something has and an editor is done with it} */
  Set<Path> await() throws InterruptedException {
    Map<Path, Stamp> last = stamps(all());
    long took = 0;
    while (true) {
      Thread.sleep(Math.max(MILLIS_BETWEEN, REST * took));
      long began = System.nanoTime();
      Map<Path, Stamp> now = stamps(all());
      took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      if (now.equals(last) && !now.equals(known)) {
        return changes(now);
      }
      last = now;
    }
  }

  private Set<Path> changes(Map<Path, Stamp> now) {
    Set<Path> all = new HashSet<>(known.keySet());
    all.addAll(now.keySet());
    all.removeIf(f -> known.containsKey(f) && known.get(f).equals(now.get(f)));
    known.clear();
    known.putAll(now);
    return all;
  }

  private static Map<Path, Stamp> stamps(Set<Path> folders) {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> Kind.YAML.fits(f) || Kind.RULES.fits(f)).toList()) {
          stamp(file).forEach(s -> stamps.put(file, s));
        }
      } catch (IOException | UncheckedIOException gone) {
        stamps.keySet().removeIf(f -> f.startsWith(folder));
      }
    }
    return stamps;
  }

  private static List<Stamp> stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return List.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
    } catch (IOException gone) {
      return List.of();
    }
  }
}
