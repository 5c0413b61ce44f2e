package parley.app.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import parley.app.context.WrongInput;

/** Files that appear whole or not at all. */
public final class AtomicFile {
  private static final Set<PosixFilePermission> WRITABLE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private AtomicFile() {}

  /**
   * Writes a text as UTF-8 beside its target and moves it there, over an older file if any. That
   * file must be writable, and its permissions stay. A link is followed; into a device or a pipe
   * the text is written as it comes.
   */
  public static void write(Path target, String text) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Files.writeString(target, text);
      return;
    }
    Path absolute = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null) {
      throw new IOException("not a file: " + target);
    }
    Optional<Set<PosixFilePermission>> permissions = permissions(absolute);
    refuseReadOnly(absolute);
    Path draft = draft(absolute);
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      if (permissions.isPresent()) {
        Files.setPosixFilePermissions(draft, permissions.get());
      }
      move(draft, absolute);
    } catch (FileSystemException e) {
      throw ofTarget(target, draft, e);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The draft's name means nothing to the user. */
  private static IOException ofTarget(Path target, Path draft, FileSystemException e) {
    if (!draft.toString().equals(e.getFile())) {
      return e;
    }
    IOException named =
        e instanceof NoSuchFileException
            ? new NoSuchFileException(target.toString(), null, e.getReason())
            : e instanceof AccessDeniedException
                ? new AccessDeniedException(target.toString(), null, e.getReason())
                : new FileSystemException(target.toString(), null, e.getReason());
    named.initCause(e);
    return named;
  }

  /** {@return those of a file that exists, where the file system has such} */
  private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null || !Files.exists(file)
        ? Optional.empty()
        : Optional.of(view.readAttributes().permissions());
  }

  /** The bits count by themselves: to an administrator every file is writable. */
  static boolean isReadOnly(Path file) throws IOException {
    boolean isLocked = permissions(file).filter(p -> Collections.disjoint(p, WRITABLE)).isPresent();
    return isLocked || (Files.exists(file) && !Files.isWritable(file));
  }

  private static void refuseReadOnly(Path file) throws IOException {
    if (isReadOnly(file)) {
      throw new WrongInput(
          "`" + file.getFileName() + "` is read-only, and stays as it is",
          "make it writable, or write to another file");
    }
  }

  /** {@return a free name beside the target; unlike a temporary file's it has usual permissions} */
  static Path draft(Path target) {
    String hash = Integer.toHexString(String.valueOf(target.getFileName()).hashCode());
    return target.resolveSibling(".parley-" + ProcessHandle.current().pid() + "-" + hash);
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
