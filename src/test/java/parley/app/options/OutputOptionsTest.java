package parley.app.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.CaseFolder;
import parley.testing.Cli.Result;

class OutputOptionsTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temporary;

  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temporary.resolve("case"));
  }

  /** A file holds what the same run would say with that format, times apart. */
  @ParameterizedTest
  @ValueSource(strings = {"json", "junit", "tap", "github", "markdown", "text"})
  void everyFormOfTest_isTheSameInAFile(String format) throws IOException {
    Result alone = folder.run("test", "--format", format);
    Result both = folder.run("test", "--output", format + "=made/out");

    assertThat(both.code()).isEqualTo(alone.code());
    assertThat(timeless(Files.readString(folder.path("made/out"))))
        .isEqualTo(timeless(alone.out()));
    assertThat(both.out()).isEqualTo(folder.run("test").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github", "text"})
  void everyFormOfCheck_isTheSameInAFile(String format) throws IOException {
    folder.append("agenda.yaml", "  idle: {status_quo: a, options: {a: A, b: B}}\n");
    Result alone = folder.run("check", "--format", format);
    Result both = folder.run("check", "--output", format + "=made/out");

    assertThat(Files.readString(folder.path("made/out"))).isEqualTo(alone.out()).contains("PAR042");
    assertThat(both.out()).isEqualTo(folder.run("check").out());
  }

  @Test
  void annotations_followTheText() throws IOException {
    edit("outcome: deal", "outcome: no_deal");
    String text = folder.run("test").out();
    Result result = folder.run("test", "--output", "github=-", "--output", "junit=r.xml");

    assertThat(result.out()).startsWith(text + "::error file=" + SCENARIO);
    assertThat(Files.readString(folder.path("./r.xml"))).contains("<failure");
  }

  @Test
  void fileWithErrors_isReportedInEveryForm() throws IOException {
    edit("price: bargain", "prise: bargain");
    Result result = folder.run("test", "--output", "junit=r/x.xml", "--output", "github=-");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).startsWith("::error file=" + SCENARIO);
    assertThat(Files.readString(folder.path("r/x.xml"))).contains("<error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "junit | does not say what goes where | FORMAT=FILE",
        "junit= | does not say what goes where | FORMAT=FILE",
        "junt=x | unknown format `junt` | did you mean `junit`?",
        "json=- | would mix two forms | --format json",
        "json=rules | is a folder, not a file | ''",
        "junit=scenarios/used-car/first-talk.yaml | may be a file of a case | write to another file",
        "json=rules/used-car/buyer.drl | may be a file of a case | write to another file"
      })
  void wrongOutput_isRefused(String output, String message, String help) {
    Result result = folder.run("test", "--output", output);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(message).contains(help.replace("'", ""));
  }

  private void edit(String old, String now) throws IOException {
    String text = Files.readString(folder.path(SCENARIO));
    assertThat(text).contains(old);
    folder.write(SCENARIO, text.replace(old, now));
  }

  private static String timeless(String text) {
    return text.replaceAll("time=\"[^\"]*\"", "").replaceAll("\"took\": [0-9.]+", "");
  }
}
