package parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parley.diagnostic.Code;
import parley.testing.CaseFolder;

/** Every finding of {@code check} has a section in docs/checks.md whose examples are true. */
class ChecksPageTest {
  private static final Pattern FENCE = Pattern.compile("```\\w+ (bad|good) (.+?)( \\+)?");

  @TempDir Path temp;

  /** A file of an example, written over the file of the case or added at its end. */
  private record Block(String kind, String file, boolean append, String text) {}

  private record Section(String code, List<Block> blocks) {
    List<Block> of(String kind) {
      return blocks.stream().filter(b -> b.kind().equals(kind)).toList();
    }
  }

  @Test
  void everyCodeOfACheck_hasASection() {
    assertThat(sections().stream().map(Section::code)).containsExactlyElementsOf(Code.checkIds());
  }

  @TestFactory
  Stream<DynamicTest> badExample_hasTheFindingWhereItIsMarked() {
    return sections().stream()
        .map(s -> DynamicTest.dynamicTest(s.code(), () -> checkBad(s.code(), s.of("bad"))));
  }

  @TestFactory
  Stream<DynamicTest> goodExample_doesNotHaveTheFinding() {
    return sections().stream()
        .map(s -> DynamicTest.dynamicTest(s.code(), () -> checkGood(s.code(), s.of("good"))));
  }

  private void checkBad(String code, List<Block> blocks) throws IOException {
    CaseFolder folder = CaseFolder.in(temp.resolve(code));
    assertThat(found(code, folder)).as("before the example").isEmpty();
    assertThat(found(code, written(folder, blocks)))
        .isNotEmpty()
        .containsExactlyElementsOf(marked(code, folder, blocks));
  }

  private void checkGood(String code, List<Block> blocks) throws IOException {
    assertThat(blocks).isNotEmpty();
    CaseFolder folder = written(CaseFolder.in(temp.resolve(code)), blocks);

    assertThat(found(code, folder)).isEmpty();
  }

  private static CaseFolder written(CaseFolder folder, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.append()) {
        folder.append(block.file(), block.text());
      } else {
        folder.write(block.file(), block.text());
      }
    }
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

  private static List<String> marked(String code, CaseFolder folder, List<Block> blocks)
      throws IOException {
    List<String> marked = new ArrayList<>();
    for (Block block : blocks) {
      List<String> lines = Files.readAllLines(folder.path(block.file()));
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).endsWith("// " + code) || lines.get(i).endsWith("# " + code)) {
          marked.add(folder.path(block.file()).getFileName() + ":" + (i + 1));
        }
      }
    }
    return marked;
  }

  private static List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<String> lines = page();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher fence = FENCE.matcher(line);
      if (line.startsWith("## PAR")) {
        sections.add(new Section(line.substring(3, line.indexOf(':')), new ArrayList<>()));
      } else if (fence.matches()) {
        int end = lines.subList(i, lines.size()).indexOf("```") + i;
        String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
        Block block = new Block(fence.group(1), fence.group(2), fence.group(3) != null, text);
        sections.get(sections.size() - 1).blocks().add(block);
      }
    }
    return sections;
  }

  private static List<String> page() {
    try {
      return Files.readAllLines(Path.of("docs/checks.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
