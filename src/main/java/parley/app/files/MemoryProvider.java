package parley.app.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets files in memory be read as those on a disk are; whatever would write is refused. */
final class MemoryProvider extends FileSystemProvider {
  private final MemoryFiles files;

  MemoryProvider(MemoryFiles files) {
    this.files = files;
  }

  private record Attributes(boolean isDirectory, long size) implements BasicFileAttributes {
    private static final FileTime NO_TIME = FileTime.fromMillis(0);

    @Override
    public boolean isRegularFile() {
      return !isDirectory;
    }

    @Override
    public boolean isSymbolicLink() {
      return false;
    }

    @Override
    public boolean isOther() {
      return false;
    }

    @Override
    public @Nullable Object fileKey() {
      return null;
    }

    @Override
    public FileTime lastModifiedTime() {
      return NO_TIME;
    }

    @Override
    public FileTime lastAccessTime() {
      return NO_TIME;
    }

    @Override
    public FileTime creationTime() {
      return NO_TIME;
    }
  }

  private record Listed(List<Path> paths) implements DirectoryStream<Path> {
    @Override
    public Iterator<Path> iterator() {
      return paths.iterator();
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  private static Path written(Path path) {
    return MemoryPath.of(path).written().toAbsolutePath().normalize();
  }

  @Override
  public String getScheme() {
    return "memory";
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws NoSuchFileException {
    byte[] bytes =
        files
            .content(written(path))
            .orElseThrow(() -> new NoSuchFileException(path.toString()))
            .bytes();
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> inside = new ArrayList<>();
    for (Path one : files.inside(written(folder))) {
      Path path = folder.resolve(files.path(one).getFileName());
      if (filter.accept(path)) {
        inside.add(path);
      }
    }
    return new Listed(inside);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws NoSuchFileException {
    Path written = written(path);
    if (files.isFolder(written)) {
      return type.cast(new Attributes(true, 0));
    }
    return files
        .content(written)
        .map(c -> type.cast(new Attributes(false, c.size())))
        .orElseThrow(() -> new NoSuchFileException(path.toString()));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    if (Set.of(modes).contains(AccessMode.WRITE)) {
      throw new ReadOnlyFileSystemException();
    }
    BasicFileAttributes unused = readAttributes(path, BasicFileAttributes.class);
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    return one.equals(other) || written(one).equals(written(other));
  }

  @Override
  public boolean isHidden(Path path) {
    return false;
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void delete(Path path) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return null;
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new ReadOnlyFileSystemException();
  }
}
