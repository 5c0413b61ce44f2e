package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.claim.Register;

/**
 * What authors of rule files are told: each file of the folder with the whole text beside it.
 * {@code -Dparley.golden=update} writes the texts anew.
 */
class RuleErrorsTest {
  private static final Path FOLDER = Path.of("src/test/resources/rules/errors");

  @ParameterizedTest
  @MethodSource
  void file_hasTheseProblems(String name) throws IOException {
    Path expected = FOLDER.resolve(name + ".txt");
    String problems = SmallCase.problems(source(name));
    if (System.getProperty("parley.golden", "").equals("update")) {
      Files.writeString(expected, problems);
    }
    assertThat(problems).isNotEmpty().isEqualTo(Files.readString(expected));
  }

  static Stream<String> file_hasTheseProblems() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".drl"))
          .map(f -> f.substring(0, f.length() - ".drl".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void problemsOfSeveralFiles_areReportedTogether_byFileAndPlace() {
    Source buyer = SmallCase.file("buyer", rule("gardn", "none") + rule("garden", "nonne"));
    Source seller = SmallCase.file("seller", rule("prise", "fair"));
    assertThat(SmallCase.problems(seller, buyer))
        .isEqualTo(
            """
            buyer.drl:8:12: error: unknown issue `gardn`
              8 |     Terms( gardn == "none" )
                |            ^^^^^
              help: did you mean `garden`?
            buyer.drl:14:22: error: `garden` has no option `nonne`
              14 |     Terms( garden == "nonne" )
                 |                      ^^^^^^^
              help: did you mean `none`?
            seller.drl:8:12: error: unknown issue `prise`
              8 |     Terms( prise == "fair" )
                |            ^^^^^
              help: did you mean `price`?
            """);
  }

  /** The example that the design fixes. */
  @Test
  void misspeltIssue_isShownAsTheDesignPromises() {
    Agenda agenda =
        new Agenda(
            "ukraine-nato",
            "",
            List.of(new Party("russia", "")),
            List.of(
                new Issue(
                    "nato_membership",
                    "",
                    Optional.empty(),
                    List.of(Option.named("accession", "")),
                    "accession")));
    Source file =
        new Source(
            "rules/ukraine-nato/russia.drl",
            """
            package ukraine_nato.russia
            import ukraine_nato.Terms
            import function parley.rules.Stances.*
            dialect "mvel"







            rule "No membership"
            when
                Terms( nato_membershp == "accession" )
            then
                redLine(drools, "Never.");
            end
            """);
    Problems problems = new Problems();
    RuleFiles.read(agenda, Register.empty(), List.of(file), problems);
    assertThat(SmallCase.rendered(List.of(file), problems))
        .isEqualTo(
            """
            rules/ukraine-nato/russia.drl:14:12: error: unknown issue `nato_membershp`
              14 |     Terms( nato_membershp == "accession" )
                 |            ^^^^^^^^^^^^^^
              help: did you mean `nato_membership`?
            """);
  }

  /** A reader of the page knows options by their titles. */
  @Test
  void titleOfAnOption_isAnsweredWithItsId() {
    Issue issue =
        new Issue(
            "garden",
            "The garden",
            Optional.empty(),
            List.of(Option.named("none", "No garden at all"), Option.named("small", "Small")),
            "none");
    Agenda agenda = new Agenda("house_sale", "", List.of(new Party("buyer", "")), List.of(issue));
    Problems problems = new Problems();
    Source file = SmallCase.file("buyer", rule("garden", "no garden at all"));
    RuleFiles.read(agenda, Register.empty(), List.of(file), problems);
    assertThat(SmallCase.rendered(List.of(file), problems)).contains("help: did you mean `none`?");
  }

  @Test
  void sameProblems_inAnyOrderOfFiles_areTheSameText() {
    Source buyer = SmallCase.file("buyer", rule("gardn", "none"));
    Source seller = SmallCase.file("seller", rule("prise", "fair"));
    assertThat(SmallCase.problems(seller, buyer)).isEqualTo(SmallCase.problems(buyer, seller));
  }

  @Test
  void moreThanAHundredProblems_areCounted() {
    String problems = SmallCase.problems(SmallCase.file("buyer", rule("gardn", "none").repeat(99)));
    assertThat(problems).contains("error: 97 more problems follow");
    assertThat(problems.lines().filter(l -> l.contains(": error: "))).hasSize(101);
  }

  private static String rule(String issue, String option) {
    String when = "Terms( %s == \"%s\" )".formatted(issue, option);
    return SmallCase.rule(issue + option, when, "redLine(drools, \"x\");");
  }

  private static Source source(String name) throws IOException {
    return new Source(name + ".drl", Files.readString(FOLDER.resolve(name + ".drl")));
  }
}
