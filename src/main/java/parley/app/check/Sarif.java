package parley.app.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.model.Place;
import parley.output.json.Json;
import parley.output.json.JsonObject;
import parley.question.check.CheckResult;
import parley.question.check.CheckResult.Accepted;

/** Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What a path keeps as it is: RFC 3986, section 2.3, and the slash. */
  private static final String UNRESERVED = "-._~/";

  private final CheckResult result;
  private final Around around;
  private final List<Code> codes;

  private Sarif(CheckResult result, Around around) {
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

  /** {@return a log of one run; accepted findings are suppressed ones} */
  public static String of(CheckResult result, Around around) {
    return Json.print(
        JsonObject.with("$schema", SCHEMA)
            .and("version", "2.1.0")
            .and("runs", List.of(new Sarif(result, around).run())));
  }

  private JsonObject run() {
    Stream<JsonObject> found = result.findings().stream().map(this::result);
    Stream<JsonObject> accepted = result.accepted().stream().map(this::suppressed);
    return JsonObject.with("tool", JsonObject.with("driver", driver()))
        .and("invocations", List.of(invocation()))
        .and("columnKind", "unicodeCodePoints")
        .and("results", Stream.concat(found, accepted).toList());
  }

  private JsonObject driver() {
    return JsonObject.with("name", "parley")
        .and("version", around.version())
        .and(around.docs().map(d -> JsonObject.with("informationUri", d)))
        .and("rules", codes.stream().map(this::rule).toList());
  }

  private JsonObject rule(Code code) {
    CodeHelp help = CodeHelp.of(code);
    return JsonObject.with("id", code.id())
        .and("name", name(code))
        .and("shortDescription", text(help.title()))
        .and("fullDescription", text(help.text()))
        .and("help", text(help.text()))
        .and(around.docs().map(d -> JsonObject.with("helpUri", help.address(d))));
  }

  private static String name(Code code) {
    return Arrays.stream(code.name().split("_", -1))
        .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private JsonObject invocation() {
    return JsonObject.with("executionSuccessful", result.isComplete())
        .and(
            "toolExecutionNotifications",
            result.unchecked().stream()
                .map(
                    u ->
                        JsonObject.with("level", "warning")
                            .and("message", text("not checked: " + u)))
                .toList());
  }

  private JsonObject result(Diagnostic finding) {
    String message = finding.message() + finding.help().map(h -> "\nhelp: " + h).orElse("");
    return JsonObject.with("ruleId", finding.code().id())
        .and("ruleIndex", codes.indexOf(finding.code()))
        .and("level", finding.severity().id())
        .and("message", text(message))
        .and("locations", List.of(location(finding.place())));
  }

  private JsonObject suppressed(Accepted accepted) {
    return result(accepted.finding())
        .and(
            "suppressions",
            List.of(JsonObject.with("kind", "inSource").and("justification", accepted.reason())));
  }

  private JsonObject location(Place place) {
    JsonObject region =
        JsonObject.with("startLine", place.line())
            .and("startColumn", place.column())
            .and("endColumn", place.column() + place.length());
    return JsonObject.with(
        "physicalLocation",
        JsonObject.with("artifactLocation", JsonObject.with("uri", uri(place.file())))
            .and("region", region));
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

  private static JsonObject text(String text) {
    return JsonObject.with("text", text);
  }
}
