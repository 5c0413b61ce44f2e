package parley.app.editing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.app.files.FileNames;
import parley.app.files.FileScope;
import parley.app.files.Leftovers;
import parley.app.files.TextFiles.Kind;

/**
 * The agendas and scenarios below an editor's folder, which may hold anything besides. Looks only
 * so deep and at so many files; follows no link that leads out of the folder.
 */
final class Discovery {
  private static final String RULES = "rules";
  private static final String SCENARIOS = "scenarios";
  private static final int DEPTH_MAX = 12;
  private static final int VISITED_MAX = 20_000;
  private static final Set<String> OTHERS = Set.of("node_modules", "target", "build");

  private final FileScope scope;
  private final Set<Path> visited = new HashSet<>();
  private final Set<Path> agendas = new TreeSet<>();
  private final Set<Path> scenarios = new TreeSet<>();
  private int seen;

  private Discovery(FileScope scope) {
    this.scope = scope;
  }

  /**
   * What there is.
   *
   * @param rules folders with an agenda, sorted
   * @param scenarios files in a folder for scenarios, sorted
   * @param complete whether no bound ended the search
   */
  record Found(List<Path> rules, List<Path> scenarios, boolean complete) {}

  /** {@return what lies below a folder} */
  static Found below(Path root, FileScope scope) {
    Discovery discovery = new Discovery(scope);
    boolean isCaseFolder =
        Files.isDirectory(root.resolve(RULES)) || Files.isDirectory(root.resolve(SCENARIOS));
    if (isCaseFolder && !Files.isRegularFile(root.resolve(FileNames.AGENDA))) {
      discovery.visit(root.resolve(RULES), 0, false);
      discovery.visit(root.resolve(SCENARIOS), 0, true);
    } else {
      discovery.visit(root, 0, false);
    }
    return new Found(
        discovery.agendas.stream().map(a -> a.resolveSibling("")).toList(),
        List.copyOf(discovery.scenarios),
        discovery.seen < VISITED_MAX);
  }

  /**
   * Takes a folder's files down.
   *
   * @param ofScenarios whether every YAML file in it is a scenario
   */
  private void visit(Path folder, int depth, boolean ofScenarios) {
    if (depth > DEPTH_MAX || seen >= VISITED_MAX || !mayEnter(folder)) {
      return;
    }
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path path : all) {
        if (seen++ >= VISITED_MAX) {
          break;
        }
        inside.add(path);
      }
    } catch (IOException e) {
      return; // a folder that may not be read holds no case
    }
    inside.sort(null);
    for (Path path : inside) {
      String name = String.valueOf(path.getFileName());
      if (Files.isDirectory(path)) {
        boolean isHidden = name.startsWith(".") || OTHERS.contains(name);
        if (!isHidden) {
          visit(path, depth + 1, ofScenarios || name.equals(SCENARIOS));
        }
      } else {
        note(path, name, ofScenarios);
      }
    }
  }

  private void note(Path file, String name, boolean ofScenarios) {
    if (name.equals(FileNames.AGENDA)) {
      agendas.add(file);
    } else if (ofScenarios
        && Kind.YAML.fits(file)
        && !Leftovers.isLeft(file)
        && !name.equals(FileNames.SETTINGS)) {
      scenarios.add(file);
    }
  }

  /** Each real folder is entered once, so that links in a circle come to an end. */
  private boolean mayEnter(Path folder) {
    if (!Files.isDirectory(folder) || !scope.contains(folder)) {
      return false;
    }
    try {
      return visited.add(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
