package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.ClassPath;

/** A process that has too little memory says so in one sentence, and ends with exit code 3. */
class ExhaustionTest {
  @TempDir Path temp;

  private record Ended(int code, String out, String err) {}

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void heapThatIsTooSmall_isTheEndInOneSentence() throws IOException, InterruptedException {
    CaseFolder folder = CaseFolder.in(temp.resolve("case"));
    StringBuilder options = new StringBuilder("  more:\n    title: More\n    options:\n");
    for (int o = 0; o < 90_000; o++) {
      options.append("      option_number_").append(o).append(": The option\n");
    }
    folder.append("agenda.yaml", options.toString());

    Ended ended = inAProcess("-Xmx16m", "run", "scenarios/used-car/first-talk.yaml");

    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isEqualTo(Exhaustion.MESSAGE + "\n");
  }

  @Test
  void severalThreadsThatFindNoMemory_sayItOnce() throws IOException, InterruptedException {
    CaseFolder.in(temp.resolve("case"));

    Ended ended = inAProcess("-Xmx6m", "run", "scenarios/used-car/first-talk.yaml");

    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(ended.err()).containsOnlyOnce(Exhaustion.MESSAGE);
  }

  @Test
  void memoryBehindOtherFaults_isFound() {
    assertThat(Exhaustion.isBehind(new IllegalStateException(new OutOfMemoryError()))).isTrue();
    assertThat(Exhaustion.isBehind(new RuntimeException(new Error(new StackOverflowError()))))
        .isTrue();
    assertThat(Exhaustion.isBehind(new IllegalStateException("out of memory"))).isFalse();
  }

  private Ended inAProcess(String memory, String... words)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                ClassPath.whole(),
                Main.class.getName()));
    command.addAll(List.of(words));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    int code =
        new ProcessBuilder(command)
            .directory(temp.resolve("case").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Ended(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
