package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;

/**
 * Example files, and for a bad one all that Parley says about it, in a {@code .txt} beside it.
 * {@code -Dparley.golden=update} writes those.
 */
public final class Golden {
  private static final Path ROOT = Path.of("src/test/resources/parley/scenario");
  private static final String ONLY_READER = "# Only the reader knows.";

  private Golden() {}

  /** {@return the YAML files of a folder, by name} */
  public static List<Path> examples(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      assertThat(found).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the file under its name alone} */
  public static Source source(Path file) {
    return new Source(String.valueOf(file.getFileName()), text(file));
  }

  /** {@return whether a file is marked as one whose mistake no schema can see} */
  public static boolean isOnlyForReader(Path file) {
    return text(file).startsWith(ONLY_READER);
  }

  /** {@return what the user sees} */
  public static String rendered(Problems problems, Source... sources) {
    DiagnosticText text = new DiagnosticText(List.of(sources));
    return String.join("", problems.sorted().stream().map(text::of).toList());
  }

  /** {@return a test for each example that it is refused with exactly the text beside it} */
  public static Stream<DynamicTest> refused(String folder, BiConsumer<Source, Problems> read) {
    return examples(folder).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    folder + "/" + file.getFileName(), () -> check(file, read)));
  }

  private static void check(Path file, BiConsumer<Source, Problems> read) throws IOException {
    Problems problems = new Problems();
    read.accept(source(file), problems);
    String actual = rendered(problems, source(file));
    Path golden = Path.of(file.toString().replaceFirst("yaml$", "txt"));
    if ("update".equals(System.getProperty("parley.golden"))) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(text(golden)).isNotEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
