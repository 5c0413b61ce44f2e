package parley.app.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;
import parley.app.context.WrongInput;
import parley.app.draft.Ids;
import parley.app.files.TextFiles;
import parley.app.files.Transcoding;
import parley.app.words.Capitals;
import parley.diagnostic.Source;
import parley.model.ReservedWords;

/** What commands need to read tables from files. */
public final class TableInput {
  private static final String HELP =
      "save it as `CSV UTF-8`, or say how it is encoded, such as --encoding windows-1252";

  private static final String OTHER_HELP =
      "save it as UTF-8, or say how it is encoded, such as --encoding windows-1252";

  private TableInput() {}

  /**
   * {@return the text of a table; empty, with an error, if it cannot be read}
   *
   * @param encoding its name; empty for UTF-8, or UTF-16 with its mark
   */
  public static Optional<Source> read(TextFiles texts, Path file, Optional<String> encoding)
      throws IOException {
    Transcoding coding = new Transcoding(encoding.map(TableInput::charset), true, HELP);
    return texts.read(file, TextFiles.Kind.TABLE, Optional.empty(), coding);
  }

  /** {@return the text of a file that is no table but comes from another program as well} */
  public static Optional<Source> readOther(TextFiles texts, Path file, Optional<String> encoding) {
    Transcoding coding = new Transcoding(encoding.map(TableInput::charset), true, OTHER_HELP);
    return texts.read(file, TextFiles.Kind.YAML, Optional.empty(), coding);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name.equalsIgnoreCase("macintosh") ? "x-MacRoman" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new WrongInput(
          "unknown encoding `" + name + "`",
          "usual ones are windows-1252, macintosh, iso-8859-15 and utf-16le");
    }
  }

  public static String caseId(Path folder) {
    Ids ids = new Ids("case", ReservedWords.CASE::isReserved);
    return ids.of(name(folder)).replace('_', '-');
  }

  /** {@return what people may call a case in this folder} */
  public static String title(Path folder) {
    return Capitals.first(caseId(folder).replace('-', ' '));
  }

  private static String name(Path folder) {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }
}
