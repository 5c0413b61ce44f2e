package parley.app.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the case that new users start from, all of it or nothing. */
public final class NewCase {
  /** As it is kept. */
  private static final List<String> FILES =
      List.of(
          "rules/used-car/agenda.yaml",
          "rules/used-car/buyer.drl",
          "rules/used-car/common.drl",
          "rules/used-car/seller.drl",
          "seeds/used-car/advert.yaml",
          "seeds/used-car/chat.yaml",
          "scenarios/used-car/first-talk.yaml");

  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  /** A package of the scenario that is worth an explanation. */
  public static final String PACKAGE = "first_offer";

  /** The id of the case as it is kept. */
  public static final String CASE = "used-car";

  private final String caseId;

  /** Made under a case's id. */
  public NewCase(String caseId) {
    this.caseId = caseId;
  }

  /** {@return what is written, relative to the folder} */
  public List<String> files() {
    return FILES.stream().map(this::named).toList();
  }

  /** {@return the scenario among them} */
  public String scenario() {
    return named(SCENARIO);
  }

  /** {@return a text with this case's id for that of the case as it is kept} */
  private String named(String text) {
    return text.replace(CASE, caseId).replace(CASE.replace('-', '_'), caseId.replace('-', '_'));
  }

  /** {@return a file that would be written over, or stands where a folder must} */
  public Optional<Path> inTheWay(Path folder) {
    return Stream.concat(Stream.of(folder), files().stream().map(folder::resolve))
        .flatMap(f -> conflict(folder, f).stream())
        .findFirst();
  }

  /** Writes the files into a folder that is made if it is not there. */
  public void write(Path folder) throws IOException {
    Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
    Files.createDirectories(parent);
    Path draft = Files.createDirectory(AtomicFile.draft(folder.toAbsolutePath()));
    try {
      for (String file : FILES) {
        copy(file, draft.resolve(named(file)));
      }
      move(draft, folder);
    } finally {
      delete(draft);
    }
  }

  /** A file is in the way where a file will be, and where a folder above it must be. */
  private static Optional<Path> conflict(Path folder, Path file) {
    if (!file.equals(folder) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(file);
    }
    for (Path above = file; above != null; above = above.getParent()) {
      if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** Moves the draft as a whole to a new folder, else file by file, undone if one fails. */
  private void move(Path draft, Path folder) throws IOException {
    if (!Files.exists(folder)) {
      AtomicFile.move(draft, folder);
      return;
    }
    List<Path> moved = new ArrayList<>();
    try {
      for (String file : files()) {
        Path target = folder.resolve(file);
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(folder));
        Files.move(draft.resolve(file), target);
        moved.add(target);
      }
    } catch (IOException e) {
      for (Path file : moved) {
        Files.deleteIfExists(file);
      }
      throw e;
    }
  }

  private void copy(String file, Path target) throws IOException {
    Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(target));
    try (InputStream in = NewCase.class.getResourceAsStream("new-case/" + file)) {
      if (in == null) {
        throw new FileNotFoundException("resource " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(target, named(text));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
