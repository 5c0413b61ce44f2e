package parley.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;

class ProblemReportTest {
  @Test
  void hundredOfEachFile_areShown_andAllAreCounted() throws IOException {
    Problems problems = new Problems();
    IntStream.rangeClosed(1, 102).forEach(line -> wrong(problems, "many.yaml", line));
    wrong(problems, "one.yaml", 1);
    StringBuilder out = new StringBuilder();
    ProblemReport.text(out, problems.sorted(), List.of());

    Stream<String> shown = out.toString().lines().filter(l -> l.contains(": error: wrong"));
    assertThat(shown).hasSize(101);
    assertThat(out)
        .endsWith(
            """
            one.yaml:1:1: error: wrong

            many.yaml: 2 more problems; fix those above first

            103 errors, 0 warnings in 2 files
            """);
  }

  private static void wrong(Problems problems, String file, int line) {
    problems.error(Code.BAD_VALUE, new Place(file, line, 1, 1), "wrong");
  }
}
