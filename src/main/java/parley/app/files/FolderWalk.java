package parley.app.files;

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
import parley.app.context.WrongInput;

/**
 * The files below a folder, in linked folders too. Each real folder is visited once, so that links
 * in a circle come to an end; if several ways lead to it, one without links is taken if there is.
 */
public final class FolderWalk {
  private final List<Path> files = new ArrayList<>();
  private final Deque<Path> links = new ArrayDeque<>();
  private final Set<Path> visited = new HashSet<>();

  private final CaseLinks caseLinks;

  private FolderWalk(CaseLinks caseLinks) {
    this.caseLinks = caseLinks;
  }

  /**
   * {@return the files, sorted; none if this is no folder; {@link WrongInput} if a folder below it
   * is a link that leads out of its case}
   */
  public static List<Path> files(Path folder, CaseLinks caseLinks) throws IOException {
    FolderWalk walk = new FolderWalk(caseLinks);
    walk.links.add(folder);
    while (!walk.links.isEmpty()) {
      Path next = walk.links.remove();
      if (Files.isDirectory(next)) {
        walk.visit(next);
      }
    }
    return walk.files.stream().sorted().toList();
  }

  private void refuseLeadingOut(Path link) {
    if (caseLinks.leadingOut(link).isPresent()) {
      throw new WrongInput(
          "`" + link + "` is a link that leads out of the case, and is not followed",
          "put a copy of what it leads to in its place, or name that folder");
    }
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
        refuseLeadingOut(path);
        links.add(path);
      } else {
        visit(path);
      }
    }
  }
}
