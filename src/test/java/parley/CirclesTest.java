package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Files of a package do not name one another in a circle: each can be read after those that it
 * names.
 */
final class CirclesTest {
  /** Those that cannot be otherwise, and why. */
  private static final Map<Set<String>, String> KNOWN =
      Map.of(
          Set.of("MemoryFiles", "MemoryPath", "MemoryProvider"),
          "java.nio asks each of a file system, its paths and its provider for the others",
          Set.of("Condition", "Sum"),
          "a sealed family: a sum is a kind of condition that fills a file of its own");

  @Test
  void files_nameOneAnotherInNoCircle() throws IOException {
    Map<Path, Map<String, Set<String>>> packages = names();
    assertThat(packages).hasSizeGreaterThan(50);

    Set<Set<String>> circles = new HashSet<>();
    packages.values().forEach(p -> circles.addAll(circles(p)));

    assertThat(circles)
        .as("let one know less: pass it a value or a function, or move what both need")
        .isEqualTo(KNOWN.keySet());
  }

  @Test
  void circle_isFoundAmongFilesThatOnlyLeadIntoIt() {
    assertThat(
            circles(
                Map.of(
                    "A", Set.of("B"),
                    "B", Set.of("C"),
                    "C", Set.of("D", "E"),
                    "D", Set.of("B"),
                    "E", Set.of())))
        .containsExactly(Set.of("B", "C", "D"));
  }

  /** {@return by package, the files of the package that each of its files names} */
  private static Map<Path, Map<String, Set<String>>> names() throws IOException {
    Map<Path, Map<String, Set<String>>> packages = new TreeMap<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      List<Path> files = all.filter(f -> f.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree file : task.parse()) {
        Path path = Path.of(file.getSourceFile().getName());
        Set<String> named = new TreeSet<>();
        new Named().scan(file, named);
        packages
            .computeIfAbsent(path.resolveSibling(""), p -> new TreeMap<>())
            .put(path.getFileName().toString().replace(".java", ""), named);
      }
    }
    packages.values().forEach(p -> p.forEach((file, named) -> keep(p.keySet(), file, named)));
    return packages;
  }

  private static void keep(Collection<String> files, String file, Set<String> named) {
    named.retainAll(files);
    named.remove(file);
  }

  /** {@return the sets of files that all lead to one another} */
  private static Set<Set<String>> circles(Map<String, Set<String>> named) {
    Map<String, Set<String>> reached =
        named.keySet().stream().collect(Collectors.toMap(f -> f, f -> reached(f, named)));
    return named.keySet().stream()
        .map(
            f ->
                reached.get(f).stream()
                    .filter(other -> reached.get(other).contains(f))
                    .collect(Collectors.toSet()))
        .filter(circle -> circle.size() > 1)
        .collect(Collectors.toSet());
  }

  private static Set<String> reached(String file, Map<String, Set<String>> named) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(file));
    while (!open.isEmpty()) {
      named.get(open.pop()).stream().filter(reached::add).forEach(open::push);
    }
    return reached;
  }

  /** Adds every name in a file. */
  private static final class Named extends TreeScanner<Void, Set<String>> {
    @Override
    public Void visitIdentifier(IdentifierTree name, Set<String> named) {
      named.add(name.getName().toString());
      return super.visitIdentifier(name, named);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree name, Set<String> named) {
      named.add(name.getIdentifier().toString());
      return super.visitMemberSelect(name, named);
    }
  }
}
