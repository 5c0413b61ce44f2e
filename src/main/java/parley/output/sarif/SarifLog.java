package parley.output.sarif;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.model.Place;
import parley.output.json.Json;
import parley.output.json.JsonObject;

/** Prints the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
public final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What a path keeps as it is: RFC 3986, section 2.3, and the slash. */
  private static final String UNRESERVED = "-._~/";

  private final Tool tool;
  private final List<String> ids;

  private SarifLog(Tool tool) {
    this.tool = tool;
    this.ids = tool.checks().stream().map(Check::id).toList();
  }

  /**
   * What has found the results.
   *
   * @param folder the current one, from which files are named
   * @param address where it is documented, if that is known
   * @param checks those that have found something
   */
  public record Tool(String version, Path folder, Optional<String> address, List<Check> checks) {
    public Tool {
      checks = List.copyOf(checks);
    }
  }

  /**
   * A kind of finding, which SARIF calls a rule.
   *
   * @param name in Pascal case
   * @param address where it is documented, if that is known
   */
  public record Check(
      String id, String name, String title, String text, Optional<String> address) {}

  /**
   * A finding.
   *
   * @param check the id of its kind
   * @param level {@code error}, {@code warning} or {@code note}
   * @param accepted why it is accepted; empty if it is not
   */
  public record Finding(
      String check, String level, String message, Place place, Optional<String> accepted) {}

  /**
   * {@return a log of one run}
   *
   * @param warnings what the run left undone
   */
  public static String print(Tool tool, List<Finding> findings, List<String> warnings) {
    return Json.print(
        JsonObject.with("$schema", SCHEMA)
            .and("version", "2.1.0")
            .and("runs", List.of(new SarifLog(tool).run(findings, warnings))));
  }

  private JsonObject run(List<Finding> findings, List<String> warnings) {
    JsonObject driver =
        JsonObject.with("name", "parley")
            .and("version", tool.version())
            .andPresent("informationUri", tool.address())
            .and("rules", tool.checks().stream().map(SarifLog::check).toList());
    List<JsonObject> notifications =
        warnings.stream()
            .map(w -> JsonObject.with("level", "warning").and("message", text(w)))
            .toList();
    JsonObject invocation =
        JsonObject.with("executionSuccessful", warnings.isEmpty())
            .and("toolExecutionNotifications", notifications);
    return JsonObject.with("tool", JsonObject.with("driver", driver))
        .and("invocations", List.of(invocation))
        .and("columnKind", "unicodeCodePoints")
        .and("results", findings.stream().map(this::finding).toList());
  }

  private static JsonObject check(Check check) {
    return JsonObject.with("id", check.id())
        .and("name", check.name())
        .and("shortDescription", text(check.title()))
        .and("fullDescription", text(check.text()))
        .and("help", text(check.text()))
        .andPresent("helpUri", check.address());
  }

  private JsonObject finding(Finding finding) {
    return JsonObject.with("ruleId", finding.check())
        .and("ruleIndex", ids.indexOf(finding.check()))
        .and("level", finding.level())
        .and("message", text(finding.message()))
        .and("locations", List.of(location(finding.place())))
        .andPresent("suppressions", finding.accepted().map(SarifLog::suppressions));
  }

  private static List<JsonObject> suppressions(String reason) {
    return List.of(JsonObject.with("kind", "inSource").and("justification", reason));
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
    boolean near = path.isAbsolute() && Objects.equals(path.getRoot(), tool.folder().getRoot());
    String named = near ? tool.folder().relativize(path).toString().replace('\\', '/') : file;
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
