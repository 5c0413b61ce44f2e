package parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lines of Java in the docs stand in a program that compiles and runs. */
class JavaApiPageTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void everyBlock_standsInTheExample() throws IOException {
    String example =
        stripped(Files.readString(Path.of("src/test/java/example/UsedCarExampleTest.java")));
    Matcher blocks = BLOCK.matcher(Files.readString(Path.of("docs/java-api.md")));
    int found = 0;
    while (blocks.find()) {
      assertThat(example).contains(stripped(blocks.group(1)));
      found++;
    }
    assertThat(found).isEqualTo(4);
  }

  private static String stripped(String text) {
    return text.lines().map(String::strip).reduce("", (a, b) -> a + b + "\n");
  }
}
