package parley.app.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far files are read, and which texts stand for what is saved in some of them. An editor shows
 * texts that nobody has saved yet, and lets nothing be read outside the folder that it has opened.
 *
 * @param within the folder, without links, beyond which nothing is read; empty: everything is
 * @param texts what stands for files, each named without links
 */
public record FileScope(Optional<Path> within, Map<Path, String> texts) {
  private static final FileScope EVERYWHERE = new FileScope(Optional.empty(), Map.of());

  public FileScope {
    texts = Map.copyOf(texts);
  }

  /** {@return the whole disk as it is saved} */
  public static FileScope everywhere() {
    return EVERYWHERE;
  }

  /** {@return a folder, with other texts for some of its files} */
  public static FileScope of(Path folder, Map<Path, String> texts) {
    Path within = FileNames.real(folder);
    Map<Path, String> inside = new HashMap<>();
    texts.forEach(
        (file, text) -> {
          if (real(file).startsWith(within)) {
            inside.put(real(file), text);
          }
        });
    return new FileScope(Optional.of(within), inside);
  }

  /** {@return whether a file may be read} */
  public boolean contains(Path file) {
    return within.isEmpty() || real(file).startsWith(within.get());
  }

  /** {@return what stands for a file; empty: what is saved in it} */
  Optional<String> text(Path file) {
    return texts.isEmpty() ? Optional.empty() : Optional.ofNullable(texts.get(real(file)));
  }

  /** {@return the files in a folder, as it is named, for which a text stands} */
  List<Path> textsIn(Path folder) {
    Path real = real(folder);
    return texts.keySet().stream()
        .filter(f -> real.equals(f.getParent()))
        .map(f -> folder.resolve(String.valueOf(f.getFileName())))
        .toList();
  }

  /** {@return the file without links; where it would be if nobody has saved it yet} */
  public static Path real(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      return parent == null
          ? absolute
          : FileNames.real(parent).resolve(String.valueOf(absolute.getFileName()));
    }
  }
}
