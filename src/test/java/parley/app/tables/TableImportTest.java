package parley.app.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class TableImportTest {
  /** The same stances in the layout of three spreadsheets. */
  private static final String COMMAS =
      "party,kind,name,when,because,weight\n"
          + "Ann,red_line,,price<4000; lights=with|included,\"It is \"\"low\"\", Bob\",\n"
          + "Bob,demand,paint,paint=none,Schön,0.5\n";

  private static final String SEMICOLONS =
      "\uFEFFparty;kind;name;when;because;weight\r\n"
          + "Ann;red_line;;\"price<4000; lights=with|included\";\"It is \"\"low\"\", Bob\";\r\n"
          + "Bob;demand;paint;paint=none;Schön;0,5\r\n";

  private static final String TABS =
      "sep=\t\r\n\r\nParty\tKind\tName\tWhen\tBecause\tWeight\r\n"
          + "Ann\tRed line\t\tprice < 4 000\nlights = with|included\t"
          + "\"It is \"\"low\"\", Bob\"\t\r\n"
          + "Bob\tdemand\tpaint\tpaint=none\tSchön\t50%\r\n";

  @TempDir Path temp;

  private Result importing(String... files) {
    String[] words = new String[files.length + 4];
    words[0] = "import";
    words[1] = "csv";
    System.arraycopy(files, 0, words, 2, files.length);
    words[files.length + 2] = "-o";
    words[files.length + 3] = "made";
    return Cli.in(temp).run(words);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(temp.resolve(file), text);
  }

  private String rules(String party) throws IOException {
    return Files.readString(temp.resolve("made/rules/made/" + party + ".drl"));
  }

  @Test
  void shippedTables_becomeACaseThatRuns() {
    Path tables = Path.of("docs", "tables").toAbsolutePath();
    Result made =
        importing(
            tables.resolve("stances.csv").toString(),
            tables.resolve("claims.csv").toString(),
            tables.resolve("agenda.csv").toString());

    assertThat(made.err()).isEmpty();
    assertThat(Cli.in(temp).run("run", "made").out()).contains("status_quo  ✗ rejects");
    assertThat(Cli.in(temp).run("check", "made").code()).isZero();
    assertThat(Cli.in(temp).run("search", "made/scenarios", "--count").out()).contains("147");
  }

  @Test
  void spreadsheetsOfEveryLayout_sayTheSame() throws IOException {
    Files.write(temp.resolve("commas.csv"), COMMAS.getBytes(UTF_8));
    Files.write(temp.resolve("semicolons.csv"), SEMICOLONS.getBytes(UTF_8));
    String quoted =
        TABS.replace(
            "price < 4 000\nlights = with|included", "\"price < 4 000\n lights = with|included\"");
    Files.write(temp.resolve("tabs.txt"), ("\uFEFF" + quoted).getBytes(UTF_16LE));
    Files.write(
        temp.resolve("old.csv"), SEMICOLONS.substring(1).getBytes(Charset.forName("windows-1252")));

    for (String file : List.of("commas.csv", "semicolons.csv", "tabs.txt", "old.csv")) {
      String folder = file.replace('.', '_');
      Result made =
          Cli.in(temp)
              .run(
                  "import",
                  "csv",
                  file,
                  "-o",
                  folder + "/same",
                  "--encoding",
                  file.startsWith("old")
                      ? "windows-1252"
                      : file.startsWith("tabs") ? "utf-16" : "utf-8");
      assertThat(made.err()).as(file).isEmpty();
      assertThat(temp.resolve(folder + "/same/rules/same/ann.drl"))
          .content()
          .isEqualTo(
              """
              rule "Red line 1"
              when
                  Terms( price < 4000, lights in ("with", "included") )
              then
                  redLine("It is \\"low\\", Bob")
              end
              """);
      assertThat(temp.resolve(folder + "/same/rules/same/bob.drl"))
          .content()
          .contains("    @weight(0.5)\n")
          .contains("demand(\"paint\", \"Schön\")");
    }
  }

  @Test
  void utf16_needsNoOption() throws IOException {
    Files.write(temp.resolve("t.txt"), ("\uFEFF" + COMMAS).getBytes(UTF_16LE));

    assertThat(importing("t.txt").code()).isZero();
    assertThat(rules("bob")).contains("Schön");
  }

  @Test
  void bytesThatAreNotUtf8_areReportedWithTheirPlace() throws IOException {
    Files.write(temp.resolve("old.csv"), COMMAS.getBytes(Charset.forName("windows-1252")));

    assertThat(importing("old.csv"))
        .isEqualTo(
            new Result(
                2,
                "",
                """
                old.csv:3:32: error: this byte is not UTF-8
                  help: save it as `CSV UTF-8`, or say how it is encoded, such as --encoding\
                 windows-1252

                1 error, 0 warnings in 1 file
                """));
  }

  @Test
  void allErrors_areReportedAtOnceWithTheirCells() throws IOException {
    write(
        "bad.csv",
        """
        party;kind;name;when;because;weight;cost;from;claims
        Ann;red_line;;price<4.000;b;1;;;
        Ann;wish;;lights=with;b;;;;
        Ann;demand;;lights!=with;;x;;31.12.2025;
        Ann;concession;lamp;lights=with|price;b;2;;04/03/2025;
        Ann;demand;lamps;price=low;b;0,5;;15.1.2026;a
        common;impossible;;"a=b; c";b;;;;
        Ann;impossible;;a=b;b;;;;
        """);
    Result made = importing("bad.csv");

    assertThat(made.code()).isEqualTo(2);
    assertThat(made.out()).isEmpty();
    assertThat(temp.resolve("made")).doesNotExist();
    assertThat(made.err().lines().filter(l -> l.startsWith("bad.csv")))
        .containsExactly(
            "bad.csv:2:21: error: cell D2 (when): `4.000` may be in thousands or in decimals",
            "bad.csv:3:5: error: cell B3 (kind): unknown kind of stance `wish`",
            "bad.csv:4:12: error: cell C4 (name): the name is missing",
            "bad.csv:4:26: error: cell E4 (because): the reason is missing",
            "bad.csv:4:27: error: cell F4 (weight): `x` is not a number that can be read in one"
                + " way only",
            "bad.csv:5:16: error: cell C5 (name): `ann` has no demand or preference `lamp` to give"
                + " up",
            "bad.csv:5:41: error: cell F5 (weight): a concession has a cost and no weight",
            "bad.csv:5:44: error: cell H5 (from): `04/03/2025` is not a date that can be read in"
                + " one way only",
            "bad.csv:6:24: error: cell D6 (when): `price` is compared by size, so `low` has to be"
                + " a number",
            "bad.csv:6:45: error: cell I6 (claims): `a` is not the id of a claim",
            "bad.csv:7:26: error: cell D7 (when): `c` compares nothing",
            "bad.csv:8:1: error: cell A8 (party): what is impossible is impossible for all"
                + " parties");
  }

  /** A person who writes a point between thousands types it so in any table. */
  @Test
  void numberWithAPoint_inATableWithCommas_isADecimalUnlessItMayBeThousands() throws IOException {
    write(
        "comma.csv",
        """
        party,kind,name,when,because,weight
        Ann,red_line,,goal<1.300,b,
        Ann,demand,more,goal<1.375,b,1.500
        """);

    assertThat(importing("comma.csv").err().lines().filter(l -> l.startsWith("comma.csv")))
        .containsExactly(
            "comma.csv:2:20: error: cell D2 (when): `1.300` may be in thousands or in decimals",
            "comma.csv:3:30: error: cell F3 (weight): `1.500` is not a number that can be read in"
                + " one way only");
  }

  @Test
  void whatOnlyTheCaseRefuses_isReportedAtItsRow() throws IOException {
    write(
        "s.csv",
        """
        party,kind,name,when,because,weight,confidence
        A,demand,x,p=a,b,,
        A,preference,x,p=b,b,,
        A,red_line,,p=b,b,,1.5
        """);

    assertThat(importing("s.csv").err())
        .contains("s.csv:3:16: error: row 3: ")
        .contains("s.csv:4:13: error: row 4: ");
  }

  @Test
  void agendaTable_decidesWhatWhenMaySay() throws IOException {
    write(
        "a.csv",
        "issue,option,value,unit,ordered,status_quo\ntroops,few,100,soldiers,,yes\n"
            + ",many,1000,,,\nlevel,low,,,yes,\nlevel,high,,,,yes\n");
    write(
        "s.csv",
        "party,kind,when,because\nA,red_line,troops>=500; level<high,b\n"
            + "A,red_line,troops=many; Level!=LOW,b\nA,red_line,tropps=many; level=hihg,b\n");
    Result bad = importing("s.csv", "a.csv");

    assertThat(bad.err())
        .contains("s.csv:4:12: error: cell C4 (when): unknown issue `tropps`")
        .contains("did you mean `troops`?")
        .contains("s.csv:4:31: error: cell C4 (when): `hihg` is not an option of `level`")
        .contains("did you mean `high`?")
        .endsWith("2 errors, 0 warnings in 1 file\n");
    write(
        "s.csv",
        "party,kind,when,because\nA,red_line,troops>=500; level<high,b\n"
            + "A,red_line,troops=many; Level!=LOW,b\n");
    assertThat(importing("s.csv", "a.csv").code()).isZero();
    assertThat(rules("a"))
        .contains("Terms( troops >= 500, level < \"high\" )")
        .contains("Terms( troops == \"many\", level != \"low\" )");
    assertThat(temp.resolve("made/rules/made/agenda.yaml"))
        .content()
        .contains("status_quo: few", "status_quo: high", "few: {title: \"Few\", value: 100}");
  }

  @Test
  void partiesTable_givesReservationAndVotes() throws IOException {
    write("p.csv", "party,title,reservation,votes,indifferent\na,Ann Onym,\"0,6\",29,\nb,,,,yes\n");
    write("s.csv", "party,kind,name,when,because\nAnn Onym,demand,x,p=a,b\n");

    assertThat(importing("s.csv", "p.csv").code()).isZero();
    assertThat(temp.resolve("made/rules/made/agenda.yaml"))
        .content()
        .contains(
            "  a: {title: \"Ann Onym\", reservation: 0.6, votes: 29}\n"
                + "  b: {title: \"B\", indifferent: true}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "x<4000 ! 2000 ! 6000 ! 2000",
        "x<4000|x>5000 ! 3500 ! 5500 ! 500",
        "x<1|x>2 ! 0 ! 3 ! 1",
        "x>0 ! 0 ! 1 ! 1",
        "x<-5|x>5 ! -10 ! 10 ! 5",
        "x<0.5|x>0.75 ! 0.45 ! 0.8 ! 0.05",
        "x=2030|x=2035 ! 2030 ! 2035 ! 5"
      })
  void boundsWithoutAgenda_makeARangeAroundThem(String whens, String from, String to, String step)
      throws IOException {
    StringBuilder table = new StringBuilder("party,kind,when,because\n");
    for (String when : whens.split("\\|", -1)) {
      table.append("A,red_line,").append(when).append(",b\n");
    }
    write("s.csv", table.toString());

    assertThat(importing("s.csv").err()).isEmpty();
    assertThat(temp.resolve("made/rules/made/agenda.yaml"))
        .content()
        .contains("range: {from: " + from + ", to: " + to + ", step: " + step + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x,y\n1,2\n", "party,kind,when\n", "issue,option\nx,y\n"})
  void whatIsNoTableOfStances_isRefused(String text) throws IOException {
    write("s.csv", text);
    Result made = importing("s.csv");

    assertThat(made.code()).isEqualTo(2);
    assertThat(made.err()).startsWith("s.csv:1:1: error: ");
    assertThat(temp.resolve("made")).doesNotExist();
  }

  /** What spreadsheets and their authors do, and the one error that says so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "party,stance,when,because;A,demand,g=low,x @ 1:7 @ did you mean `kind`?",
        "party,kind,case,because;A,demand,g=low,x @ 1:12 @ did you mean `when`?",
        "party,kind,when;A,red_line,g=low @ 1:1 @ the column `because` is missing",
        "Positions;party,kind,when,because;A,red_line,g=low,x @ 1:1 @ row 2 does: delete the rows",
        "party,kind,when,because;A,red_line,g=low,x;,red_line,g=mid,y @ 3:1 @ first of merged"
            + " cells",
        "party,kind,when,because;A,,g=low,x @ 2:3 @ the kind is missing",
        "party,kind,when,because;A,red_line,g=low or g=mid,x @ 2:12 @ write `|` between options",
        "party,kind,when,because,from;A,red_line,g=low,x,45617 @ 2:20 @ the format of a date",
        "claim,text;a.1,x @ 1:7 @ did you mean `statement`?",
      })
  void slipsOfSpreadsheets_areOneErrorEach(String table, String place, String words)
      throws IOException {
    write("t.csv", table.replace(';', '\n') + "\n");

    Result result = importing("t.csv");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err() + result.out())
        .contains("t.csv:" + place + ": error: ")
        .contains(words)
        .contains("1 error, ");
  }
}
