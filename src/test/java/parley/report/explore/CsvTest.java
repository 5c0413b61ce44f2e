package parley.report.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void cellsWithSigns_areQuoted() throws IOException {
    StringBuilder out = new StringBuilder();
    Csv.row(out, List.of("a", "b, c", "d \"e\"", "f\ng", ""));

    assertThat(out).hasToString("a,\"b, c\",\"d \"\"e\"\"\",\"f\ng\",\n");
  }
}
