package parley.app.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.files.FileNames;
import parley.app.files.FileScope;
import parley.diagnostic.Nearest;

/** The cases that lie near a scenario, for whoever wrote a path that leads to none. */
final class CaseFolders {
  private static final int ANCESTORS_MAX = 5;
  private static final int LISTED_MAX = 1000;

  private CaseFolders() {}

  /** {@return what to write instead of a path; empty if there is no case near the file} */
  static Optional<String> help(Path file, String path, FileScope scope) {
    Optional<String> near = Nearest.help(path, around(file, scope));
    return isAway(file, path)
        ? Optional.of(
            "the path is meant from a folder in `scenarios`: move this file there"
                + near.map(help -> "; " + help).orElse(""))
        : near;
  }

  /** {@return whether the path is as from {@code scenarios/CASE}, and the file lies elsewhere} */
  private static boolean isAway(Path file, String path) {
    Optional<Path> grand = above(file.toAbsolutePath().normalize()).flatMap(CaseFolders::above);
    boolean inScenarios =
        grand
            .flatMap(g -> Optional.ofNullable(g.getFileName()))
            .map(name -> name.toString().equals("scenarios"))
            .orElse(false);
    return path.startsWith("../../rules/") && !inScenarios;
  }

  /**
   * {@return each case in a folder {@code rules} beside the file or above it, as the file would
   * name it: relative to the file's folder, with {@code /}}
   */
  private static List<String> around(Path file, FileScope scope) {
    Path from = file.toAbsolutePath().normalize();
    return Stream.iterate(above(from), Optional::isPresent, f -> f.flatMap(CaseFolders::above))
        .limit(ANCESTORS_MAX)
        .map(folder -> folder.get().resolve("rules"))
        .filter(scope::contains)
        .flatMap(CaseFolders::in)
        .map(found -> from.resolveSibling("").relativize(found).toString().replace('\\', '/'))
        .toList();
  }

  private static Optional<Path> above(Path path) {
    return Optional.ofNullable(path.getParent());
  }

  private static Stream<Path> in(Path rules) {
    try (Stream<Path> folders = Files.list(rules)) {
      return folders
          .limit(LISTED_MAX)
          .filter(f -> Files.isRegularFile(f.resolve(FileNames.AGENDA)))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.of();
    }
  }
}
