package parley.app.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.model.Place;

/** Says why a file or a folder cannot be read. */
record Unreadable(FileNames names, Problems problems, FileScope scope) {
  private static final int LISTED_MAX = 1000;

  /** Reports what went wrong with a file that is named at the place. */
  void report(Path file, Place at, IOException e) {
    report(at, reason(file, e), nearest(file));
  }

  void report(Place place, String message, Optional<String> help) {
    if (help.isPresent()) {
      problems.error(Code.UNREADABLE, place, message, help.get());
    } else {
      problems.error(Code.UNREADABLE, place, message);
    }
  }

  /** {@return "did you mean …" if the folder of a missing file holds a similar name} */
  Optional<String> nearest(Path missing) {
    Path parent = missing.getParent();
    if (parent == null
        || !scope.contains(parent)
        || Files.exists(missing, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(parent)) {
      List<String> known =
          files.limit(LISTED_MAX).map(f -> String.valueOf(f.getFileName())).toList();
      return Nearest.to(String.valueOf(missing.getFileName()), known)
          .map(n -> "did you mean `" + names.of(parent.resolve(n)) + "`?");
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private String reason(Path file, IOException e) {
    String name = "`" + names.of(file) + "`";
    if (e instanceof NoSuchFileException) {
      return Files.isSymbolicLink(file)
          ? name + " is a link to a file that is not there"
          : "there is no " + name;
    }
    if (e instanceof AccessDeniedException) {
      return name + " may not be read";
    }
    if (e instanceof NotDirectoryException) {
      return name + " is a file, not a folder";
    }
    String why = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return name + " cannot be read: " + why;
  }
}
