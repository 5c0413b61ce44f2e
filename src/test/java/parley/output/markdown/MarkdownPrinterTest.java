package parley.output.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Claim;
import parley.output.document.Span.Code;
import parley.output.document.Span.Quantity;

class MarkdownPrinterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a *b* [c](d) `e` <f> | a \\*b\\* \\[c\\](d) \\`e\\` \\<f\\>
          nato_membership      | nato\\_membership
          _emphasis_           | \\_emphasis\\_
          # heading            | \\# heading
          1. first             | 1\\. first
          003.14 claim         | 003.14 claim
          - item               | \\- item
          """)
  void words_areNotReadAsMarkup(String text, String expected) {
    assertThat(print(new DocumentBuilder().paragraph(text))).isEqualTo(expected + "\n");
  }

  @Test
  void text_staysInItsLine() {
    assertThat(print(new DocumentBuilder().itemAt(1, "one\n\n# two\u001b")))
        .isEqualTo("  - one # two\uFFFD\n");
  }

  @Test
  void table_alignsNumbers() {
    assertThat(
            print(
                new DocumentBuilder()
                    .table(List.of("a|b", "n"), List.of(List.of("x", new Quantity("1"))))))
        .isEqualTo("| a\\|b | n |\n| --- | ---: |\n| x | 1 |\n");
  }

  @Test
  void blocks_haveALineBetweenThem() {
    assertThat(print(new DocumentBuilder().title("T").item("a").item("b").paragraph("c")))
        .isEqualTo("# T\n\n- a\n- b\n\nc\n");
  }

  @Test
  void codeAndFences_holdTheirOwnMarks() {
    assertThat(print(new DocumentBuilder().paragraph(new Code("a`b"), " ", new Code("c_d"))))
        .isEqualTo("`` a`b `` `c_d`\n");
    assertThat(print(new DocumentBuilder().verbatim(Optional.of("drl"), "x\n```\ny")))
        .isEqualTo("````drl\nx\n```\ny\n````\n");
  }

  @Test
  void claim_linksToItsSource() {
    assertThat(
            print(
                new DocumentBuilder()
                    .paragraph(new Claim("003.14", Optional.of("https://a.b/c>d")))))
        .isEqualTo("[003.14](<https://a.b/c%3Ed>)\n");
  }

  private static String print(DocumentBuilder document) {
    return MarkdownPrinter.print(document.build());
  }
}
