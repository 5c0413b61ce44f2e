package parley.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import parley.app.context.WrongInput;

/** Changes texts and names of files together: all of them or, if one fails, none. */
public final class FileChanges {
  private final Deque<Undo> done = new ArrayDeque<>();

  private FileChanges() {}

  /**
   * A file's text and name before and after.
   *
   * @param name as shown in messages
   * @param before as it has been read, without byte order mark
   * @param to where it is to lie; the same path if it keeps its name
   */
  public record Change(Path file, String name, String before, String text, Path to) {
    boolean isMoved() {
      return !file.equals(to);
    }
  }

  /** Takes one step back. */
  private interface Undo {
    void run() throws IOException;
  }

  /** Makes the changes; {@link WrongInput} if one cannot be made, and then nothing has changed. */
  public static void make(List<Change> all) throws IOException {
    make(all, Map.of());
  }

  /**
   * As {@link #make(List)}, and writes new files.
   *
   * @param added the texts of files that are not there yet
   */
  public static void make(List<Change> all, Map<Path, String> added) throws IOException {
    FileChanges changes = new FileChanges();
    for (Change one : all) {
      refuseOthers(one);
    }
    added.keySet().forEach(FileChanges::refuseExisting);
    try {
      for (Change one : all) {
        changes.make(one);
      }
      for (Map.Entry<Path, String> one : added.entrySet()) {
        AtomicFile.write(one.getKey(), one.getValue());
        changes.done.push(() -> Files.deleteIfExists(one.getKey()));
      }
    } catch (IOException | WrongInput e) {
      changes.undo();
      throw e;
    }
  }

  private static void refuseExisting(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new WrongInput(
          "`" + file.getFileName() + "` already exists; nothing was written", "move it away");
    }
  }

  private static void refuseOthers(Change one) throws IOException {
    Path file = one.file().toRealPath();
    if (one.isMoved() && Files.exists(one.to(), LinkOption.NOFOLLOW_LINKS)) {
      throw new WrongInput(
          "`%s` cannot be called `%s`: a file of this name exists; nothing was written"
              .formatted(one.name(), one.to().getFileName()),
          "choose another name, or move that file away");
    } else if (AtomicFile.isReadOnly(file)) {
      throw new WrongInput(
          "`" + one.name() + "` is read-only; nothing was written", "make it writable");
    }
    Utf8 now = Utf8.read(Files.readAllBytes(file));
    if (!now.whole() || !Decoding.withLineFeeds(now.text()).equals(one.before())) {
      throw new WrongInput(
          "`" + one.name() + "` has changed since it was read; nothing was written",
          "run it again");
    }
  }

  private void make(Change one) throws IOException {
    String old = Files.readString(one.file());
    String mark = Utf8.read(Files.readAllBytes(one.file())).mark();
    if (!one.text().equals(one.before())) {
      AtomicFile.write(one.file(), mark + one.text());
      done.push(() -> AtomicFile.write(one.file(), old));
    }
    if (one.isMoved()) {
      Files.move(one.file(), one.to());
      done.push(() -> Files.move(one.to(), one.file()));
    }
  }

  private void undo() throws IOException {
    while (!done.isEmpty()) {
      done.pop().run();
    }
  }
}
