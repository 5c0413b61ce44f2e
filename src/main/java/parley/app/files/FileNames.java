package parley.app.files;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Names files as the user would: relative to the current folder where they lie below it.
 *
 * @param folder the current one
 * @param prefix what stands before the name of a file below it
 */
public record FileNames(Path folder, String prefix) {
  public FileNames {
    folder = folder.toAbsolutePath().normalize();
  }

  /** Names without a prefix. */
  public FileNames(Path folder) {
    this(folder, "");
  }

  /** {@return the file that the user or a file in {@code base} means} */
  public static Path resolve(Path base, String written) {
    return base.resolve(written).normalize();
  }

  /** {@return where a file is without links; where it would be if it is not there} */
  public static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** {@return such as {@code rules/ukraine-nato/russia.drl}; {@code .} for the current folder} */
  public String of(Path file) {
    Path absolute = folder.resolve(file).normalize();
    if (!absolute.startsWith(folder)) {
      return slashed(absolute);
    }
    String relative = slashed(folder.relativize(absolute));
    return prefix + (relative.isEmpty() ? "." : relative);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
