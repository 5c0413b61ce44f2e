package parley.app.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.words.JsonFields;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.model.Place;
import parley.question.check.CheckResult;
import parley.question.check.CheckResult.Accepted;

/** Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What a path keeps as it is: RFC 3986, section 2.3, and the slash. */
  private static final String UNRESERVED = "-._~/";

  private final JsonGenerator json;
  private final CheckResult result;
  private final List<Code> codes;

  private Sarif(JsonGenerator json, CheckResult result) {
    this.json = json;
    this.result = result;
    this.codes =
        Stream.concat(result.findings().stream(), result.accepted().stream().map(Accepted::finding))
            .map(Diagnostic::code)
            .distinct()
            .sorted()
            .toList();
  }

  /** Writes a log of one run; accepted findings are suppressed ones. */
  public static void write(Appendable out, CheckResult result, String version) throws IOException {
    JsonFields.write(out, json -> new Sarif(json, result).log(version));
  }

  private void log(String version) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(version);
    invocation();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Diagnostic finding : result.findings()) {
      result(finding, Optional.empty());
    }
    for (Accepted accepted : result.accepted()) {
      result(accepted.finding(), Optional.of(accepted.reason()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(String version) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "parley");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Code code : codes) {
      json.writeStartObject();
      json.writeStringField("id", code.id());
      json.writeStringField("name", name(code));
      text("shortDescription", words(code));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String words(Code code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String name(Code code) {
    return Arrays.stream(code.name().split("_", -1))
        .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private void invocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", result.isComplete());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (String unchecked : result.unchecked()) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      text("message", "not checked: " + unchecked);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void result(Diagnostic finding, Optional<String> accepted) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code().id());
    json.writeNumberField("ruleIndex", codes.indexOf(finding.code()));
    json.writeStringField("level", finding.severity().id());
    text("message", finding.message() + finding.help().map(h -> "\nhelp: " + h).orElse(""));
    location(finding.place());
    if (accepted.isPresent()) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      json.writeStringField("justification", accepted.get());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void location(Place place) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.file()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeNumberField("endColumn", place.column() + place.length());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String uri(String file) {
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
      uri.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return uri.toString();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
