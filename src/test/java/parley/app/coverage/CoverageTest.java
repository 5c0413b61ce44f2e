package parley.app.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import parley.app.options.LampCase;
import parley.testing.Cli.Result;

class CoverageTest {
  private static final String BOTH = "- {package: blue, verdicts: {ann: rejects, bob: holds_out}}";

  /** What every command says of the case, whose rules cite no claim. */
  private static final String WARNINGS =
      "parley test: 5 warnings; `parley check rules/lamp` shows them\n";

  @TempDir Path folder;

  @Test
  void text_listsWhatIsMissing_atItsPlace_withAScenarioThatShowsIt() throws IOException {
    Result result = LampCase.in(folder, LampCase.ON_ONE_LINE, BOTH).test("--coverage");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEqualTo(WARNINGS);
    assertThat(result.out())
        .startsWith(
            """
            1 test: 1 passed, 0 failed

            Coverage of rules/lamp
                          covered  share
              stances     2 of 3   66.6%
              conditions  0 of 5   0.0%    seen to hold 4, not to hold 0, to decide 4
              options     3 of 8   37.5%
              parties     2 of 2   100.0%
              claims      0 of 0   100.0%

            Never in force where a test looks
              rules/lamp/bob.drl:14 bob/Later

            Not covered
              rules/lamp/ann.drl:6 ann/Ugly <b>lamp</b> & more
                line 8: colour in ("green", "blue"): never seen not to hold
                line 8: share != "half": never seen not to hold
                line 8: dimmed != "yes": never seen not to hold
              rules/lamp/bob.drl:6 bob/Half is fair
                line 9: share != "half": never seen not to hold
              rules/lamp/bob.drl:14 bob/Later
                never seen to apply
                line 17: dimmed == "yes": never seen to hold, nor not to hold, nor to
                  decide

            Impossible: no package shows it, so it does not count
              rules/lamp/ann.drl:12 ann/Nothing
                never seen to apply
            """);
    assertThat(result.out().replace("\n  ", "\n"))
        .contains(
            """
            # uncovered-2026-03-01.yaml
            scenario: uncovered-2026-03-01
            rules: ../../rules/lamp
            as_of: 2026-03-01
            packages:
              covers_1:
                terms: {share: half, dimmed: yes}
              covers_2:
                terms: {share: half}
            expect:
              # rules/lamp/ann.drl:8: Ugly <b>lamp</b> & more: colour in ("green", "blue"): never seen not to hold
            """);
  }

  @Test
  void suggestedScenarios_pastedAsFiles_passAndCoverAll() throws IOException {
    LampCase lamp = LampCase.in(folder, LampCase.ON_ONE_LINE, BOTH);
    String out = lamp.test("--coverage").out();
    Matcher scenario =
        Pattern.compile("  # (uncovered-\\S+)\n(.*?)(?=\n  # uncovered|\\z)", Pattern.DOTALL)
            .matcher(out);
    int count = 0;
    while (scenario.find()) {
      lamp.write("scenarios/lamp/" + scenario.group(1), scenario.group(2));
      count++;
    }

    assertThat(count).isEqualTo(2);
    Result after = lamp.test("--coverage", "--threshold", "stances=100,conditions=100");
    assertThat(after.out()).contains("0 failed").doesNotContain("Not covered", "# uncovered");
    assertThat(after.err()).isEqualTo(WARNINGS);
    assertThat(after.code()).isZero();
    assertThat(lamp.summary("--coverage")).contains("stances 3 of 3", "conditions 5 of 5");
  }

  @Test
  void layoutOfTheSource_changesNoNumber() throws IOException {
    LampCase one = LampCase.in(folder.resolve("one"), LampCase.ON_ONE_LINE, BOTH);
    LampCase many = LampCase.in(folder.resolve("many"), LampCase.ON_MANY_LINES, BOTH);

    assertThat(many.summary("--coverage"))
        .isEqualTo(one.summary("--coverage"))
        .contains("conditions 0 of 5");
    one.test("--coverage-file", "c.xml");
    many.test("--coverage-file", "c.xml");
    assertThat(many.read("c.xml").replaceAll("number=\"\\d+\"", ""))
        .isEqualTo(one.read("c.xml").replaceAll("number=\"\\d+\"", ""));
  }

