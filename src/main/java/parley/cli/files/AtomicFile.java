package parley.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that appear whole or not at all. */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes a text as UTF-8 beside its target and moves it there, over an older file if any. */
  public static void write(Path target, String text) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null) {
      throw new IOException("not a file: " + target);
    }
    Path draft = draft(absolute);
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      move(draft, absolute);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** {@return a free name beside the target; unlike a temporary file's it has usual permissions} */
  static Path draft(Path target) {
    String name = ".parley-" + ProcessHandle.current().pid() + "-" + target.getFileName();
    return target.resolveSibling(name);
  }

  /** Moves in one step where the file system can. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
