package parley.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;

/** What is sent to another machine is enough to answer the same bytes there. */
class SweepTextsTest {
  @TempDir Path temp;

  @Test
  void textsAlone_giveTheSameBytes() throws IOException, ClassNotFoundException {
    Path plans = Files.createDirectories(temp.resolve("plans"));
    assertThat(Cli.in(temp).run("init", "case").code()).isZero();
    Path plan = plans.resolve("plan.yaml");
    Files.writeString(
        plan,
        """
        sweep: sent
        scenarios: [../case/scenarios/used-car]
        question: run
        grid: {sure: [0, 0.5]}
        columns: [file, package, verdicts]
        """);
    assertThat(Cli.in(plans).run("sweep", "plan.yaml", "-o", "out.jsonl").code()).isZero();
    String version = version(plans.resolve("out.jsonl"));

    SweepTexts sent = sent(SweepLoading.texts(plan, SweepTable.Form.JSONL, version));
    Files.move(temp.resolve("case"), temp.resolve("gone"));
    Sweep there = SweepLoading.of(sent);

    assertThat(there.lines(0, there.runs()))
        .isEqualTo(Files.readString(plans.resolve("out.jsonl")));
  }

  private static String version(Path table) throws IOException {
    return Files.readString(table).replaceFirst("(?s).*?\"parley\": \"([^\"]*)\".*", "$1");
  }

  private static SweepTexts sent(SweepTexts texts) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(texts);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (SweepTexts) in.readObject();
    }
  }
}
