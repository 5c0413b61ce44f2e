package parley.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.output.Format;
import parley.output.document.Rows;

class CsvPrinterTest {
  @Test
  void cellsWithSigns_areQuoted() {
    assertThat(print("a", "b, c", "d \"e\"", "f\ng", ""))
        .isEqualTo("1,2,3,4,5\na,\"b, c\",\"d \"\"e\"\"\",\"f\ng\",\n");
  }

  @Test
  void values_areWrittenForPrograms() {
    assertThat(print(Optional.empty(), Optional.of(2), 0.25, Format.JSON, "x"))
        .isEqualTo("1,2,3,4,5\n,2,0.25,json,x\n");
  }

  private static String print(Object... row) {
    List<String> names = List.of("1", "2", "3", "4", "5");
    return CsvPrinter.print(new Rows(names, List.of(Arrays.asList(row))));
  }

  @Test
  void textThatASpreadsheetWouldRun_hasAnApostrophe_andNumbersHaveNone() {
    for (String text : List.of("=1+1", "+1+1", "@SUM(A1)", "-2+3", "\t=1")) {
      assertThat(CsvPrinter.line(List.of(text))).contains("'" + text.charAt(0));
    }
    assertThat(CsvPrinter.line(List.of("-3", -3, "-0.5", "a=b", "-", "–")))
        .isEqualTo("-3,-3,-0.5,a=b,-,–\n");
  }
}
