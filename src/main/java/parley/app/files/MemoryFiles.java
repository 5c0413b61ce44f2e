package parley.app.files;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * Files that are held in memory and can only be read, where paths are written as on the disk. What
 * reads a case reads it from here or from the disk, and nothing is written for it.
 */
public final class MemoryFiles extends FileSystem {
  private static final String READ_ONLY = "files in memory can only be read";

  private final FileSystem disk;
  private final MemoryProvider provider = new MemoryProvider(this);
  private final SortedMap<Path, Content> files = new TreeMap<>();
  private final SortedMap<Path, SortedSet<Path>> folders = new TreeMap<>();

  /** None yet; paths have the form of those of the given one. */
  public MemoryFiles(Path form) {
    disk = form.getFileSystem();
  }

  /** What a file holds; its size is more than there are bytes if it is too large to be held. */
  public static final class Content {
    private final byte[] bytes;
    private final long size;

    public Content(byte[] bytes, long size) {
      this.bytes = bytes;
      this.size = size;
    }

    /** {@return what the file holds; not to be changed} */
    public byte[] bytes() {
      return bytes;
    }

    long size() {
      return size;
    }
  }

  /** Adds a file, and every folder above it. */
  public void add(Path file, Content content) {
    Path whole = file.normalize();
    files.put(whole, content);
    Path inside = whole;
    for (Path above = whole.getParent(); above != null; above = above.getParent()) {
      folders.computeIfAbsent(above, a -> new TreeSet<>()).add(inside);
      inside = above;
    }
  }

  /** {@return the path of these files that is written like one of the disk} */
  public Path path(Path written) {
    return new MemoryPath(this, written);
  }

  /** {@return what a file holds; empty if it is none} */
  Optional<Content> content(Path written) {
    return Optional.ofNullable(files.get(written));
  }

  /** {@return what lies in a folder; {@link NoSuchFileException} if it is none} */
  Set<Path> inside(Path written) throws NoSuchFileException {
    SortedSet<Path> inside = folders.get(written);
    if (inside == null) {
      throw new NoSuchFileException(written.toString());
    }
    return inside;
  }

  boolean isFolder(Path written) {
    return folders.containsKey(written);
  }

  @Override
  public MemoryProvider provider() {
    return provider;
  }

  @Override
  public Path getPath(String first, String... more) {
    return path(disk.getPath(first, more));
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return StreamSupport.stream(disk.getRootDirectories().spliterator(), false)
        .map(this::path)
        .toList();
  }

  @Override
  public String getSeparator() {
    return disk.getSeparator();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic");
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException(READ_ONLY);
  }
}
