package parley.app.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.context.WrongInput;
import parley.app.files.MemoryFiles.Content;
import parley.app.files.TextFiles.Kind;

/** Follows the links of a revision, as those of a working tree are: within the revision alone. */
record TreeLinks(Blobs blobs, String revision, Listing listing) {
  /** Says what lies at a path from the working tree's folder. */
  interface Listing {
    List<TreeEntry> at(String path) throws IOException;
  }

  /**
   * {@return the files that those links stand for which Parley would read, under the links' paths;
   * {@link WrongInput} if one leads to no file of the revision}
   */
  List<TreeEntry> followed(List<TreeEntry> entries) throws IOException {
    List<TreeEntry> links =
        entries.stream().filter(e -> e.isLink() && isRead(Path.of(e.path()))).toList();
    List<Content> targets = blobs.read(links);
    List<TreeEntry> files = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      TreeEntry link = links.get(i);
      String target = new String(targets.get(i).bytes(), StandardCharsets.UTF_8);
      files.add(link.standingFor(file(link, target)));
    }
    return files;
  }

  private static boolean isRead(Path path) {
    return Kind.RULES.fits(path) || Kind.YAML.fits(path);
  }

  private TreeEntry file(TreeEntry link, String target) throws IOException {
    Optional<String> path = path(link, target);
    List<TreeEntry> found = path.isEmpty() ? List.of() : listing.at(path.get());
    return found.stream()
        .filter(e -> e.isFile() && path.filter(e.path()::equals).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new WrongInput(
                    "`" + link.path() + "` of `" + revision + "` is a link: nothing is read",
                    "the link must lead straight to a file of the same revision"));
  }

  /** {@return where a link leads; empty if it leads out of the working tree} */
  private static Optional<String> path(TreeEntry link, String target) {
    List<String> parts = new ArrayList<>(List.of(link.path().split("/", -1)));
    parts.remove(parts.size() - 1);
    for (String part : target.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (part.equals("..") || part.isEmpty()) {
        return Optional.empty();
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
