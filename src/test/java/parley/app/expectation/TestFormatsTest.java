package parley.app.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import parley.app.suite.Reached;
import parley.model.Place;
import parley.model.expectation.Expectation.Remarks;
import parley.model.expectation.Point;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.output.markdown.MarkdownPrinter;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResults;
import parley.testing.UsedCar;

class TestFormatsTest {
  /** A name and a reason with all that could break a format. */
  private static final String NASTY = "50% <&\"'>: a, b # \\ c\u0001\uFFFE ::error::";

  private static final TestResults RESULTS =
      new TestResults(
          List.of(
              result("package bargain", Outcome.DEAL, Optional.empty()),
              result("package bargain #2", Outcome.NO_DEAL, Optional.empty()),
              result("package bargain #3", Outcome.NO_DEAL, Optional.of(NASTY)),
              result("package bargain #4", Outcome.DEAL, Optional.of(NASTY))));

  private interface Writer {
    void write(Appendable out, TestResults results) throws IOException;
  }

  private static TestResult result(String name, Outcome expected, Optional<String> todo) {
    PackageVerdict bargain = UsedCar.verdicts().packages().get(0);
    return new TestResult(
            "first-talk",
            name,
            new Place("talks, 100%/first:talk.yaml", 7, 5, 7),
            new Remarks(todo, List.of()),
            List.of(new Point.OutcomeIs(expected).compare(bargain)),
            Optional.of(bargain),
            Optional.empty(),
            "parley explain first-talk.yaml -p bargain")
        .took(Duration.ofMillis(1234));
  }

