package parley.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.CaseFolder;

/** Slips for which the help once said the wrong thing. */
class WrongHelpsTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;
  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temp.resolve("case"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "price == 8e3 | write `8000`",
        "price == 7.5E2 | write `750`",
        "price > 7_000 | write `7000`",
        "price > 0x1F40 | write `8000`",
        "price > 8000B | write `8000`",
        "price > 5e99 | write it like 600000 or 0.5",
        "price &lt; 7000 | write `<`",
        "price &gt;= 7000 | write `>=`",
        "warranty == null | every package has an option of `warranty`, one of: `none`,"
            + " `six_months`",
        "warranty == none | write `\"none\"`"
      })
  void condition_isHelpedWithWhatWasMeant(String condition, String help) {
    folder.append("buyer.drl", rule(condition));

    assertThat(folder.run("check").out()).contains("help: " + help).contains("1 error, 0 warnings");
  }

  @ParameterizedTest
  @CsvSource({
    "6000, a package names the option: `bargain`",
    "6100, no option has this number; the nearest is `bargain` (6000)",
    "-5, no option has this number; the nearest is `bargain` (6000)",
    "7600, no option has this number; the nearest is `asked` (8000)"
  })
  void numberForAnOption_isCalledThatOfAnOptionOnlyIfItIs(String number, String help)
      throws IOException {
    change(SCENARIO, "terms: {price: bargain}", "terms: {price: " + number + "}");

    assertThat(folder.run("check").out()).contains("help: " + help);
  }

  @ParameterizedTest
  @CsvSource({"'buyer, seller'", "'buyer,seller'", "'buyer; seller'"})
  void severalPartiesInOneText_areHelpedWithAList(String written) {
    folder.append(
        "seeds/used-car/chat.yaml",
        "  \"9\": {party: \"" + written + "\", stance: demand, statement: Both want it.}\n");

    assertThat(folder.run("check").out()).contains("help: several are a list: `[buyer, seller]`");
  }

  @Test
  void pastedFence_isOneError() throws IOException {
    String text = Files.readString(folder.path("buyer.drl"));
    folder.write(
        "buyer.drl",
        "package used_car.buyer\n```drl\n"
            + text.lines().skip(1).reduce("", (a, b) -> a + b + "\n")
            + "```\n");

    assertThat(folder.run("check").out())
        .contains("buyer.drl:2:1: error: a code fence is not part of the rules")
        .contains("help: delete every line that begins with three backticks")
        .contains("1 error, 0 warnings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what-if -p handshake --set price bargain | write --set price=bargain",
        "what-if -p handshake --set price:bargain | write --set price=bargain",
        "what-if -p handshake --set price | write --set price=OPTION",
        "search --fix price bargain | write --fix price=bargain",
        "search --fix price | write --fix price=OPTION"
      })
  void pairWithoutASign_isHelpedWithThePair(String line, String help) {
    String[] words = line.replaceFirst(" ", " " + SCENARIO + " ").split(" ", -1);

    assertThat(folder.run(words).err()).contains("help: " + help + "\n");
  }

  private static String rule(String condition) {
    return """

    rule "Slip"
        @claims("chat.2")
    when
        Terms( %s )
    then
        demand(drools, "slip", "The buyer wants it so.");
    end
    """
        .formatted(condition);
  }

  private void change(String file, String old, String replacement) throws IOException {
    String text = Files.readString(folder.path(file));
    assertThat(text).contains(old);
    Files.writeString(folder.path(file), text.replace(old, replacement));
  }
}
