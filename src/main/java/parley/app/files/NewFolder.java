package parley.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.context.WrongInput;

/** A folder that appears with all its files, or not at all. */
public final class NewFolder {
  private NewFolder() {}

  /** Refuses a folder that is there already, by the name that the user has given it. */
  public static void refuseExisting(Path folder, String name) {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new WrongInput(
          "`" + name + "` already exists; nothing was written",
          "choose another folder, or move it away");
    }
  }

  /**
   * Writes texts as UTF-8.
   *
   * @param folder not there yet
   * @param files each text under its name below the folder
   */
  public static void write(Path folder, Map<String, String> files) throws IOException {
    Path absolute = folder.toAbsolutePath();
    Path parent = Optional.ofNullable(absolute.getParent()).orElse(absolute);
    Files.createDirectories(parent);
    Path draft = Files.createDirectory(AtomicFile.draft(absolute));
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path target = draft.resolve(file.getKey());
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(draft));
        Files.writeString(target, file.getValue());
      }
      AtomicFile.move(draft, absolute);
    } finally {
      delete(draft);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