  @Test
  void expectation_showsOnlyThePartiesThatItLooksAt() throws IOException {
    assertThat(summary("- {package: blue, verdicts: {bob: holds_out}}"))
        .contains("stances 1 of 3", "parties 1 of 2");
    assertThat(summary("- {package: blue, not_because: {ann: [Nothing]}}"))
        .contains("stances 1 of 3", "parties 1 of 2");
    assertThat(summary("- {package: blue, accepted_by: none}"))
        .contains("stances 2 of 3", "parties 2 of 2");
  }

  @Test
  void outcomeNoDeal_deals_andTodo_showNothingOfAnyRule() throws IOException {
    for (String expectation :
        List.of(
            "- {package: blue, outcome: no_deal}",
            "- deals: {at_least: 1}",
            "- {package: blue, verdicts: {ann: accepts}, todo: some day}")) {
      assertThat(summary(expectation))
          .as(expectation)
          .contains("stances 0 of 3", "conditions 0 of 5", "parties 0 of 2");
    }
  }

  @Test
  void openPackage_showsWhatEveryWayToSettleItShows() throws IOException {
    String out =
        lamp("- {package: any_blue, verdicts: {ann: depends, bob: depends}}")
            .test("--coverage")
            .out();

    assertThat(out).contains("stances     0 of 3");
    assertThat(out)
        .contains("seen to hold 2, not to hold 0, to decide 2\n")
        .contains("line 8: share != \"half\": never seen to hold, nor not to hold\n");
  }

  @Test
  void threshold_belowIt_exitsWith1AndSaysWhy() throws IOException {
    LampCase lamp = lamp(BOTH);

    assertThat(lamp.test("--threshold", "stances=66.6,parties=100"))
        .isEqualTo(new Result(0, "1 test: 1 passed, 0 failed\n", WARNINGS));
    assertThat(lamp.test("--threshold", "stances=66.7,parties=100"))
        .isEqualTo(
            new Result(
                1,
                "1 test: 1 passed, 0 failed\n",
                "parley test: coverage of stances is 66.6%, below the threshold of 66.7%\n"
                    + WARNINGS));
  }

  @Test
  void wrongThresholdOrFile_isRefusedBeforeAnythingRuns() throws IOException {
    LampCase lamp = lamp(BOTH);

    assertThat(lamp.test("--threshold", "stance=90"))
        .isEqualTo(
            new Result(
                2,
                "",
                "parley test: unknown threshold `stance`\n  help: did you mean `stances`?\n"));
    for (String wrong : List.of("stances", "stances=", "stances=101", "stances=-1", "stances=a")) {
      Result result = lamp.test("--threshold", wrong);
      assertThat(result.code()).as(wrong).isEqualTo(2);
      assertThat(result.err())
          .startsWith("parley test: threshold `" + wrong + "` has no percentage from 0 to 100\n");
    }
    assertThat(lamp.test("--coverage-file", "coverage.pdf").err())
        .isEqualTo(
            "parley test: `coverage.pdf` does not say what form the coverage should have\n"
                + "  help: let it end in .html, .xml, .json, .txt\n");
  }

  @Test
  void formWithoutAPlaceForCoverage_isRefused_butMayWriteAFile() throws IOException {
    LampCase lamp = lamp(BOTH);

    assertThat(lamp.test("--coverage", "--format", "tap"))
        .isEqualTo(
            new Result(
                2,
                "",
                "parley test: results as tap have no place for coverage\n"
                    + "  help: write it to a file: `--coverage-file coverage.html`\n"));
    Result written = lamp.test("--format", "tap", "--coverage-file", "c.txt");
    assertThat(written.code()).isZero();
    assertThat(lamp.read("c.txt")).contains("Coverage of rules/lamp");
  }

