package parley.app.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.app.files.FileNames;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;

/** Warns, once each, of files that look like a part of a case and are not read. */
final class StrayFiles {
  private static final String TEXT = ".txt";

  private final FileNames names;
  private final Problems problems;
  private final Set<Path> seen = new HashSet<>();

  StrayFiles(FileNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** Warns of settings that do not stand where they are read. */
  void settings(Path rules) {
    Path above = rules.resolve("..").resolve(FileNames.SETTINGS).normalize();
    for (Path file : List.of(rules.resolve("parley.yml"), above)) {
      if (Files.isRegularFile(file)) {
        warn(
            file,
            "settings belong in `" + FileNames.SETTINGS + "` beside the agenda: rename or move it");
      }
    }
  }

  /** Warns of rule files to which an editor has added another ending. */
  void ruleFiles(Path rules) {
    try (Stream<Path> files = Files.list(rules)) {
      files.filter(f -> f.toString().endsWith(".drl" + TEXT)).sorted().forEach(this::renamed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void renamed(Path file) {
    String name = String.valueOf(file.getFileName());
    warn(file, "rename it `" + name.substring(0, name.length() - TEXT.length()) + "`");
  }

  private void warn(Path file, String help) {
    if (seen.add(file)) {
      problems.warning(
          Code.NO_EFFECT, Place.startOf(names.of(file)), "this file has no effect", help);
    }
  }
}
