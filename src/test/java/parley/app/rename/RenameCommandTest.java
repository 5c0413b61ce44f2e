package parley.app.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.CaseFolder;
import parley.testing.Cli.Result;

class RenameCommandTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temporary;

  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temporary.resolve("case"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "issue | price | sum | sum | price",
        "option | price.fair | decent | price.decent | fair",
        "option | warranty.none | no | warranty.no | none",
        "party | seller | owner | owner | seller",
        "rule | seller/No giving away | It's: \\, or not | seller/It's: \\, or not | No"
            + " giving away",
        "demand | buyer/warranty | cover | buyer/cover | warranty",
        "claim | chat.2 | 7b | chat.7b | 2",
        "package | first-talk/in_parts | monthly | first-talk/monthly | in_parts"
      })
  void everyKind_thereAndBack_leavesEachByte(
      String kind, String old, String now, String renamed, String back) throws IOException {
    String name = now.replace("\\", "");
    Map<String, String> before = texts();
    Result there = folder.run("rename", kind, old, name);
    assertThat(there.err()).isEmpty();
    assertThat(there.code()).isZero();
    assertThat(texts()).isNotEqualTo(before);
    assertThat(folder.run("check", "--strict").out()).startsWith("no errors, no warnings");
    assertThat(folder.run("rename", kind, renamed.replace("\\", ""), back).code()).isZero();
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void rule_isRenamedWhereAnAcceptedFindingSpeaksOfIt() throws IOException {
    folder.append(
        "seller.drl",
        """

        rule "Twin" @claims("advert.2") @accept("PAR053 `No giving away`: both; `Twin`, too")
        when Terms( price < 6500 ) then redLine("Two.") end
        """);
    assertThat(folder.run("check", "--strict").code()).isZero();

    assertThat(folder.run("rename", "rule", "seller/No giving away", "A 'limit'").code()).isZero();

    assertThat(Files.readString(folder.path("seller.drl")))
        .contains("@accept(\"PAR053 `A 'limit'`: both; `Twin`, too\")");
    assertThat(folder.run("check", "--strict").out()).contains("1 finding accepted");
    assertThat(folder.run("check", "--strict").code()).isZero();
  }

  @Test
  void party_takesItsFileAndItsPackageAlong() throws IOException {
    assertThat(folder.run("fmt", "--full").code()).isZero();
    Result result = folder.run("rename", "party", "seller", "owner");
    assertThat(result.out())
        .contains("Renamed party `seller` to `owner`:")
        .contains("rules/used-car/seller.drl, now rules/used-car/owner.drl");
    assertThat(folder.path("seller.drl")).doesNotExist();
    assertThat(Files.readString(folder.path("owner.drl"))).startsWith("package used_car.owner\n");
    assertThat(Files.readString(folder.path(SCENARIO)))
        .contains("    verdicts: {buyer: accepts, owner: rejects}\n")
        .contains("    because: {owner: [\"No giving away\"]}\n");
  }

  @Test
  void commentsAndTexts_stayAndAreListed() throws IOException {
    Result result = folder.run("rename", "issue", "price", "sum");
    assertThat(Files.readString(folder.path("agenda.yaml")))
        .contains("# What is negotiated, between whom. Ids (price, cash, buyer) stand unchanged")
        .contains(
            "  sum:\n    title: Price of the car\n    unit: euros                 # a number");
    assertThat(result.out())
        .contains("Comments and texts for people stay as they are. The old name is in:")
        .contains("rules/used-car/agenda.yaml:1: # What is negotiated")
        .doesNotContain("title: Price of the car");
  }

  @Test
  void expectationsWhatIfsAndAgreement_areRenamed() throws IOException {
    folder.write(
        SCENARIO,
        """
        scenario: first-talk
        rules: ../../rules/used-car
        parties: ['seller', "buyer"]
        agreement: {must: [seller]}
        reservation: {seller: 0.1}
        packages:
          a: {terms: {"price": 'fair'}, open: [warranty], claims: [advert.2]}
        what_if:
          w: {package: a, set: {price: asked}, without: ['seller/No giving away', buyer/No more than the savings]}
          x: {package: a, with: more/seller.drl}
        expect:
          - packages: {a: {verdicts: {seller: accepts}}}   # price, seller
            depends_on: {buyer: [warranty], seller: none}
            satisfaction: {seller: {value: 1, tolerance: 0.9}}
            accepted_by: seller
          - what_if: x
            not_because: {seller: [No giving away, More]}
          - deals: {at_least: 1, include: [{price: fair, warranty: none, payment: cash}]}
        """);
    Files.createDirectories(folder.path("scenarios/used-car/more"));
    Files.writeString(
        folder.path("scenarios/used-car/more/seller.drl"),
        "rule \"More\" when Terms( price < 1 ) then redLine(\"why\") end\n");
    assertThat(folder.run("check").err()).isEmpty();
    assertThat(folder.run("rename", "party", "seller", "owner").err()).isEmpty();
    assertThat(folder.run("rename", "issue", "price", "sum").err()).isEmpty();
    assertThat(folder.run("rename", "option", "sum.fair", "decent").err()).isEmpty();
    assertThat(folder.run("rename", "rule", "owner/No giving away", "Never: below").err())
        .isEmpty();
    assertThat(Files.readString(folder.path(SCENARIO)))
        .isEqualTo(
            """
            scenario: first-talk
            rules: ../../rules/used-car
            parties: ['owner', "buyer"]
            agreement: {must: [owner]}
            reservation: {owner: 0.1}
            packages:
              a: {terms: {"sum": 'decent'}, open: [warranty], claims: [advert.2]}
            what_if:
              w: {package: a, set: {sum: asked}, without: ['owner/Never: below', buyer/No more than the savings]}
              x: {package: a, with: more/owner.drl}
            expect:
              - packages: {a: {verdicts: {owner: accepts}}}   # price, seller
                depends_on: {buyer: [warranty], owner: none}
                satisfaction: {owner: {value: 1, tolerance: 0.9}}
                accepted_by: owner
              - what_if: x
                not_because: {owner: ["Never: below", More]}
              - deals: {at_least: 1, include: [{sum: decent, warranty: none, payment: cash}]}
            """);
    assertThat(folder.path("scenarios/used-car/more/owner.drl")).exists();
  }

  /** Anchors, folded and block texts, and escapes are other ways to write the same name. */
  @Test
  void oddSpellings_areFoundAndKeepTheirManner() throws IOException {
    folder.write(
        SCENARIO,
        """
        scenario: first-talk
        rules: ../../rules/used-car
        as_of: 2026-03-01
        packages:
          a: {terms: &same {price: &low bargain, "p\\u0061yment": cash}}
          b: {terms: *same}
        expect:
          - packages: {a: &what {verdicts: {seller: rejects}}, b: *what}
          - package: a
            because:
              seller:
                - No giving
                  away
          - package: b
            because:
              seller: >-
                No giving
                away
          - package: b
            because: {seller: 'No giving away', }
        """);
    assertThat(folder.run("test").out()).contains("5 passed");
    rename("rule", "seller/No giving away", "Don't: give");
    rename("option", "price.bargain", "cheap");
    rename("issue", "payment", "money");
    assertThat(Files.readString(folder.path(SCENARIO)))
        .contains("  a: {terms: &same {price: &low cheap, \"money\": cash}}\n  b: {terms: *same}\n")
        .contains("      seller:\n        - \"Don't: give\"\n  - package: b\n")
        .contains("      seller: \"Don't: give\"\n  - package: b\n")
        .contains("    because: {seller: 'Don''t: give', }\n");
    assertThat(folder.run("test").out()).contains("5 passed");
  }

  @Test
  void scenarioThatExpectsAnError_isRenamedToo() throws IOException {
    String refused =
        """
        scenario: refused
        rules: ../../rules/used-car
        packages: {a: {terms: {price: fair, prise: fair}}}
        expect:
          - error: unknown issue
        """;
    folder.write("scenarios/used-car/refused.yaml", refused);
    rename("issue", "price", "sum");
    assertThat(Files.readString(folder.path("scenarios/used-car/refused.yaml")))
        .isEqualTo(refused.replace("price:", "sum:"));
    assertThat(folder.run("test").code()).isZero();
  }

  @Test
  void byteOrderMarkAndCarriageReturns_stay() throws IOException {
    Path agenda = folder.path("agenda.yaml");
    String text = "\uFEFF" + Files.readString(agenda).replace("\n", "\r\n");
    Files.writeString(agenda, text);
    rename("option", "warranty.none", "as_seen");
    assertThat(Files.readString(agenda))
        .isEqualTo(
            text.replace("status_quo: none", "status_quo: as_seen")
                .replace("none: Sold", "as_seen: Sold"));
  }

  @Test
  void fileThatCannotBeWritten_leavesAllAsTheyWere() throws IOException {
    Map<String, String> before = texts();
    Path chat = folder.path("seeds/used-car/chat.yaml");
    assertThat(chat.toFile().setReadOnly()).isTrue();
    Result result = folder.run("rename", "party", "seller", "owner");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("chat.yaml` is read-only; nothing was written");
    assertThat(texts()).isEqualTo(before);
  }

  private void rename(String... words) {
    String[] line = new String[words.length + 1];
    line[0] = "rename";
    System.arraycopy(words, 0, line, 1, words.length);
    Result result = folder.run(line);
    assertThat(result.code()).as(result.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "issue | prise | sum | unknown issue `prise` | did you mean `price`?",
        "issue | price | payment | issue `payment` exists already | choose another name",
        "issue | price | price | issue `price` has this name already | choose another name",
        "issue | price | Sum | `Sum` cannot be the name of an issue | such as `sum`",
        "issue | price | true | `true` cannot be the name of an issue | such as `the_true`",
        "option | price.faire | x | unknown option `faire` | did you mean `fair`?",
        "option | prise.fair | x | unknown issue `prise` | did you mean `price`?",
        "option | fair | x | `fair` does not say whose option it is | write ISSUE.OPTION",
        "option | price.fair | price.x | write the new name alone, without `price.` | write `x`",
        "party | seler | x | unknown party `seler` | did you mean `seller`?",
        "party | seller | common | `common` cannot be the name of a party | common.drl",
        "rule | seller/No giving a way | x | unknown rule | did you mean `No giving away`?",
        "rule | seler/No giving away | x | unknown party `seler` | did you mean `seller`?",
        "demand | buyer/warrenty | x | unknown demand `warrenty` | did you mean `warranty`?",
        "demand | buyer/warranty | a.b | cannot be the name of a demand | letters, digits",
        "claim | chat.22 | 3 | unknown claim `22` | known here",
        "package | in_parts | x | does not say whose package it is | write SCENARIO/PACKAGE",
        "package | first-tak/in_parts | x | unknown scenario `first-tak` | did you mean"
            + " `first-talk`?",
        "package | first-talk/in_part | x | unknown package `in_part` | did you mean `in_parts`?",
        "package | first-talk/in_parts | handshake | package `first-talk/handshake` exists already"
            + " | another",
        "package | first-talk/in_parts | In parts | cannot be the name of a package | such as"
            + " `in_parts`",
        "what-if | first-tal/x | y | unknown scenario `first-tal` | did you mean `first-talk`?",
        "conclusion | cheap | dear | unknown conclusion `cheap` | known here: `reduced`",
        "claim | chat.2 | two | cannot be the name of a claim | paragraph's number"
      })
  void wrongName_isRefused(String kind, String old, String now, String message, String help)
      throws IOException {
    Map<String, String> before = texts();
    Result result = folder.run("rename", kind, old, now);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message).contains(help);
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void diff_writesNothing() throws IOException {
    Map<String, String> before = texts();
    Result result = folder.run("rename", "option", "payment.cash", "notes", "--diff");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("-    status_quo: cash\n+    status_quo: notes\n")
        .contains("-    Terms( payment == \"cash\", price >= 7000 )\n")
        .contains("+    Terms( payment == \"notes\", price >= 7000 )\n");
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void nameThatBringsANewFinding_isRefusedWithIt() throws IOException {
    folder.append("agenda.yaml", "  paint: {status_quo: red, options: {red: Red, blue: Blue}}\n");
    folder.append(
        "seller.drl",
        "rule \"Paint\" @claims(\"advert.3\") when Terms( $p : price, paint == \"red\" ) then"
            + " demand(\"paint\", \"It is \" + $p); end\n");
    Map<String, String> before = texts();
    Files.createDirectories(folder.path("rules/used-car/owner.drl"));
    Result result = folder.run("rename", "party", "seller", "owner");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("nothing was written");
    Files.delete(folder.path("rules/used-car/owner.drl"));
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void optionsComparedByName_areNotRenamedApart() throws IOException {
    folder.append(
        "agenda.yaml",
        """
          mine: {status_quo: red, options: {red: Red, blue: Blue}}
          yours: {status_quo: red, options: {red: Red, blue: Blue}}
        """);
    folder.append(
        "seller.drl",
        "rule \"Alike\" @claims(\"advert.3\") when Terms( $m : mine, yours != $m ) then"
            + " demand(\"alike\", \"Both are \" + $m); end\n");
    assertThat(folder.run("check").code()).isZero();
    Map<String, String> before = texts();
    Result result = folder.run("rename", "option", "mine.red", "scarlet");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("the case would mean something else: nothing was written");
    assertThat(texts()).isEqualTo(before);
  }

  /** A conclusion is the whole case's: whoever concludes it, whoever rests on it. */
  @Test
  void conclusionsPackagesAndWhatIfs_areRenamedWhereverTheyAreNamed() throws IOException {
    folder.append(
        "common.drl",
        """
        rule "Paid at once" when Terms( payment == "cash" ) then conclude("paid", "Cash is there.") end
        rule "Paid early" when Terms( payment == "instalments", price < 1 ) then conclude('paid', "x") end
        """);
    folder.append(
        "buyer.drl",
        """
        rule "Not paid" @claims("chat.2")
        when not Conclusion( name == "paid" ) and Terms( price == 7000, warranty == "none" )
        then demand("paid", "Let us pay.") end
        """);
    folder.write(
        SCENARIO,
        """
        scenario: first-talk # paid, a, w
        rules: ../../rules/used-car
        packages:
          a: {terms: {price: fair}}
          'b': {based_on: a, terms: {warranty: six_months}}
        what_if:
          w: {package: "a", set: {payment: instalments}}
        expect:
          - package: a
            verdicts: {buyer: accepts}
          - packages: {a: {verdicts: {buyer: accepts}}, b: {outcome: deal}}
          - what_if: w
            verdicts: {buyer: accepts}
          - what_ifs: {w: {verdicts: {buyer: accepts}}}
        """);
    assertThat(folder.run("check").err()).isEmpty();
    rename("conclusion", "paid", "settled");
    rename("package", "first-talk/a", "offer");
    rename("what-if", "first-talk/w", "later");
    assertThat(Files.readString(folder.path("common.drl")))
        .contains("conclude(\"settled\", \"Cash is there.\")", "conclude('settled', \"x\")");
    assertThat(Files.readString(folder.path("buyer.drl")))
        .contains("not Conclusion( name == \"settled\" )", "demand(\"paid\", \"Let us pay.\")");
    assertThat(Files.readString(folder.path(SCENARIO)))
        .isEqualTo(
            """
            scenario: first-talk # paid, a, w
            rules: ../../rules/used-car
            packages:
              offer: {terms: {price: fair}}
              'b': {based_on: offer, terms: {warranty: six_months}}
            what_if:
              later: {package: "offer", set: {payment: instalments}}
            expect:
              - package: offer
                verdicts: {buyer: accepts}
              - packages: {offer: {verdicts: {buyer: accepts}}, b: {outcome: deal}}
              - what_if: later
                verdicts: {buyer: accepts}
              - what_ifs: {later: {verdicts: {buyer: accepts}}}
            """);
    assertThat(folder.run("check").err()).isEmpty();
  }

  @Test
  void plansBesideTheFolders_areRenamedToo() throws IOException {
    String plan =
        """
        sweep: all # seller, price
        scenarios: [scenarios/used-car]
        question: {run: {package: [in_parts, handshake]}}
        assume:
          - {}
          - {parties: [seller, buyer], agreement: {must: [seller]}, without: ["seller/No giving away"]}
        grid:
          reservation: {seller: [as_is, 0.5]}
          weight: {"buyer/A warranty for an old car": [1, 2]}
          terms: {price: [as_is, fair]}
        columns: [package, verdicts.seller.verdict, verdicts.buyer.satisfaction]
        """;
    folder.write("./all.yaml", plan);
    folder.write("./other.yaml", plan.replace("scenarios/used-car", "elsewhere"));
    assertThat(folder.run("sweep", "all.yaml", "-o", "before.csv").err()).isEmpty();
    rename("party", "seller", "owner");
    rename("issue", "price", "sum");
    rename("option", "sum.fair", "decent");
    rename("package", "first-talk/in_parts", "monthly");
    rename("rule", "buyer/A warranty for an old car", "Cover");
    assertThat(Files.readString(folder.path("./all.yaml")))
        .isEqualTo(
            """
            sweep: all # seller, price
            scenarios: [scenarios/used-car]
            question: {run: {package: [monthly, handshake]}}
            assume:
              - {}
              - {parties: [owner, buyer], agreement: {must: [owner]}, without: ["owner/No giving away"]}
            grid:
              reservation: {owner: [as_is, 0.5]}
              weight: {"buyer/Cover": [1, 2]}
              terms: {sum: [as_is, decent]}
            columns: [package, verdicts.owner.verdict, verdicts.buyer.satisfaction]
            """);
    assertThat(folder.path("./other.yaml")).content().contains("seller");
    assertThat(folder.run("sweep", "all.yaml", "-o", "after.csv").err()).isEmpty();
  }

  @Test
  void wholeParagraphCited_isNotTornApart() throws IOException {
    folder.append(
        "seeds/used-car/chat.yaml", "  \"2a\": {party: buyer, stance: demand, statement: x}\n");
    Result result = folder.run("rename", "claim", "chat.2a", "9");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("`chat.2` in rules/used-car/buyer.drl means every claim");
  }

  @Test
  void json_listsFilesAndLinesLeft() {
    Result result = folder.run("rename", "demand", "buyer/warranty", "cover", "--format", "json");
    assertThat(result.out())
        .contains("\"kind\": \"demand\"")
        .contains("\"old\": \"buyer/warranty\"")
        .contains("\"now\": \"buyer/cover\"")
        .contains("\"places\": 2");
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Path root = temporary.resolve("case");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
