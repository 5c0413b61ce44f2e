package parley.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;

/** What the two forms of a rule file leave out and put in, and that either is made of the other. */
class ShortFormTest {
  private static final String LONG =
      """
      // Who we are.

      package car.buyer
      import car.Terms
      import car.Conclusion // for later
      import function parley.rules.Stances.*
      dialect "mvel"

      // The first.
      rule "A"
      when
          Terms()
      then
          redLine(drools, "why"); // so there
      end

      rule "B"
      when
          Conclusion( name == "c" )
      then
          demand(drools, "d", "why");
      end
      """;

  private static final String SHORT =
      """
      // Who we are.

      // for later

      // The first.
      rule "A"
      when
          Terms()
      then
          redLine("why") // so there
      end

      rule "B"
      when
          Conclusion( name == "c" )
      then
          demand("d", "why")
      end
      """;

  @Test
  void shortForm_leavesOutWhatIsKnown_andKeepsComments() {
    assertThat(formatted("buyer", LONG, Form.SHORT)).isEqualTo(SHORT);
    assertThat(formatted("buyer", SHORT, Form.SHORT)).isEqualTo(SHORT);
  }

  @Test
  void fullForm_putsInWhatIsMissing() {
    String head = LONG.substring(LONG.indexOf("package"), LONG.indexOf("// The first"));
    assertThat(formatted("buyer", SHORT, Form.FULL))
        .isEqualTo(
            head.replace(" // for later", "")
                + SHORT
                    .replace("redLine(\"why\")", "redLine(drools, \"why\");")
                    .replace("demand(\"d\", \"why\")", "demand(drools, \"d\", \"why\");"));
    assertThat(formatted("buyer", LONG, Form.FULL)).isEqualTo(LONG);
  }

  @Test
  void packageThatTheNameDoesNotTell_stays() {
    String rest = LONG.substring(LONG.indexOf("// The first"));
    for (String named : List.of("package car.seller\n", "package bike.buyer\n")) {
      assertThat(formatted("buyer", named + rest, Form.SHORT)).startsWith(named + "\n// The first");
    }
    assertThat(format("buyer", LONG, Form.SHORT, Optional.empty(), new Problems()).orElseThrow())
        .startsWith("// Who we are.\n\npackage car.buyer\n");
  }

  @Test
  void importThatIsAnError_stays() {
    assertThat(formatted("buyer", "import bike.Terms\n" + SHORT, Form.SHORT))
        .startsWith("import bike.Terms\n");
  }

  @Test
  void fullForm_needsToKnowThePackage() {
    Problems problems = new Problems();

    assertThat(format("buyer", SHORT, Form.FULL, Optional.empty(), problems)).isEmpty();
    assertThat(problems.sorted().get(0).message())
        .isEqualTo("the package of this file is not known: there is no agenda in its folder");
  }

  @ParameterizedTest
  @MethodSource("parley.rules.format.RuleFormatterTest#generatedFiles")
  void eitherForm_isMadeOfTheOther_whateverTheLayout(String text) {
    String root = text.substring("package ".length(), text.indexOf('.'));
    String owner = text.substring(text.indexOf('.') + 1, text.indexOf('\n'));
    Optional<String> known = Optional.of(root);
    String full = format(owner, text, Form.FULL, known, new Problems()).orElseThrow();
    String brief = format(owner, text, Form.SHORT, known, new Problems()).orElseThrow();

    assertThat(brief).doesNotContain("import ", "package ", "dialect ", "drools", ";");
    for (int seed = 0; seed < 3; seed++) {
      for (String form : List.of(full, brief)) {
        String scrambled = RuleFormatterTest.scrambled(form, new Random(seed), true);
        List<String> comments = RuleFormatterTest.comments(scrambled);
        for (Form to : Form.values()) {
          String once = format(owner, scrambled, to, known, new Problems()).orElseThrow();

          assertThat(RuleFormatterTest.comments(once)).isEqualTo(comments);
          assertThat(format(owner, once, to, known, new Problems())).contains(once);
        }
        String plain = RuleFormatterTest.scrambled(form, new Random(seed), false);
        assertThat(format(owner, plain, Form.SHORT, known, new Problems())).contains(brief);
      }
    }
    String again = format(owner, brief, Form.FULL, known, new Problems()).orElseThrow();
    assertThat(
            Stream.of(again.split("\n")).filter(l -> !l.matches("import .*\\.(Terms|Conclusion)")))
        .containsExactlyElementsOf(
            Stream.of(full.split("\n"))
                .filter(l -> !l.matches("import .*\\.(Terms|Conclusion)"))
                .toList());
  }

  private static String formatted(String party, String text, Form form) {
    return format(party, text, form, Optional.of("car"), new Problems()).orElseThrow();
  }

  private static Optional<String> format(
      String party, String text, Form form, Optional<String> root, Problems problems) {
    return RuleFormatter.format(
        new Source("rules/car/" + party + ".drl", text), form, root, problems);
  }
}
