package parley.app.positions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.CaseFolder;
import parley.testing.Cli.Result;

class PositionsCommandTest {
  private static final String AGENDA =
      """
      case: used-car
      title: A shared flat
      register: ../../seeds/used-car
      parties:
        buyer: {title: Anna}
        seller: {title: The neighbours}
      issues:
        cleaning:
          title: Cleaning
          status_quo: none
          options: {none: Nobody, rota: In turns, cleaner: A cleaner comes, plan: A weekly plan, paid: For pay}
        guests:
          title: Overnight guests
          status_quo: always
          options: {always: Whenever, weekends: At weekends, never: Never}
        price:
          title: Price of the room
          unit: euros
          status_quo: low
          options: {low: {title: a, value: 6000}, fair: {title: b, value: 7000.5}, high: {title: c, value: 8000}}
        deposit:
          title: Deposit
          unit: euros
          status_quo: small
          options: {small: {title: a, value: 6000}, large: {title: b, value: 8000}}
      """;

  private static final String COMMON =
      """
      rule "It is cheap"
      when
          Terms( price < 7000 )
      then
          conclude(drools, "cheap", "x");
      end

      rule "A quiet house"
      when
          Terms( guests == "never" )
      then
          conclude(drools, "calm", "x");
      end

      rule "Quiet at times"
      when
          Terms( guests == "weekends", price < 7000 )
      then
          conclude(drools, "calm", "x");
      end
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "demand  # Terms( cleaning != \"plan\" )"
            + "# Anna holds out unless Cleaning is \"A weekly plan\"",
        "demand  # Terms( cleaning == \"plan\" ) # Anna holds out if Cleaning is \"A weekly plan\"",
        "demand  # Terms( guests == \"never\" )"
            + "# Anna holds out unless Overnight guests are \"Whenever\" or \"At weekends\"",
        "demand  # Terms( cleaning not in (\"plan\", \"paid\", \"rota\") )"
            + "# Anna holds out if Cleaning is \"Nobody\" or \"A cleaner comes\"",
        "demand  # Terms( price < 7000 )"
            + "# Anna holds out unless Price of the room is at least 7,000 euros",
        "demand  # Terms( price <= 7000.5 )"
            + "# Anna holds out unless Price of the room is more than 7,000.5 euros",
        "demand  # Terms( price == 7000.5 )"
            + "# Anna holds out unless Price of the room is 6,000 or 8,000 euros",
        "demand  # Terms( price < 6500 || price > 7500 )"
            + "# Anna holds out unless Price of the room is at least 6,500 euros"
            + " and at most 7,500 euros",
        "demand  # Terms( cleaning != \"plan\" || guests == \"always\" )"
            + "# Anna holds out unless Cleaning is \"A weekly plan\","
            + " and Overnight guests are \"At weekends\" or \"Never\"",
        "demand  # Conclusion( name == \"cheap\" ) Terms( cleaning == \"none\", guests != \"never\""
            + " )# If \"It is cheap\" applies, Anna holds out if Cleaning is \"Nobody\", and"
            + " Overnight guests are \"Whenever\" or \"At weekends\"",
        "demand  # Conclusion( name == \"cheap\" )" + "# Anna holds out if \"It is cheap\" applies",
        "demand  # not Conclusion( name == \"calm\" )"
            + "# Anna holds out unless \"A quiet house\" or \"Quiet at times\" applies",
        "demand  # Terms() # Anna holds out whatever is agreed",
        "demand  # Terms( false ) # Anna never holds out over this",
        "demand  # Terms( $p : price, deposit < $p )"
            + "# Anna holds out unless Deposit is at least Price of the room",
        "redLine # Terms( cleaning != \"plan\" )"
            + "# Anna walks away if Cleaning is anything but \"A weekly plan\"",
        "redLine # exists( Terms( price > 7000 ) )"
            + "# Anna walks away if Price of the room is more than 7,000 euros",
        "redLine # not( Terms( price > 7000, guests == \"never\" ) )"
            + "# Anna walks away if Price of the room is at most 7,000 euros,"
            + " or Overnight guests are \"Whenever\" or \"At weekends\"",
        "redLine # ( Terms( cleaning == \"plan\", price > 7000 ) or Terms( cleaning == \"paid\","
            + " guests == \"never\" ) )# Anna walks away if Cleaning is \"A weekly plan\" and Price"
            + " of the room is more than 7,000 euros, or Cleaning is \"For pay\" and Overnight"
            + " guests are \"Never\"",
        "redLine # Terms( cleaning == \"plan\", ( price > 7000 || guests == \"never\" ) )"
            + "# Anna walks away if Cleaning is \"A weekly plan\", and either Price of the room is"
            + " more than 7,000 euros or Overnight guests are \"Never\"",
        "demand  # Terms( price + 2 * deposit > 20000 )"
            + "# Anna holds out unless Price of the room plus 2 times Deposit is at most"
            + " 20,000 euros",
        "redLine # Terms( atLeast(2, cleaning == \"none\", guests == \"always\", price > 7000) )#"
            + " Anna walks away if at least 2 of these hold: Cleaning is \"Nobody\"; Overnight"
            + " guests are \"Whenever\"; Price of the room is more than 7,000 euros",
        "demand  # Terms( atMost(1, cleaning == \"plan\", guests == \"never\") )# Anna holds out"
            + " unless Cleaning is \"A weekly plan\" and Overnight guests are \"Never\"",
        "redLine # Terms( false ) # Anna never walks away over this",
        "prefer  # Terms( cleaning != \"plan\", guests != \"never\" )"
            + "# Anna would like Cleaning to be \"A weekly plan\""
            + " or Overnight guests to be \"Never\"",
        "prefer  # Conclusion( name == \"calm\" )"
            + "# Anna would like none of \"A quiet house\" and \"Quiet at times\" to apply",
        "prefer  # Terms( cleaning == \"plan\" )"
            + "# Anna would like Cleaning to be anything but \"A weekly plan\"",
      })
  void rule_isReadBackAsAPersonWouldSayIt(String statement, String when, String words)
      throws IOException {
    CaseFolder flat = flat().write("buyer.drl", rule("R", when, statement, "n"));

    assertThat(position(flat, "buyer", 0).path("words").asText()).isEqualTo(words);
  }

  @Test
  void concessions_standWithWhatTheyGiveUp_andHaveASentenceOfTheirOwn() throws IOException {
    CaseFolder flat =
        flat()
            .write(
                "seller.drl",
                rule("A plan", "Terms( cleaning != \"plan\" )", "demand", "n")
                    + rule("A cleaner", "Terms( cleaning == \"cleaner\" )", "concede", "n")
                    + rule("Paid", "Terms( cleaning == \"paid\", price < 7000 )", "concede", "n"));

    assertThat(position(flat, "seller", 0).path("words").asText())
        .isEqualTo(
            "The neighbours hold out unless Cleaning is \"A weekly plan\"; give that up if Cleaning"
                + " is \"A cleaner comes\", or if Cleaning is \"For pay\" and Price of the room is"
                + " less than 7,000 euros");
    assertThat(position(flat, "seller", 1).path("words").asText())
        .isEqualTo("The neighbours give up \"A plan\" if Cleaning is \"A cleaner comes\"");
    assertThat(flat.run("positions", ".", "--party", "seller").out())
        .contains("    Given up by: A cleaner: because.")
        .doesNotContain("give up \"A plan\"");
  }

  @Test
  void impossibleTerms_areReadBackOnTheirOwn() throws IOException {
    CaseFolder flat =
        flat()
            .append(
                "common.drl",
                """
                rule "No plan for a cleaner"
                when
                    Terms( cleaning == "plan", guests != "never" )
                then
                    impossible(drools, "It is one or the other.");
                end
                """);
    String words =
        "A package is impossible if Cleaning is \"A weekly plan\", and Overnight guests are"
            + " \"Whenever\" or \"At weekends\"";

    assertThat(json(flat).path("impossible").path(0).path("words").asText()).isEqualTo(words);
    assertThat(flat.run("positions", ".").out().replaceAll("\\s+", " "))
        .contains("Impossible, whoever agrees " + words + ". No plan for a cleaner: It is one");
  }

  @Test
  void json_hasTheFieldsOfTheContract() throws IOException {
    CaseFolder car = CaseFolder.in(temp.resolve("car"));

    JsonNode one = position(car, "seller", 2);

    assertThat(one.path("rule").asText()).isEqualTo("Not cheaper and with a warranty");
    assertThat(one.path("kind").asText()).isEqualTo("demand");
    assertThat(one.path("name").asText()).isEqualTo("one_favour");
    assertThat(one.path("issues")).map(JsonNode::asText).containsExactly("price", "warranty");
    assertThat(one.path("confidence").asDouble()).isEqualTo(0.8);
    assertThat(one.path("weight").asDouble()).isEqualTo(1);
    assertThat(one.path("claims")).map(JsonNode::asText).containsExactly("chat.4");
    assertThat(one.has("from") && one.path("from").isNull()).isTrue();
    assertThat(one.has("until") && one.path("until").isNull()).isTrue();
    assertThat(position(car, "buyer", 0).path("name").isNull()).isTrue();
  }

  @Test
  void dayAndParty_leaveOutWhatIsNotAskedFor() throws IOException {
    String dated = "    date-effective \"2026-02-01\"\n    date-expires \"2026-03-01\"\n";
    CaseFolder flat =
        flat()
            .write("buyer.drl", rule("Old", dated, "Terms( price > 7000 )", "redLine", ""))
            .write("seller.drl", rule("R", "Terms( guests == \"never\" )", "demand", "n"));

    assertThat(names(flat, "buyer", "--as-of", "2026-02-28")).containsExactly("Old");
    assertThat(names(flat, "buyer", "--as-of", "2026-03-01")).isEmpty();
    assertThat(names(flat, "buyer")).containsExactly("Old");
    assertThat(json(flat, "--party", "seller").path("parties").fieldNames())
        .toIterable()
        .containsExactly("seller");
    assertThat(flat.run("positions", ".", "--as-of", "2026-03-01").out())
        .contains("Anna\n  No stance is known on 2026-03-01.\n");
  }

  @Test
  void unknownParty_isNamedWithTheNearest() {
    Result result = CaseFolder.in(temp.resolve("car")).run("positions", ".", "--party", "byer");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("unknown party `byer`").contains("did you mean `buyer`?");
  }

  @Test
  void csv_hasARowAStance_andTheMatrixARowAParty() {
    CaseFolder car = CaseFolder.in(temp.resolve("car"));

    assertThat(car.run("positions", ".", "--format", "csv").out().lines())
        .hasSize(8)
        .first()
        .isEqualTo("party,rule,kind,name,words,issues,confidence,weight,claims,from,until");
    assertThat(car.run("positions", ".", "--matrix", "--format", "csv").out())
        .isEqualTo(
            """
            party,price,warranty,payment
            buyer,red_line: asked,demand: none,
            seller,red_line: bargain; demand: fair,demand: six_months,demand: instalments
            """);
  }

  @Test
  void matrix_tellsWhatIsObjectedToWhateverElseIsAgreed() throws IOException {
    CaseFolder car = CaseFolder.in(temp.resolve("car"));
    JsonNode seller = json(car, "--matrix").path("matrix").path("seller");

    assertThat(seller.path("price").toString())
        .isEqualTo(
            "[{\"option\":\"bargain\",\"kind\":\"red_line\",\"alone\":true},"
                + "{\"option\":\"fair\",\"kind\":\"demand\",\"alone\":false}]");
    assertThat(car.run("positions", ".", "--matrix", "--format", "markdown").out())
        .contains("| Warranty | \\~ \"Sold as seen\" | \\~ (\"The seller pays");
  }

  private CaseFolder flat() {
    return CaseFolder.in(temp.resolve("flat"))
        .write("agenda.yaml", AGENDA)
        .write("common.drl", COMMON)
        .write("buyer.drl", "")
        .write("seller.drl", "")
        .write("scenarios/used-car/first-talk.yaml", "scenario: s\nrules: ../../rules/used-car\n");
  }

  private static String rule(String name, String when, String statement, String demand) {
    return rule(name, "", when, statement, demand);
  }

  private static String rule(
      String name, String attributes, String when, String statement, String demand) {
    String named = statement.equals("redLine") ? "" : "\"" + demand + "\", ";
    return "rule \"%s\"\n%swhen\n    %s\nthen\n    %s(drools, %s\"because.\");\nend\n\n"
        .formatted(name, attributes, when, statement, named);
  }

  private static List<String> names(CaseFolder flat, String party, String... more)
      throws IOException {
    return json(flat, more).path("parties").path(party).findValuesAsText("rule");
  }

  private static JsonNode position(CaseFolder flat, String party, int number) throws IOException {
    return json(flat).path("parties").path(party).path(number);
  }

  private static JsonNode json(CaseFolder flat, String... more) throws IOException {
    List<String> words = new java.util.ArrayList<>(List.of("positions", ".", "--format", "json"));
    words.addAll(List.of(more));
    Result result = flat.run(words.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }
}
