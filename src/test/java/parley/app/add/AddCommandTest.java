package parley.app.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.StatementKind;
import parley.testing.CaseFolder;
import parley.testing.Cli.Result;
import picocli.CommandLine.Option;

class AddCommandTest {
  private static final String AGENDA = "rules/used-car/agenda.yaml";
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temporary;

  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temporary.resolve("case"));
  }

  @Test
  void helpOfStance_namesEveryKindOfStatement() throws NoSuchFieldException {
    Option stance = AddOptions.class.getDeclaredField("stance").getAnnotation(Option.class);

    assertThat(String.join(" ", stance.description()))
        .contains(Stream.of(StatementKind.values()).map(StatementKind::id).toList());
  }

  @Test
  void everyKind_isAddedAndNothingElseChanges() throws IOException {
    Map<String, String> before = texts();
    add("party", "bank", "--title", "The bank: a lender");
    add("issue", "colour", "--options", "red,blue", "--status-quo", "blue");
    add("issue", "sum", "--range", "0..600:10", "--unit", "euros");
    add("option", "warranty.one_year", "--title", "A year");
    add("claim", "chat.9", "--party", "buyer,seller", "--stance", "demand", "--statement", "No");
    add("claim", "news.1", "--party", "bank", "--stance", "demand", "--statement", "\"Money\"");
    add(
        "rule",
        "bank/Interest",
        "--stance",
        "demand",
        "--name",
        "interest",
        "--claims",
        "news.1",
        "--when",
        "sum < 100 && colour == \"red\"",
        "--because",
        "It \"pays\".",
        "--weight",
        "2/3");
    add(
        "rule",
        "buyer/No red",
        "--stance",
        "red_line",
        "--claims",
        "chat.9",
        "--from",
        "2026-01-01",
        "--when",
        "not Terms( colour != \"red\" )",
        "--because",
        "Too loud.");
    add(
        "package",
        "first-talk/second",
        "--based-on",
        "handshake",
        "--set",
        "sum=20",
        "--open",
        "colour");

    Map<String, String> after = texts();
    before.forEach(
        (file, text) -> assertThat(without(text, after.getOrDefault(file, ""))).as(file).isTrue());
    assertThat(folder.run("check").code()).isZero();
    assertThat(folder.run("fmt", "--check").code()).isZero();
    assertThat(after.get(AGENDA))
        .contains("  seller: {title: Seller}\n  bank: {title: \"The bank: a lender\"}\n\nissues:")
        .contains("first six months\n      one_year: A year\n\n  payment:")
        .endsWith(
            """

              colour:
                title: Colour
                status_quo: blue
                options:
                  red: Red
                  blue: Blue

              sum:
                title: Sum
                unit: euros
                status_quo: 0
                range: {from: 0, to: 600, step: 10}
            """);
    assertThat(after.get("rules/used-car/bank.drl"))
        .startsWith("// What The bank: a lender rejects, demands, would like and would concede.")
        .contains("    @weight(2/3)\nwhen\n    Terms( sum < 100 && colour == \"red\" )\nthen\n")
        .endsWith("    demand(\"interest\", \"It \\\"pays\\\".\")\nend\n");
    assertThat(after.get(SCENARIO))
        .contains(
            """
                terms: {payment: cash}
              second:
                based_on: handshake
                terms: {sum: 20}
                open: [colour]

            # What you hold""");
    assertThat(after.get("seeds/used-car/news.yaml"))
        .isEqualTo(
            """
            article: "news"
            claims:
              "1": {party: bank, stance: demand, statement: "\\"Money\\""}
            """);
  }

  /** Whether every line of a text stays, in its order. */
  private static boolean without(String text, String more) {
    List<String> rest = new ArrayList<>(more.lines().toList());
    for (String line : text.lines().toList()) {
      int at = rest.indexOf(line);
      if (at < 0) {
        return false;
      }
      rest = rest.subList(at + 1, rest.size());
    }
    return true;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "party seller | `seller` is used twice",
        "party common | cannot be the id of a party",
        "issue price --options a,b | `price` is used twice",
        "issue x | needs `--options` or `--range`, one of them",
        "issue x --options a,b --range 0..1 | needs `--options` or `--range`, one of them",
        "issue x --options a,b --status-quo c | unknown option `c` of issue `x`",
        "issue x --range 5 | is not a range",
        "issue x --options a --weight 2 | `--weight` says nothing about an issue",
        "option prise.x | did you mean `price`?",
        "option price.x | has no `value`",
        "option price | write ISSUE.OPTION",
        "rule seler/X --stance red_line --when true --because x | did you mean `seller`?",
        "rule seller/X --stance red_lin --when true --because x | did you mean `red_line`?",
        "rule seller/X --stance demand --when true --because x | a rule needs `--name`",
        "rule seller/X --stance red_line --because x | a rule needs `--when`",
        "rule seller/X --stance red_line --when prise==1 --because x | did you mean `price`?",
        "rule seller/X --stance red_line --when price==( --because x | expected a comparison",
        "claim chat.x --stance context --statement y | is not a paragraph",
        "claim chat.9 --stance demand --statement y | `party` is missing",
        "claim chat | write ARTICLE.PARAGRAPH",
        "package x --set prise=fair | did you mean `price`?",
        "package x --scenario first-tlk | did you mean `first-talk`?"
      })
  void wrongAddition_writesNothing(String words, String message) throws IOException {
    Map<String, String> before = texts();
    List<String> line = new ArrayList<>(List.of("add"));
    line.addAll(List.of(words.split(" ")));

    Result result = folder.run(line.toArray(new String[0]));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message);
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void diff_showsAndWritesNothing() throws IOException {
    Map<String, String> before = texts();
    Result result = folder.run("add", "party", "bank", "--diff");
    assertThat(result.out())
        .contains("+  bank: {title: Bank}\n")
        .contains("+++ rules/used-car/bank");
    assertThat(texts()).isEqualTo(before);
  }

  private void add(String... words) {
    List<String> line = new ArrayList<>(List.of("add"));
    line.addAll(List.of(words));
    Result result = folder.run(line.toArray(new String[0]));
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).startsWith("added " + words[0] + " `" + words[1] + "`\nwrote ");
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
