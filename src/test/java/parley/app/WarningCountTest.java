package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.CaseFolder;

/** Commands that answer say in their last line how many warnings {@code check} has for the case. */
class WarningCountTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";
  private static final String UNSUPPORTED =
      """

      rule "In writing"
      when
          Terms( payment == "instalments" )
      then
          demand(drools, "paper", "The buyer wants it in writing.");
      end
      """;

  @TempDir Path temp;
  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temp.resolve("case"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run %s",
        "run %s --format json",
        "test %s",
        "test %s --format tap",
        "search %s",
        "search %s --format csv",
        "explain %s -p first_offer",
        "explain %s -p first_offer --format json"
      })
  void warnings_areCountedOnTheLastLineOfStandardError(String line) {
    String[] words = line.formatted(SCENARIO).split(" ", -1);
    assertThat(folder.run(words).err()).isEmpty();
    folder.append("buyer.drl", UNSUPPORTED);

    assertThat(folder.run(words).err())
        .endsWith(
            "parley %s: 1 warning; `parley check rules/used-car` shows it\n".formatted(words[0]));
    assertThat(folder.run("check", "rules/used-car").out()).contains("PAR040");
  }

  @Test
  void acceptedWarnings_andThoseTurnedOff_doNotCount() {
    folder.append(
        "buyer.drl", UNSUPPORTED.replace("when\n", "    @accept(\"PAR040: a test\")\nwhen\n"));
    assertThat(folder.run("run", SCENARIO).err()).isEmpty();

    folder.append("buyer.drl", UNSUPPORTED.replace("In writing", "Again in writing"));
    assertThat(folder.run("run", SCENARIO).err()).contains("1 warning");
    folder.write("parley.yaml", "severity:\n  PAR040: note\n");
    assertThat(folder.run("run", SCENARIO).err()).isEmpty();
  }
}
