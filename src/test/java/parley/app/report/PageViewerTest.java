package parley.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageViewerTest {
  private static final Path FILE = Path.of("talks.html").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({"Linux, xdg-open", "Mac OS X, open", "FreeBSD, xdg-open", "Windows 11, rundll32"})
  void command_isThatOfTheSystem(String system, String command) {
    assertThat(PageViewer.command(system, FILE)).startsWith(command);
  }

  @ParameterizedTest
  @CsvSource({"Linux, talks.html", "Windows 10, file:///"})
  void command_namesTheFile(String system, String part) {
    assertThat(PageViewer.command(system, FILE).get(PageViewer.command(system, FILE).size() - 1))
        .contains(part);
  }
}
