package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** No file of the program and no method grows beyond what a reader takes in at once. */
final class SizesTest {
  private static final int FILE_MAX = 300;
  private static final int METHOD_MAX = 40;

  @Test
  void files_haveAtMost300Lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : files("src/main", ".java", ".js", ".css", ".html")) {
      long lines = Files.readString(file).lines().count();
      if (lines > FILE_MAX) {
        tooLong.add(file + ": " + lines);
      }
    }

    assertThat(tooLong).as("split by meaning, not by line number").isEmpty();
  }

  @Test
  void methods_haveAtMost40Lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  null,
                  null,
                  manager.getJavaFileObjectsFromPaths(files("src/main", ".java")));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree file : task.parse()) {
        new Methods(file, positions).scan(file, tooLong);
      }
    }

    assertThat(tooLong).as("give a part of it a name of its own").isEmpty();
  }

  private static List<Path> files(String folder, String... endings) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      List<Path> files =
          all.filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith)).sorted().toList();
      assertThat(files).hasSizeGreaterThan(500);
      return files;
    }
  }

  /** Adds the methods of a file that are too long. */
  private static final class Methods extends TreeScanner<Void, List<String>> {
    private final CompilationUnitTree file;
    private final SourcePositions positions;

    Methods(CompilationUnitTree file, SourcePositions positions) {
      this.file = file;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, List<String> tooLong) {
      LineMap lines = file.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(file, method));
      long last = lines.getLineNumber(positions.getEndPosition(file, method));
      if (last - first + 1 > METHOD_MAX) {
        String name = file.getSourceFile().getName() + ":" + first + " " + method.getName();
        tooLong.add(name + ": " + (last - first + 1));
      }
      return super.visitMethod(method, tooLong);
    }
  }
}
