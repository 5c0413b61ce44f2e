package parley.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.CaseFolder;
import parley.testing.FlatShare;

/** A beginner's commonest slip: a condition written the wrong way round. */
class ReversedStancesTest {
  private static final String RULES = "rules/flat-share/";

  /** Party, rule, its condition and the contrary of it. */
  private static final List<List<String>> STANCES =
      List.of(
          List.of("anna", "No animals", "pets != \"none\"", "pets == \"none\""),
          List.of("anna", "A cleaning plan", "cleaning != \"plan\"", "cleaning == \"plan\""),
          List.of("anna", "A cleaner will do", "== \"cleaner\"", "!= \"cleaner\""),
          List.of("anna", "Quiet in the evening", "quiet == \"none\"", "quiet != \"none\""),
          List.of("anna", "No guests, no noise", "guests == \"never\"", "guests != \"never\""),
          List.of("anna", "At least 450 euros for the big room", "room < 450", "room >= 450"),
          List.of("ben", "A dog", "pets != \"dog\"", "pets == \"dog\""),
          List.of("ben", "A cat is better than nothing", "pets == \"cat\"", "pets != \"cat\""),
          List.of("ben", "Music in the evening", "quiet != \"none\"", "quiet == \"none\""),
          List.of("ben", "Friends may stay", "guests == \"never\"", "guests != \"never\""),
          List.of("ben", "No more than 450 euros", "big_room > 450", "big_room <= 450"),
          List.of("chiara", "Warm rooms", "heating < 19", "heating >= 19"),
          List.of("chiara", "A cheap room can be cool", "big_room >= 450", "big_room < 450"),
          List.of(
              "chiara", "Guests at weekends only", "guests == \"always\"", "guests != \"always\""),
          List.of("chiara", "Quiet for exams", "quiet == \"none\"", "quiet != \"none\""));

  @TempDir Path temp;

  @Test
  void mostOfABeginnersReversedStances_areFoundAndReadBack() {
    List<String> found = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (List<String> stance : STANCES) {
      String said = check(stance);
      (said.contains("reads: ") ? found : silent).add(stance.get(1));
    }
    assertThat(found).as("silent: " + silent).hasSizeGreaterThanOrEqualTo(10);
  }

  private String check(List<String> stance) {
    FlatShare flat = FlatShare.in(temp.resolve(stance.get(1)));
    flat.edit(RULES + stance.get(0) + ".drl", stance.get(2), stance.get(3));
    return flat.run("check", ".").out();
  }

  @Test
  void stancesAsTheyShouldBe_areClean() {
    assertThat(FlatShare.in(temp.resolve("flat")).run("check", ".").out())
        .doesNotContain("warning:");
  }

  @Test
  void finding_standsAtTheRuleAndReadsItBack() {
    String out =
        FlatShare.in(temp.resolve("flat"))
            .edit(RULES + "anna.drl", "cleaning != \"plan\"", "cleaning == \"plan\"")
            .run("check", ".")
            .out();

    Matcher finding = Pattern.compile("anna\\.drl:15:6: warning: .*\\[PAR073\\]").matcher(out);
    assertThat(finding.find()).as(out).isTrue();
    assertThat(out)
        .contains(
            "Anna holds out unless Cleaning is \"Nobody is in charge\" or \"A cleaner comes\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "No warranty needed              # warranty == \"six_months\" # false",
        "A warranty for an old car       # warranty == \"six_months\" # true",
        "Not sold without a warranty     # warranty == \"six_months\" # false",
        "Sold as seen                    # warranty == \"none\"       # true",
        "No talk of repairs              # warranty == \"none\"       # false",
        "Instalments ruled out           # payment == \"instalments\" # false",
        "Monthly parts                   # payment == \"instalments\" # true",
        "All of it at once, not in parts # payment == \"instalments\" # false",
        "At most 7000 euros              # price < 7000               # true",
        "At most 7000 euros              # price > 7000               # false",
        "Nothing below 7000              # price < 7000               # false",
        "Nothing below 7000              # price > 7000               # true",
        "Peace of mind                   # price > 7000               # false",
      })
  void name_tellsAgainstTheConditionOnlyWhereItSpeaksOfIt(
      String name, String condition, boolean reversed) {
    CaseFolder car =
        CaseFolder.in(temp.resolve("car"))
            .write(
                "buyer.drl",
                """
                rule "%s"
                    @claims("chat.2")
                when
                    Terms( %s )
                then
                    demand(drools, "d", "That is so.");
                end
                """
                    .formatted(name, condition));

    assertThat(car.run("check", ".").out().contains("PAR073")).isEqualTo(reversed);
  }
}