  private static String written(Writer writer) {
    StringBuilder out = new StringBuilder();
    try {
      writer.write(out, RESULTS);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }

  @Test
  void junit_hasTheTimeOfEachTest_andOfAllTogether() {
    String text = written((o, r) -> o.append(TestJunit.of(r, List.of())));
    int tests = RESULTS.tests().size();

    assertThat(text.split("time=\"1\\.234\"", -1)).hasSize(tests + 1);
    assertThat(text).contains("time=\"" + BigDecimal.valueOf(1234L * tests, 3) + "\"");
  }

  @Test
  void junit_isValid_andHasFileAndLineOfEachTest() throws Exception {
    String text = written((o, r) -> o.append(TestJunit.of(r, List.of())));

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/parley/app/expectation/junit-10.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(text)));
    Element suites =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)))
            .getDocumentElement();
    assertThat(suites.getAttribute("tests") + suites.getAttribute("failures")).isEqualTo("42");
    NodeList cases = suites.getElementsByTagName("testcase");
    assertThat(cases.getLength()).isEqualTo(4);
    Element failed = (Element) cases.item(1);
    assertThat(failed.getAttribute("file")).isEqualTo("talks, 100%/first:talk.yaml");
    assertThat(failed.getAttribute("line")).isEqualTo("7");
    Element failure = (Element) failed.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).isEqualTo("outcome: expected no_deal, actual deal");
    assertThat(failure.getTextContent())
        .contains("talks, 100%/first:talk.yaml:7", "parley explain first-talk.yaml -p bargain");
    Element skipped = (Element) suites.getElementsByTagName("skipped").item(0);
    assertThat(skipped.getAttribute("message"))
        .isEqualTo("todo: 50% <&\"'>: a, b # \\ c\uFFFD\uFFFD ::error::");
  }

  @Test
  void tap_countsItsPlan_andEachBlockIsYaml() {
    String text = written((o, r) -> o.append(TestTap.of(r, List.of())));

    List<String> lines = text.lines().toList();
    assertThat(lines.subList(0, 2)).containsExactly("TAP version 14", "1..4");
    Pattern line = Pattern.compile("(not )?ok \\d+ - ([^#\\\\]|\\\\[#\\\\])*( # TODO .*)?");
    assertThat(lines.stream().filter(l -> l.contains("ok ") && !l.startsWith(" ")))
        .hasSize(4)
        .allMatch(l -> line.matcher(l).matches());
    assertThat(lines)
        .contains(
            "ok 1 - first-talk: package bargain",
            "not ok 2 - first-talk: package bargain \\#2",
            "not ok 4 - first-talk: package bargain \\#4");
    assertThat(lines).filteredOn(l -> l.contains(" # TODO ")).hasSize(1);
    List<String> blocks =
        Pattern.compile("(?m)^  ---\\n(.*?)^  \\.\\.\\.\\n", Pattern.DOTALL)
            .matcher(text)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(blocks).hasSize(3);
    assertThat(new Load(LoadSettings.builder().build()).loadFromString(blocks.get(0)).toString())
        .isEqualTo(
            "{message=outcome: expected no_deal, actual deal, severity=fail,"
                + " at={file=talks, 100%/first:talk.yaml, line=7}, expected=outcome no_deal,"
                + " actual=outcome deal, explain=parley explain first-talk.yaml -p bargain}");
    assertThat(blocks).allSatisfy(b -> new Load(LoadSettings.builder().build()).loadFromString(b));
  }

  @Test
  void github_isOneCommandALine_withEverythingEscaped() {
    List<String> lines =
        written((o, r) -> o.append(TestGithub.of(r, List.of(), List.of()))).lines().toList();

    String place = "file=talks%2C 100%25/first%3Atalk.yaml,line=7,title=first-talk%3A package";
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0))
        .startsWith("::error " + place + " bargain #2::✗ first-talk: package bargain #2%0A")
        .endsWith("%0A  parley explain first-talk.yaml -p bargain");
    assertThat(lines.get(1)).contains("It holds: remove `todo` (50%25 <&");
    assertThat(lines.get(2)).startsWith("::notice " + place + " bargain #3::todo: 50%25 <&");
    assertThat(lines.get(3)).isEqualTo("4 tests: 1 passed, 2 failed, 1 todo");
  }

  @Test
  void markdown_showsBothSidesInATable() {
    assertThat(
            written(
                (o, r) ->
                    o.append(MarkdownPrinter.print(TestDocument.memo(r, List.of(), List.of())))))
        .startsWith("# Parley: 4 tests: 1 passed, 2 failed, 1 todo\n\n## ✗ first-talk: package")
        .contains(
            """
            |  | expected | actual |
            | --- | --- | --- |
            | outcome | no\\_deal | deal |
            """)
        .contains("50% \\<\\&\"'\\>: a, b # \\\\ c");
  }

  @Test
  void inputErrors_areWellFormed_withEverythingEscaped() throws Exception {
    InputError error =
        new InputError(
            Optional.of(new Place("talks, 100%/first:talk.yaml", 7, 5, 7)),
            Optional.of("PAR009"),
            NASTY + "\nsecond",
            Optional.of(NASTY));
    List<InputError> errors = List.of(error, InputError.of(NASTY, Optional.empty()));
    StringBuilder github = new StringBuilder();
    github.append(TestErrors.github(errors));
    assertThat(github.toString().lines()).hasSize(2).allMatch(l -> l.startsWith("::error"));
    StringBuilder tap = new StringBuilder();
    tap.append(TestErrors.tap(errors));
    assertThat(tap.toString().lines()).hasSize(4).last().asString().startsWith("Bail out! talks");
    StringBuilder junit = new StringBuilder();
    junit.append(TestErrors.junit(errors));
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/parley/app/expectation/junit-10.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(junit.toString())));
    assertThat(junit).contains("errors=\"2\"");
  }

  @Test
  void missedThreshold_isAFailureInEveryForm() throws Exception {
    List<Reached> missed =
        List.of(
            new Reached(
                "stances",
                "coverage of stances",
                new BigDecimal("95"),
                Optional.of(new BigDecimal("90.1")),
                false));
    String words = "coverage of stances is 90.1%, below the threshold of 95%";
    String junit = written((o, r) -> o.append(TestJunit.of(r, missed)));
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/parley/app/expectation/junit-10.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(junit)));
    assertThat(junit).contains("tests=\"5\" failures=\"3\"", "message=\"" + words + "\"");
    assertThat(written((o, r) -> o.append(TestTap.of(r, missed))))
        .contains("\n1..5\n", "\nnot ok 5 - threshold stances: " + words + "\n");
    assertThat(written((o, r) -> o.append(TestGithub.of(r, missed, List.of()))))
        .contains("::error title=threshold stances::" + words.replace("%", "%25") + "\n");
    assertThat(
            written(
                (o, r) -> o.append(MarkdownPrinter.print(TestDocument.memo(r, missed, List.of())))))
        .contains("Thresholds missed", words);
  }
}
