package parley.app.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.app.context.WrongInput;
import parley.app.files.AtomicFile;
import parley.app.files.FileNames;
import parley.app.options.Session;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Source;

/** The file that a page or a memo goes to: checked first, written whole. */
public record ReportFile(Session session, String word, Path path) {
  /** {@return the file; {@link WrongInput} if none can be there} */
  public static ReportFile of(Session session, String word) {
    Path file = path(session, word);
    Path folder = file.getParent();
    if (Files.isDirectory(file)) {
      throw new WrongInput("`" + word + "` is a folder", "name a file in it");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new WrongInput("the folder of `" + word + "` does not exist", "create it first");
    }
    return new ReportFile(session, word, file);
  }

  static Path path(Session session, String word) {
    return FileNames.named(session.folder(), word);
  }

  /** The page must not take the place of a file that it rests on. */
  public void refuseInput() throws IOException {
    for (Source source : session.loader().sources()) {
      Path read = path(session, source.name());
      if (Files.exists(path) && Files.exists(read) && Files.isSameFile(read, path)) {
        throw new WrongInput(
            "`" + word + "` has just been read as a part of the case", "write to another file");
      }
    }
  }

  /** Puts a text into the file, in the place of what was there. */
  public void write(String text) {
    try {
      AtomicFile.write(path, text);
    } catch (IOException e) {
      String reason = e instanceof AccessDeniedException ? "not allowed" : e.getMessage();
      throw new WrongInput("`" + word + "` cannot be written: " + reason);
    }
  }

  /** {@return what tells the user that it is there} */
  public String written() {
    return "wrote " + DiagnosticText.printable(word);
  }
}
