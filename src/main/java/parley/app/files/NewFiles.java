package parley.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Ordered;

/**
 * Files that are written into a folder, which may exist, all of them or none.
 *
 * @param texts each under its name below the folder
 */
public record NewFiles(Map<String, String> texts) {
  public NewFiles {
    texts = Ordered.copyOf(texts);
  }

  private List<String> files() {
    return List.copyOf(texts.keySet());
  }

  /** {@return a file that would be written over, or stands where a folder must} */
  public Optional<Path> inTheWay(Path folder) {
    return Stream.concat(Stream.of(folder), files().stream().map(folder::resolve))
        .flatMap(f -> conflict(folder, f).stream())
        .findFirst();
  }

  /** Writes the files into a folder that is made if it is not there. */
  public void write(Path folder) throws IOException {
    Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
    Files.createDirectories(parent);
    Path draft = Files.createDirectory(AtomicFile.draft(folder.toAbsolutePath()));
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path target = draft.resolve(text.getKey());
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(draft));
        Files.writeString(target, text.getValue());
      }
      move(draft, folder);
    } finally {
      NewFolder.delete(draft);
    }
  }

  /** A file is in the way where a file will be, and where a folder above it must be. */
  private static Optional<Path> conflict(Path folder, Path file) {
    if (!file.equals(folder) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(file);
    }
    for (Path above = file; above != null; above = above.getParent()) {
      if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** Moves the draft as a whole to a new folder, else file by file, undone if one fails. */
  private void move(Path draft, Path folder) throws IOException {
    if (!Files.exists(folder)) {
      AtomicFile.move(draft, folder);
      return;
    }
    List<Path> moved = new ArrayList<>();
    try {
      for (String file : files()) {
        Path target = folder.resolve(file);
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(folder));
        Files.move(draft.resolve(file), target);
        moved.add(target);
      }
    } catch (IOException e) {
      for (Path file : moved) {
        Files.deleteIfExists(file);
      }
      throw e;
    }
  }
}
