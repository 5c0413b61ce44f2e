package parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parley.app.Parley;
import parley.app.context.Environment;
import parley.docs.Document.Edit;
import parley.docs.Document.Run;
import parley.docs.Document.Step;
import parley.docs.Document.Write;

/** Replays the terminal sessions of README and docs: what they show is what Parley prints. */
class DocumentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final boolean UPDATE = "update".equals(System.getProperty("parley.golden"));

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> documents_showWhatParleyPrints() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      docs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    assertThat(pages.stream().filter(DocumentsTest::hasRuns).count()).isGreaterThanOrEqualTo(2);
    return pages.stream()
        .filter(DocumentsTest::hasRuns)
        .map(p -> DynamicTest.dynamicTest(p.toString(), () -> replay(p)));
  }

  private static boolean hasRuns(Path page) {
    return Document.parse(read(page)).steps().stream().anyMatch(s -> s instanceof Run);
  }

  private void replay(Path page) throws IOException {
    Path folder = temp.resolve(page.getFileName().toString());
    for (String part : List.of("rules", "seeds", "scenarios", "docs/tables")) {
      copy(Path.of(part), folder.resolve(part));
    }
    for (Step step : Document.parse(read(page)).steps()) {
      if (step instanceof Run run) {
        check(page, run, folder);
      } else if (step instanceof Write write) {
        write(folder.resolve(write.file()), write);
      } else if (step instanceof Edit edit) {
        edit(folder.resolve(edit.file()), edit);
      }
    }
  }

  private static void check(Path page, Run run, Path folder) throws IOException {
    List<String> actual = run(run.command(), folder);
    if (matches(run.output(), actual)) {
      return;
    }
    if (UPDATE && !run.output().contains("…")) {
      update(page, run, actual);
      return;
    }
    assertThat(String.join("\n", actual))
        .as("%s:%d: $ %s", page, run.line(), run.command())
        .isEqualTo(String.join("\n", run.output()));
  }

  private static List<String> run(String command, Path folder) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      words.add(quoted != null ? quoted : matcher.group(3));
    }
    assertThat(words.get(0)).as(command).isIn("parley", "./parley");
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    Environment environment =
        new Environment(
            writer,
            writer,
            folder.toAbsolutePath(),
            Map.of("PARLEY_COMMAND", "./parley"),
            false,
            () -> TODAY);
    int unused = Parley.run(environment, words.subList(1, words.size()).toArray(String[]::new));
    writer.flush();
    List<String> lines =
        new ArrayList<>(text.toString().lines().map(String::stripTrailing).toList());
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** A line of … alone matches any number of lines. */
  private static boolean matches(List<String> expected, List<String> actual) {
    if (expected.isEmpty()) {
      return actual.isEmpty();
    }
    List<String> rest = expected.subList(1, expected.size());
    if (!expected.get(0).equals("…")) {
      return !actual.isEmpty()
          && expected.get(0).equals(actual.get(0))
          && matches(rest, actual.subList(1, actual.size()));
    }
    for (int i = 0; i <= actual.size(); i++) {
      if (matches(rest, actual.subList(i, actual.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Replaces what stands between the prompt and the next one, or the block's end. */
  private static void update(Path page, Run run, List<String> actual) throws IOException {
    List<String> lines = new ArrayList<>(read(page).lines().toList());
    int prompt =
        IntStream.range(0, lines.size())
            .filter(i -> isPromptOf(run, lines, i))
            .findFirst()
            .orElseThrow();
    lines.subList(prompt + 1, prompt + 1 + run.output().size()).clear();
    lines.addAll(prompt + 1, actual);
    Files.writeString(page, String.join("\n", lines) + "\n");
  }

  private static boolean isPromptOf(Run run, List<String> lines, int i) {
    int end = i + 1 + run.output().size();
    return lines.get(i).equals("$ " + run.command())
        && end < lines.size()
        && lines.subList(i + 1, end).equals(run.output())
        && (lines.get(end).isBlank() || lines.get(end).matches("```|\\$ .*"));
  }

  private static void write(Path file, Write write) throws IOException {
    Files.createDirectories(file.getParent());
    if (write.append()) {
      Files.writeString(file, "\n" + write.text(), StandardOpenOption.APPEND);
    } else {
      Files.writeString(file, write.text());
    }
  }

  private static void edit(Path file, Edit edit) throws IOException {
    assertThat(read(file)).contains(edit.old());
    Files.writeString(file, read(file).replace(edit.old(), edit.replacement()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
