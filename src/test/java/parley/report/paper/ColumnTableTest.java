package parley.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTableTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("one", "a cell that is longer than what is left of its line"),
          List.of("three", "short"));

  @Test
  void lastColumn_takesTheWidthThatIsLeft() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextPaper(out, new Look(40, false, false)).columns(List.of("n", "text"), ROWS);

    assertThat(out)
        .hasToString(
            """
            n      text
            one    a cell that is longer than what
                   is left of its line
            three  short
            """);
  }

  @Test
  void emptyHead_isLeftOutInText() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextPaper(out, Look.plain()).columns(List.of("", ""), ROWS.subList(1, 2));

    assertThat(out).hasToString("three  short\n");
  }

  @Test
  void markdown_hasATable() throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownPaper(out).columns(List.of("n", "text"), ROWS.subList(1, 2));

    assertThat(out).hasToString("\n| n | text |\n| --- | --- |\n| three | short |\n");
  }
}
