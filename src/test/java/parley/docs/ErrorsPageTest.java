package parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parley.diagnostic.Code;
import parley.docs.CodePage.Section;
import parley.testing.CaseFolder;

/** Every error has a section in docs/errors.md whose examples are true. */
class ErrorsPageTest {
  private static final CodePage PAGE = CodePage.of(Path.of("docs/errors.md"));

  @TempDir Path temp;

  @Test
  void everyCodeOfAnError_hasASection() {
    assertThat(PAGE.sections().stream().map(Section::code))
        .containsExactlyElementsOf(
            Arrays.stream(Code.values()).filter(c -> !c.isCheck()).map(Code::id).toList());
  }

  /** A difference of the two readings is a fault of Parley, which no rule is known to have. */
  @Test
  void everyCodeButThatOfAFault_hasExamples() {
    assertThat(
            PAGE.sections().stream()
                .filter(s -> s.of("bad").isEmpty() || s.of("good").isEmpty())
                .map(Section::code))
        .containsExactly(Code.READINGS_DIFFER.id());
  }

  @TestFactory
  Stream<DynamicTest> badExample_hasTheErrorWhereItIsMarked() {
    return PAGE.sections().stream()
        .filter(s -> !s.of("bad").isEmpty())
        .map(s -> DynamicTest.dynamicTest(s.code(), () -> checkBad(s)));
  }

  @TestFactory
  Stream<DynamicTest> goodExample_hasNoError() {
    return PAGE.sections().stream()
        .filter(s -> !s.of("good").isEmpty())
        .map(s -> DynamicTest.dynamicTest(s.code(), () -> checkGood(s)));
  }

  private void checkBad(Section section) throws IOException {
    CaseFolder folder = CaseFolder.in(temp.resolve(section.code()));
    CodePage.write(section.of("bad"), folder);
    List<String> marked = CodePage.marked(section.code(), folder, section.of("bad"));

    assertThat(marked).hasSize(1);
    assertThat(errors(folder, section.code()))
        .containsExactly(marked.get(0) + " " + section.code());
  }

  private void checkGood(Section section) throws IOException {
    CaseFolder folder = CaseFolder.in(temp.resolve(section.code()));
    CodePage.write(section.of("good"), folder);

    assertThat(errors(folder, section.code())).isEmpty();
    assertThat(Files.exists(folder.path("agenda.yaml"))).isTrue();
  }

  /** {@return file, line and code of each error, and of what has this code and only warns} */
  private static List<String> errors(CaseFolder folder, String code) throws IOException {
    JsonNode json = new ObjectMapper().readTree(folder.run("check", "--format", "json").out());
    List<String> errors = new ArrayList<>();
    for (JsonNode finding : json.get("findings")) {
      boolean isOfCode = finding.get("code").asText().equals(code);
      if (isOfCode || finding.get("severity").asText().equals("error")) {
        String file = Path.of(finding.get("file").asText()).getFileName().toString();
        errors.add(file + ":" + finding.get("line").asInt() + " " + finding.get("code").asText());
      }
    }
    return errors;
  }
}
