package parley.app.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class CsvExportTest {
  @TempDir Path temp;

  @BeforeEach
  void bringTables() throws IOException {
    for (String table : new String[] {"stances", "claims", "agenda"}) {
      Files.copy(Path.of("docs", "tables", table + ".csv"), temp.resolve(table + ".csv"));
    }
  }

  private Result run(String... words) {
    return Cli.in(temp).run(words);
  }

  @Test
  void shippedTables_comeOutAndGoInAgainAsTheSameRules() throws IOException {
    run("import", "csv", "stances.csv", "claims.csv", "agenda.csv", "-o", "one/festival");
    Result out = run("export", "csv", "one/festival", "-o", "tables");
    assertThat(out)
        .isEqualTo(
            new Result(
                0,
                """
                wrote tables/stances.csv
                wrote tables/claims.csv
                wrote tables/agenda.csv
                wrote tables/parties.csv
                """,
                ""));
    Result in =
        run(
            "import",
            "csv",
            "tables/stances.csv",
            "tables/claims.csv",
            "tables/agenda.csv",
            "tables/parties.csv",
            "-o",
            "two/festival");
    assertThat(in.err()).isEmpty();
    assertThat(in.out()).doesNotContain("No ");

    Result diff = run("diff", "one/festival/rules", "two/festival/rules", "--fail-on", "any");
    assertThat(diff.code()).as(diff.out()).isZero();
    for (String file :
        new String[] {
          "rules/festival/agenda.yaml", "rules/festival/residents.drl",
          "rules/festival/organisers.drl", "rules/festival/city.drl",
          "rules/festival/common.drl", "seeds/festival/letter.yaml"
        }) {
      assertThat(temp.resolve("two/festival/" + file))
          .hasSameTextualContentAs(temp.resolve("one/festival/" + file));
    }
  }

  @Test
  void whatASpreadsheetWouldTakeForSomethingElse_isMarkedAndReadBack() throws IOException {
    Files.writeString(
        temp.resolve("odd.csv"),
        """
        party,kind,name,when,because,claims,cost,from
        A,demand,-home,x=a," =1+1 is two, é",'003.10,,
        A,concession,-home,x=b,-5 is cold,'003.10; 003.2,'1/3,2025-12-15
        """);
    run("import", "csv", "odd.csv", "-o", "one/odd");
    assertThat(run("export", "csv", "one/odd", "-o", "tables").code()).isZero();

    String stances = Files.readString(temp.resolve("tables/stances.csv"));
    assertThat(stances)
        .startsWith("\uFEFFparty,kind,name,rule,when,because,claims,weight,cost,confidence,")
        .contains("a,demand,'-home, -home,x=a,\" =1+1 is two, é\",'003.10,,,,,\r\n")
        .contains("x=b, -5 is cold,003.10; 003.2,,'1/3,,'2025-12-15,\r\n");
    run(
        "import",
        "csv",
        "tables/stances.csv",
        "tables/claims.csv",
        "tables/agenda.csv",
        "tables/parties.csv",
        "-o",
        "two/odd");
    assertThat(temp.resolve("two/odd/rules/odd/a.drl"))
        .hasSameTextualContentAs(temp.resolve("one/odd/rules/odd/a.drl"));
  }

  @Test
  void whatATableCannotHold_isRefusedAtItsPlaceAndNothingIsWritten() {
    run("init", "cars");
    Result out = run("export", "csv", "cars", "-o", "tables");

    assertThat(out.code()).isEqualTo(2);
    assertThat(out.err())
        .contains(
            "cars/rules/used-car/common.drl:3:6: error: a table has no conclusions (here and at 1"
                + " more place)")
        .contains("the others are at cars/rules/used-car/seller.drl:23")
        .containsOnlyOnce("a table has no conclusions");
    assertThat(temp.resolve("tables")).doesNotExist();
  }
}
