package parley.app.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import parley.app.context.WrongInput;

/**
 * Names files as the user would: relative to the current folder where they lie below it.
 *
 * @param folder the current one
 * @param prefix what stands before the name of a file below it
 * @param climbs whether files elsewhere are named from the folder too, by {@code ..}
 */
public record FileNames(Path folder, String prefix, boolean climbs) {
  /** A case is a folder of rules with an agenda of this name. */
  public static final String AGENDA = "agenda.yaml";

  /** The settings of a case, beside its agenda. */
  public static final String SETTINGS = "parley.yaml";

  public FileNames {
    folder = folder.toAbsolutePath().normalize();
  }

  /** Names without a prefix. */
  public FileNames(Path folder) {
    this(folder, "");
  }

  /** Names that are absolute outside the folder. */
  public FileNames(Path folder, String prefix) {
    this(folder, prefix, false);
  }

  /** {@return names that are the same wherever a folder and what it refers to are copied to} */
  public static FileNames from(Path folder) {
    return new FileNames(folder, "", true);
  }

  /** {@return the file that the user or a file in {@code base} means} */
  public static Path resolve(Path base, String written) {
    return base.resolve(written).normalize();
  }

  /** {@return the file that the user means; {@link WrongInput} if what is written is no path} */
  public static Path named(Path folder, String written) {
    try {
      return resolve(folder, written);
    } catch (InvalidPathException e) {
      throw new WrongInput("`" + written + "` is not a valid path: " + e.getReason());
    }
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
    if (!climbs && !absolute.startsWith(folder)) {
      return slashed(absolute);
    }
    String relative = slashed(folder.relativize(absolute));
    return prefix + (relative.isEmpty() ? "." : relative);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