  @Test
  void json_hasTheContractsFields() throws IOException {
    LampCase lamp = lamp(BOTH);
    String shown = lamp.test("--coverage", "--format", "json").out();

    assertThat(shown.replaceAll("\\s+", " "))
        .contains("\"coverage\": { \"stances\": { \"covered\": 2, \"total\": 3 },")
        .contains("\"conditions\": { \"covered\": 0, \"total\": 5, \"holds\": 4, \"fails\": 0,")
        .contains("\"complete\": true,")
        .contains(
            "{ \"party\": \"bob\", \"rule\": \"Later\", \"condition\": null, \"aim\": \"fires\","
                + " \"file\": \"rules/lamp/bob.drl\", \"line\": 14, \"shown_by\": \"covers_");
    lamp.test("--coverage-file", "out/of/c.json", "--coverage-file", "c.txt");
    assertThat(shown.replaceAll("\\s+", ""))
        .contains("\"coverage\":" + lamp.read("out/of/c.json").replaceAll("\\s+", ""));
    assertThat(lamp.test("--coverage").out()).endsWith(lamp.read("c.txt"));
  }

  @Test
  void page_isEscaped_needsNothing_andAllowsItsOwnStyleOnly() throws Exception {
    LampCase lamp = lamp(BOTH);
    lamp.test("--coverage-file", "c.html");
    String page = lamp.read("c.html");

    assertThat(page)
        .contains("Ugly &lt;b&gt;lamp&lt;/b&gt; &amp; more")
        .contains(">never<", "</span> once", "– impossible", ">never in force<")
        .doesNotContain("<b>", "<script", "http://", "https://", " src=", " href=", " style=");
    Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);
    assertThat(style.find()).isTrue();
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'\"");
    for (String tag : List.of("table", "tr", "td", "th", "pre", "p", "main", "code")) {
      assertThat(page.split("<" + tag + "[ >]", -1))
          .hasSameSizeAs(page.split("</" + tag + ">", -1));
    }
  }

  @Test
  void coberturaXml_isValid_andHasTheSameNumbers() throws Exception {
    LampCase lamp = lamp(BOTH);
    lamp.test("--coverage-file", "c.xml");
    Element root = valid(lamp.read("c.xml")).getDocumentElement();

    assertThat(root.getAttribute("lines-covered")).isEqualTo("2");
    assertThat(root.getAttribute("lines-valid")).isEqualTo("3");
    assertThat(root.getAttribute("line-rate")).isEqualTo("0.6666");
    assertThat(root.getAttribute("branches-valid")).isEqualTo("5");
    NodeList lines = root.getElementsByTagName("line");
    assertThat(lines.getLength()).isEqualTo(3);
    Element first = (Element) lines.item(0);
    assertThat(first.getAttribute("number")).isEqualTo("6");
    assertThat(first.getAttribute("hits")).isEqualTo("1");
    assertThat(first.getAttribute("condition-coverage")).isEqualTo("0% (0/3)");
    assertThat(((Element) first.getParentNode().getParentNode()).getAttribute("filename"))
        .isEqualTo("rules/lamp/ann.drl");
  }

  private LampCase lamp(String expectations) throws IOException {
    return LampCase.in(folder, LampCase.ON_ONE_LINE, expectations);
  }

  private String summary(String expectation) throws IOException {
    return lamp(expectation).summary("--coverage");
  }

  /** The document, if it is valid by the DTD that it names. */
  private static Document valid(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver(
        (id, system) -> {
          assertThat(system).isEqualTo("http://cobertura.sourceforge.net/xml/coverage-04.dtd");
          Path dtd = Path.of("src/test/resources/coverage/coverage-04.dtd");
          return new InputSource(new StringReader(Files.readString(dtd)));
        });
    builder.setErrorHandler(new Strict());
    return builder.parse(new InputSource(new StringReader(xml)));
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
