package parley.app.cases;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.app.files.FileNames;
import parley.app.files.Leftovers;

/** Finds rule files below a case's folder that look as if they were its own but are not read. */
final class StrayRules extends SimpleFileVisitor<Path> {
  private static final int DEPTH_MAX = 8;
  private static final int VISITED_MAX = 10_000;

  private final Path folder;
  private final List<Path> read;
  private final List<Path> found = new ArrayList<>();
  private int visited;

  private StrayRules(Path folder, List<Path> read) {
    this.folder = folder;
    this.read = read;
  }

  /** {@return the files, sorted, links followed; those of another case further down are its own} */
  static List<Path> of(Path folder, List<Path> read) {
    StrayRules visitor = new StrayRules(folder, read);
    try {
      Path unused =
          Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH_MAX, visitor);
    } catch (IOException e) {
      return List.of(); // whoever lists the folder reports it
    }
    return visitor.found.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes) {
    boolean isOther = !sub.equals(folder) && Files.exists(sub.resolve(FileNames.AGENDA));
    return isOther ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".drl")
        && !Leftovers.isLeft(file)
        && !attributes.isDirectory()
        && !read.contains(file)) {
      found.add(file);
    }
    visited++;
    return visited < VISITED_MAX ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
  }

  /** Passes over a link that leads back to itself or a folder that may not be read. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path sub, @Nullable IOException e) {
    return FileVisitResult.CONTINUE;
  }
}
