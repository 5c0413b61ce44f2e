package parley.app.files;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path of files in memory. How paths are taken apart and put together is the disk's business.
 *
 * @param written the path of the disk that is written alike; nothing lies there
 */
record MemoryPath(MemoryFiles files, Path written) implements Path {
  /** {@return the path as one of these files} */
  static MemoryPath of(Path path) {
    if (path instanceof MemoryPath memory) {
      return memory;
    }
    throw new ProviderMismatchException();
  }

  private MemoryPath like(Path other) {
    return new MemoryPath(files, other);
  }

  private @Nullable Path orNull(@Nullable Path other) {
    return other == null ? null : like(other);
  }

  private Optional<Path> ofTheSame(Path other) {
    return other instanceof MemoryPath m && m.files.equals(files)
        ? Optional.of(m.written)
        : Optional.empty();
  }

  private Path same(Path other) {
    return ofTheSame(other).orElseThrow(ProviderMismatchException::new);
  }

  @Override
  public MemoryFiles getFileSystem() {
    return files;
  }

  @Override
  public boolean isAbsolute() {
    return written.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return orNull(written.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return orNull(written.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return orNull(written.getParent());
  }

  @Override
  public int getNameCount() {
    return written.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return like(written.getName(index));
  }

  @Override
  public Path subpath(int begin, int end) {
    return like(written.subpath(begin, end));
  }

  @Override
  public boolean startsWith(Path other) {
    return ofTheSame(other).filter(written::startsWith).isPresent();
  }

  @Override
  public boolean endsWith(Path other) {
    return ofTheSame(other).filter(written::endsWith).isPresent();
  }

  @Override
  public Path normalize() {
    return like(written.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return like(written.resolve(same(other)));
  }

  @Override
  public Path relativize(Path other) {
    return like(written.relativize(same(other)));
  }

  @Override
  public URI toUri() {
    throw new InvalidPathException(toString(), "a path in memory has no address");
  }

  @Override
  public Path toAbsolutePath() {
    return like(written.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws NoSuchFileException {
    Path real = written.toAbsolutePath().normalize();
    if (files.content(real).isEmpty() && !files.isFolder(real)) {
      throw new NoSuchFileException(toString());
    }
    return like(real);
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("files in memory do not change");
  }

  @Override
  public int compareTo(Path other) {
    return written.compareTo(same(other));
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
