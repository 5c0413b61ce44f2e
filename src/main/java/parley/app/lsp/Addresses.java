package parley.app.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parley.app.files.FileScope;

/** Files by the addresses under which the editor knows them. */
final class Addresses {
  private final Map<Path, String> given = new ConcurrentHashMap<>();

  /** {@return the file of an address, without links; empty if it is that of no file} */
  static Optional<Path> file(String address) {
    try {
      URI uri = URI.create(address);
      return "file".equals(uri.getScheme())
          ? Optional.of(FileScope.real(Path.of(uri)))
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
      return Optional.empty();
    }
  }

  /** Remembers how the editor writes the address of a file. */
  void note(Path file, String address) {
    given.put(file, address);
  }

  /** {@return the address of a file, as the editor writes it if it ever has} */
  String of(Path file) {
    return given.getOrDefault(file, file.toUri().toString());
  }
}
