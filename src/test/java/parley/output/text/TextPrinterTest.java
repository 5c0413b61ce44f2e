package parley.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Bar;
import parley.output.document.Span.Quantity;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.output.document.Tone;

class TextPrinterTest {
  private static final Look NARROW = new Look(40, false, false);

  @Test
  void lastColumn_takesTheWidthThatIsLeft() {
    assertThat(
            print(
                new DocumentBuilder()
                    .table(
                        List.of("n", "text"),
                        List.of(
                            List.of("one", "a cell that is longer than what is left of its line"),
                            List.of("three", "short"))),
                NARROW))
        .isEqualTo(
            """
            n      text
            one    a cell that is longer than what
                   is left of its line
            three  short
            """);
  }

  @Test
  void markedCells_keepTheirWords_whileTheLastColumnCanWrap() {
    assertThat(
            print(
                new DocumentBuilder()
                    .table(
                        List.of("party", "verdict", "because of"),
                        List.of(
                            List.of(
                                "Russia",
                                Text.of(Sign.NO, " rejects"),
                                "a reason that is longer than its column"))),
                NARROW))
        .isEqualTo(
            """
            party   verdict    because of
            Russia  ✗ rejects  a reason that is
                               longer than its
                               column
            """);
  }

  @Test
  void markedCells_areMarksAlone_whereWordsDoNotFit() {
    List<Object> row =
        List.of(
            "one_name_that_is_longer_than_it_may_be",
            Text.of(Sign.NO, " rejects"),
            Text.of(Sign.YES, " accepts"),
            Text.of(Sign.YES, " accepts"),
            "no deal");

    assertThat(
            print(
                new DocumentBuilder().table(List.of("", "A", "B", "C", "out"), List.of(row)),
                NARROW))
        .isEqualTo(
            """
                                          A  out
            one_name_that_is_longer_than_it_may_be
                                          ✗  no deal

                                       B  C  out
            one_name_that_is_longer_than_it_may_be
                                       ✓  ✓  no deal

            ✓ accepts · ✗ rejects
            """);
  }

  @Test
  void items_stayWhole_whereTheyFitOnALine() {
    assertThat(
            print(
                new DocumentBuilder()
                    .paragraph(Text.dotted("A a", "one two three four five six", "seven of them")),
                NARROW))
        .isEqualTo("A a · one two three four five six ·\nseven of them\n");
  }

  @Test
  void numbers_standUnderOneAnother() {
    assertThat(
            print(
                new DocumentBuilder()
                    .table(
                        List.of("", ""),
                        List.of(
                            List.of(new Quantity("1,200"), "deals"),
                            List.of(new Quantity("3"), "others"))),
                NARROW))
        .isEqualTo("1,200  deals\n    3  others\n");
  }

  @Test
  void whatIsBelowAHeading_isIndented() {
    assertThat(
            print(
                new DocumentBuilder()
                    .title("A")
                    .heading("B")
                    .paragraph("one two three four five six seven eight nine")
                    .item("x")
                    .itemAt(1, "y")
                    .section("C")
                    .item("z"),
                NARROW))
        .isEqualTo(
            """
            A

            B
              one two three four five six seven
              eight nine
              x
                y

              C
                  z
            """);
  }

  @Test
  void colour_goesOnAfterABreakAndTakesNoColumn() {
    Text text = Text.of("0123456789 0123456789 ", Text.in(Tone.BAD, "0123456789 0123456789"));

    assertThat(print(new DocumentBuilder().paragraph(text), new Look(40, true, false)))
        .isEqualTo(
            "0123456789 0123456789 \u001b[31m0123456789\u001b[0m\n\u001b[31m0123456789\u001b[0m\n");
  }

  @Test
  void signs_haveSubstitutesAndTitlesStay() {
    Text text = Text.of("Kraków ", Sign.DASH, " ", new Bar(0.2, 0.5, 10, true));

    assertThat(print(new DocumentBuilder().paragraph(text), new Look(80, false, true)))
        .isEqualTo("Kraków -- --###-----\n");
    assertThat(print(new DocumentBuilder().paragraph(text), NARROW))
        .isEqualTo("Kraków — ··███·····\n");
  }

  @Test
  void strangersText_writesNoEscapeSequence() {
    assertThat(print(new DocumentBuilder().paragraph("a\u001b[31m\nb"), NARROW))
        .isEqualTo("a\uFFFD[31m b\n");
  }

  private static String print(DocumentBuilder document, Look look) {
    return TextPrinter.print(document.build(), look);
  }
}
