package parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parley.diagnostic.Code;
import parley.docs.CodePage.Block;
import parley.docs.CodePage.Section;
import parley.testing.CaseFolder;

/** Every finding of {@code check} has a section in docs/checks.md whose examples are true. */
class ChecksPageTest {
  private static final CodePage PAGE = CodePage.of(Path.of("docs/checks.md"));

  @TempDir Path temp;

  @Test
  void everyCodeOfACheck_hasASection() {
    assertThat(PAGE.sections().stream().map(Section::code))
        .containsExactlyElementsOf(Code.checkIds());
  }

  @TestFactory
  Stream<DynamicTest> badExample_hasTheFindingWhereItIsMarked() {
    return PAGE.sections().stream()
        .map(s -> DynamicTest.dynamicTest(s.code(), () -> checkBad(s.code(), s.of("bad"))));
  }

  @TestFactory
  Stream<DynamicTest> goodExample_doesNotHaveTheFinding() {
    return PAGE.sections().stream()
        .map(s -> DynamicTest.dynamicTest(s.code(), () -> checkGood(s.code(), s.of("good"))));
  }

  private void checkBad(String code, List<Block> blocks) throws IOException {
    CaseFolder folder = CaseFolder.in(temp.resolve(code));
    assertThat(found(code, folder)).as("before the example").isEmpty();
    assertThat(found(code, written(folder, blocks)))
        .isNotEmpty()
        .containsExactlyElementsOf(CodePage.marked(code, folder, blocks));
  }

  private void checkGood(String code, List<Block> blocks) throws IOException {
    assertThat(blocks).isNotEmpty();
    CaseFolder folder = written(CaseFolder.in(temp.resolve(code)), blocks);

    assertThat(found(code, folder)).isEmpty();
  }

  private static CaseFolder written(CaseFolder folder, List<Block> blocks) throws IOException {
    CodePage.write(blocks, folder);
    return folder;
  }

  /** {@return file and line of each finding of a code; fails on errors} */
  private static List<String> found(String code, CaseFolder folder) throws IOException {
    JsonNode findings =
        new ObjectMapper().readTree(folder.run("check", "--format", "json").out()).get("findings");
    List<String> found = new ArrayList<>();
    for (JsonNode finding : findings) {
      assertThat(finding.get("severity").asText()).as(finding.toString()).isNotEqualTo("error");
      if (finding.get("code").asText().equals(code)) {
        String file = Path.of(finding.get("file").asText()).getFileName().toString();
        found.add(file + ":" + finding.get("line").asInt());
      }
    }
    return found;
  }
}
