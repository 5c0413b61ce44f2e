package parley.app.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
  private final Around around;
  private final List<Code> codes;

  private Sarif(JsonGenerator json, CheckResult result, Around around) {
    this.json = json;
    this.result = result;
    this.around = around;
    this.codes =
        Stream.concat(result.findings().stream(), result.accepted().stream().map(Accepted::finding))
            .map(Diagnostic::code)
            .distinct()
            .sorted()
            .toList();
  }

  /**
   * Where a log is written.
   *
   * @param version of Parley
   * @param folder the current one, from which files are named
   * @param docs the address of the folder with the pages on codes, if it is known
   */
  public record Around(String version, Path folder, Optional<String> docs) {}

  /** Writes a log of one run; accepted findings are suppressed ones. */
  public static void write(Appendable out, CheckResult result, Around around) throws IOException {
    JsonFields.write(out, json -> new Sarif(json, result, around).log());
  }

  private void log() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
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

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "parley");
    json.writeStringField("version", around.version());
    if (around.docs().isPresent()) {
      json.writeStringField("informationUri", around.docs().get());
    }
    json.writeArrayFieldStart("rules");
    for (Code code : codes) {
      rule(code);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Code code) throws IOException {
    CodeHelp help = CodeHelp.of(code);
    json.writeStartObject();
    json.writeStringField("id", code.id());
    json.writeStringField("name", name(code));
    text("shortDescription", help.title());
    text("fullDescription", help.text());
    text("help", help.text());
    if (around.docs().isPresent()) {
      json.writeStringField("helpUri", help.address(around.docs().get()));
    }
    json.writeEndObject();
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

  /** Relative to the current folder, so that a log is the same on every machine. */
  private String uri(String file) {
    Path path = Path.of(file);
    boolean near = path.isAbsolute() && Objects.equals(path.getRoot(), around.folder().getRoot());
    String named = near ? around.folder().relativize(path).toString().replace('\\', '/') : file;
    StringBuilder uri = new StringBuilder(named.startsWith("/") ? "file://" : "");
    for (byte b : named.getBytes(StandardCharsets.UTF_8)) {
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
