package parley.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Severity;
import parley.model.Place;
import parley.question.check.CheckResult;
import parley.question.check.CheckResult.Accepted;

class SarifTest {
  private static final CheckResult RESULT =
      new CheckResult(
          List.of(
              finding(Severity.ERROR, Code.SYNTAX, "rules/a b/é.drl", Optional.empty()),
              finding(Severity.WARNING, Code.IDLE_PART, "/tmp/x.drl", Optional.of("delete it")),
              finding(Severity.NOTE, Code.NESTED_DEMAND, "x.drl", Optional.empty())),
          List.of(
              new Accepted(
                  finding(Severity.WARNING, Code.IDLE_PART, "y.drl", Optional.empty()),
                  "the \"source\" says so")),
          List.of("car: the options, always: stopped after 1 s"));

  @Test
  void log_isValidByTheOfficialSchema() throws IOException {
    assertThat(errors(json(RESULT))).isEmpty();
    assertThat(errors(json(new CheckResult(List.of(), List.of(), List.of())))).isEmpty();
  }

  @Test
  void schema_refusesALogWithAWrongLevel() throws IOException {
    String wrong = text(RESULT).replace("\"level\" : \"note\"", "\"level\" : \"notice\"");
    String other = text(RESULT).replace("\"level\": \"note\"", "\"level\": \"notice\"");

    assertThat(errors(new ObjectMapper().readTree(wrong.equals(text(RESULT)) ? other : wrong)))
        .isNotEmpty();
  }

  @Test
  void result_hasRuleLevelPlaceAndHelp() throws IOException {
    JsonNode result = json(RESULT).at("/runs/0/results/1");

    assertThat(result.get("ruleId").asText()).isEqualTo("PAR052");
    assertThat(json(RESULT).at("/runs/0/tool/driver/rules/" + result.get("ruleIndex") + "/id"))
        .isEqualTo(result.get("ruleId"));
    assertThat(result.get("level").asText()).isEqualTo("warning");
    assertThat(result.at("/message/text").asText()).isEqualTo("a message\nhelp: delete it");
    assertThat(result.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":5,\"endColumn\":9}");
  }

  @Test
  void fileName_isAUri() throws IOException {
    String uri = "/locations/0/physicalLocation/artifactLocation/uri";
    JsonNode results = json(RESULT).at("/runs/0/results");

    assertThat(results.get(0).at(uri).asText()).isEqualTo("rules/a%20b/%C3%A9.drl");
    assertThat(results.get(1).at(uri).asText()).isEqualTo("../../x.drl");
  }

  @Test
  void rule_hasItsSectionAsHelp_andALinkWhereTheDocsAre() throws IOException {
    JsonNode rule = json(RESULT).at("/runs/0/tool/driver/rules/1");

    assertThat(rule.get("id").asText()).isEqualTo("PAR052");
    assertThat(rule.at("/help/text").asText()).hasSizeGreaterThan(20);
    assertThat(rule.at("/fullDescription/text")).isEqualTo(rule.at("/help/text"));
    assertThat(rule.get("helpUri").asText())
        .startsWith("https://example.org/docs/checks.md#par052-");
    assertThat(json(RESULT).at("/runs/0/tool/driver/rules/0/helpUri").asText())
        .isEqualTo(
            "https://example.org/docs/errors.md#par002-the-text-does-not-follow-the-grammar");
    assertThat(text(RESULT, Optional.empty())).doesNotContain("helpUri", "informationUri");
  }

  @Test
  void acceptedFinding_isSuppressedWithItsReason() throws IOException {
    assertThat(json(RESULT).at("/runs/0/results/3/suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"the \\\"source\\\" says so\"}]");
  }

  private static Diagnostic finding(
      Severity severity, Code code, String file, Optional<String> help) {
    return new Diagnostic(severity, code, new Place(file, 3, 5, 4), "a message", help);
  }

  private static String text(CheckResult result) {
    return text(result, Optional.of("https://example.org/docs/"));
  }

  private static String text(CheckResult result, Optional<String> docs) {
    return Sarif.of(result, new Sarif.Around("0.1.0", Path.of("/tmp/case/deep"), docs));
  }

  private static JsonNode json(CheckResult result) throws IOException {
    return new ObjectMapper().readTree(text(result));
  }

  private static Set<ValidationMessage> errors(JsonNode log) throws IOException {
    try (InputStream schema =
        SarifTest.class.getResourceAsStream("/parley/sarif-2.1.0.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(schema).validate(log);
    }
  }
}
