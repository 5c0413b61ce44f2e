package parley.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which links lead out of the case that they lie in, and which files lie outside of all that
 * the user has named.
 *
 * <p>The case of a link is the nearest folder around it that holds {@code rules}, {@code seeds} or
 * {@code scenarios}; without such, the one with the agenda, or the folder that the user named. A
 * folder that the user named, or is in, may itself be reached through any links.
 */
public final class CaseLinks {
  private static final Set<String> PARTS = Set.of("rules", "seeds", "scenarios");
  private static final String GIT = ".git";

  private final Set<Path> named = new HashSet<>();

  /** For a user who is in the given folder. */
  public CaseLinks(Path folder) {
    named(folder);
  }

  /** Takes a file or folder into account that the user has named. */
  public void named(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    named.add(
        Files.isDirectory(absolute)
            ? absolute
            : Optional.ofNullable(absolute.getParent()).orElse(absolute));
  }

  /**
   * {@return whether a file lies neither below a folder that the user has named, or is in, nor in
   * the case around it} A path in a stranger's file may lead there without any link.
   */
  public boolean isForeign(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return named.stream().noneMatch(absolute::startsWith)
        && named.stream().noneMatch(n -> root(n).filter(absolute::startsWith).isPresent());
  }

  /** {@return the link on the way to a file that leads out of its case, if there is one} */
  public Optional<Path> leadingOut(Path file) {
    Path link = file.toAbsolutePath().normalize();
    for (Path parent = link.getParent(); parent != null; parent = link.getParent()) {
      if (Files.isSymbolicLink(link) && !isNamed(link) && leadsOut(link, parent)) {
        return Optional.of(link);
      }
      link = parent;
    }
    return Optional.empty();
  }

  private boolean isNamed(Path link) {
    return named.stream().anyMatch(n -> n.startsWith(link));
  }

  private boolean leadsOut(Path link, Path parent) {
    Optional<Path> root = root(parent);
    if (root.isEmpty() || !Files.exists(link)) {
      return false; // not a case's; or a link to nothing, which whoever reads it reports
    }
    try {
      Path home = root.get().toRealPath();
      Path target = link.toRealPath();
      return !target.startsWith(home) || isInGit(home.relativize(target));
    } catch (IOException e) {
      return true;
    }
  }

  /** What git keeps is no part of a case: its configuration may hold a password. */
  private static boolean isInGit(Path inside) {
    for (Path part : inside) {
      if (GIT.equalsIgnoreCase(part.toString())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Path> root(Path from) {
    Optional<Path> user = Optional.empty();
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      Path here = folder;
      if (PARTS.stream().anyMatch(p -> isPart(here.resolve(p)))) {
        return Optional.of(folder);
      } else if (Files.exists(folder.resolve(FileNames.AGENDA)) && !isBelowRules(folder)) {
        return Optional.of(folder);
      } else if (user.isEmpty() && named.contains(folder)) {
        user = Optional.of(folder);
      }
    }
    return user;
  }

  private static boolean isPart(Path folder) {
    return Files.isDirectory(folder) || Files.isSymbolicLink(folder);
  }

  private static boolean isBelowRules(Path folder) {
    for (Path part : folder) {
      if (part.toString().equals("rules")) {
        return true;
      }
    }
    return false;
  }
}
