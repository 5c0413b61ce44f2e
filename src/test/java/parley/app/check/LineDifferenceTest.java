package parley.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {
  @Test
  void equalTexts_haveNoDifference() throws IOException {
    assertThat(difference("a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void distantChanges_standInHunksOfTheirOwn() throws IOException {
    String before = IntStream.range(0, 20).mapToObj(i -> i + "\n").collect(Collectors.joining());
    String after = before.replace("2\n3\n", "2\nx\n3\n").replace("17\n", "");

    assertThat(difference(before, after))
        .isEqualTo(
            """
            --- f
            +++ f
            @@ -1,6 +1,7 @@
             0
             1
             2
            +x
             3
             4
             5
            @@ -15,6 +16,5 @@
             14
             15
             16
            -17
             18
             19
            """);
  }

  @Test
  void keptAndChangedLines_makeBothTexts() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String before = text(random, 12);
      String after = text(random, 12);
      assertThat(applied(difference(before, after), before, '+')).isEqualTo(after);
      assertThat(applied(difference(before, after), after, '-')).isEqualTo(before);
    }
  }

  @Test
  void hugeDifference_replacesTheMiddle() throws IOException {
    Random random = new Random(7);
    String before = "same\n" + text(random, 3000) + "end\n";
    String after = "same\n" + text(random, 3000) + "end\n";

    assertThat(applied(difference(before, after), before, '+')).isEqualTo(after);
  }

  private static String text(Random random, int lines) {
    return IntStream.range(0, lines)
        .mapToObj(i -> "abcd".charAt(random.nextInt(4)) + "\n")
        .collect(Collectors.joining());
  }

  /** {@return the text with each hunk put in its place: the lines with this mark, and the kept} */
  private static String applied(String difference, String text, char mark) {
    if (difference.isEmpty()) {
      return text;
    }
    List<String> from = text.lines().toList();
    List<String> to = new ArrayList<>();
    int at = 0;
    for (String line : difference.lines().skip(2).toList()) {
      if (line.startsWith("@@")) {
        String range = line.split(" ", -1)[mark == '+' ? 1 : 2].substring(1);
        int start = Integer.parseInt(range.split(",", -1)[0]) - 1;
        to.addAll(from.subList(at, start));
        at = start;
      } else {
        char sign = line.charAt(0);
        if (sign == mark || sign == ' ') {
          to.add(line.substring(1));
        }
        at += sign == mark ? 0 : 1;
      }
    }
    to.addAll(from.subList(at, from.size()));
    return to.stream().map(l -> l + "\n").collect(Collectors.joining());
  }

  private static String difference(String before, String after) throws IOException {
    StringBuilder out = new StringBuilder();
    LineDifference.write(out, "f", before, after);
    return out.toString();
  }
}
