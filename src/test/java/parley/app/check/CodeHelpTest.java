package parley.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.diagnostic.Code;

/** What the program says of a code is what the pages say. */
class CodeHelpTest {
  private static final Path RESOURCE = Path.of("src/main/resources/parley/app/check/codes.txt");
  private static final boolean UPDATE = "update".equals(System.getProperty("parley.golden"));

  @Test
  void resource_isLikeThePages() throws IOException {
    List<String> expected = new ArrayList<>(sections(Path.of("docs/errors.md")));
    expected.addAll(sections(Path.of("docs/checks.md")));
    if (UPDATE) {
      Files.createDirectories(RESOURCE.getParent());
      Files.write(RESOURCE, expected);
    }

    assertThat(Files.readAllLines(RESOURCE))
        .as("-Dparley.golden=update writes it anew")
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void everyCode_hasHelp(Code code) {
    assertThat(CodeHelp.of(code).text()).isNotBlank();
    assertThat(CodeHelp.of(code).address("https://example.org/d"))
        .matches("https://example.org/d/[a-z]+[.]md#par[0-9]{3}-[a-z0-9_-]+");
  }

  /** {@return code, heading and first paragraph of each section} */
  private static List<String> sections(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    List<String> sections = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("## PAR")) {
        StringBuilder text = new StringBuilder();
        for (int j = i + 2; !lines.get(j).isEmpty() && !lines.get(j).startsWith("```"); j++) {
          text.append(text.isEmpty() ? "" : " ").append(lines.get(j).strip());
        }
        String plain = text.toString().replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        sections.add(lines.get(i).substring(3).replaceFirst(": ", "\t") + "\t" + plain);
      }
    }
    return sections;
  }
}
