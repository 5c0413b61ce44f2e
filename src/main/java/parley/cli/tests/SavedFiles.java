package parley.cli.tests;

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
import java.util.stream.Stream;
import parley.cli.files.TextFiles.Kind;

/**
 * Notices which files in some folders are saved, created or deleted. It looks at them again and
 * again, as the file systems of containers and networks tell nobody of changes.
 */
final class SavedFiles {
  private static final int MILLIS_BETWEEN = 25;

  private final Map<Path, Stamp> known;

  SavedFiles(Collection<Path> folders) {
    known = stamps(folders);
  }

  private record Stamp(FileTime time, long size) {}

  /** {@return what has changed, as soon as something has and an editor is done with it} */
  Set<Path> await(Collection<Path> folders) throws InterruptedException {
    Map<Path, Stamp> last = stamps(folders);
    while (true) {
      Thread.sleep(MILLIS_BETWEEN);
      Map<Path, Stamp> now = stamps(folders);
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

  private static Map<Path, Stamp> stamps(Collection<Path> folders) {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path folder : new HashSet<>(folders)) {
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
