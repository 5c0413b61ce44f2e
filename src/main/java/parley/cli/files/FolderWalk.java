package parley.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files below a folder, in linked folders too. Each real folder is visited once, so that links
 * in a circle come to an end; if several ways lead to it, one without links is taken if there is.
 */
public final class FolderWalk {
  private final List<Path> files = new ArrayList<>();
  private final Deque<Path> links = new ArrayDeque<>();
  private final Set<Path> visited = new HashSet<>();

  private FolderWalk() {}

  /** {@return the files, sorted; none if this is no folder} */
  public static List<Path> files(Path folder) throws IOException {
    FolderWalk walk = new FolderWalk();
    walk.links.add(folder);
    while (!walk.links.isEmpty()) {
      Path next = walk.links.remove();
      if (Files.isDirectory(next)) {
        walk.visit(next);
      }
    }
    return walk.files.stream().sorted().toList();
  }

  private void visit(Path folder) throws IOException {
    if (!visited.add(folder.toRealPath())) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> all = Files.list(folder)) {
      inside = all.sorted().toList();
    }
    for (Path path : inside) {
      if (!Files.isDirectory(path)) {
        files.add(path);
      } else if (Files.isSymbolicLink(path)) {
        links.add(path);
      } else {
        visit(path);
      }
    }
  }
}
