package parley.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.CaseFolder;

/** A stance rests on a claim that states a stance of its own party, and on nothing else. */
class SupportTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{party: seller, stance: demand} | {party: buyer, stance: context}",
        "{party: buyer, stance: context} | {stance: context}",
        "{party: [seller], stance: red_line} | {party: [buyer, seller], stance: context}"
      })
  void paragraphWithoutAStanceOfTheRulesParty_isNoSupport(String a, String b) {
    CaseFolder folder = caseThatCites(a, b);

    assertThat(folder.run("check").out())
        .contains("no claim that rule `In writing` cites states a stance of its party [PAR040]");
  }

  @Test
  void oneClaimOfTheParagraph_isEnough() {
    CaseFolder folder =
        caseThatCites("{party: seller, stance: demand}", "{party: buyer, stance: red_line}");

    assertThat(folder.run("check").out()).doesNotContain("PAR040");
  }

  private CaseFolder caseThatCites(String a, String b) {
    CaseFolder folder = CaseFolder.in(temp.resolve("case"));
    String claims = "  \"7a\": %s\n  \"7b\": %s\n".formatted(stated(a), stated(b));
    return folder
        .append("seeds/used-car/chat.yaml", claims)
        .append(
            "buyer.drl",
            """

            rule "In writing"
                @claims("chat.7")
            when
                Terms( warranty == "none", price == "asked" )
            then
                demand(drools, "paper", "The buyer wants it in writing.");
            end
            """);
  }

  private static String stated(String claim) {
    return claim.replace("}", ", statement: Something is said here.}");
  }
}
