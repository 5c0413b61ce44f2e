package parley.app.expectation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.coverage.CoverageJson;
import parley.app.mutation.MutationJson;
import parley.app.suite.Reached;
import parley.model.expectation.Compared;
import parley.model.verdict.Finding;
import parley.output.json.JsonObject;
import parley.question.coverage.Coverage;
import parley.question.expectation.FailureCauses;
import parley.question.expectation.FailureGroup;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;
import parley.question.mutation.MutationResult;

/** The results of tests as JSON. */
public final class TestJson {
  private TestJson() {}

  /** {@return one object; what was not asked for has no field} */
  public static JsonObject of(
      TestResults results,
      Optional<Coverage> covered,
      List<MutationResult> mutants,
      List<Reached> reached) {
    JsonObject fields = JsonObject.none();
    for (Status status : Status.values()) {
      fields.and(status.name().toLowerCase(Locale.ROOT), results.count(status));
    }
    fields
        .and("tests", results.tests().stream().map(TestJson::test).toList())
        .and("causes", FailureCauses.of(results).stream().flatMap(TestJson::cause).toList())
        .and(covered.map(c -> JsonObject.with("coverage", CoverageJson.of(c))));
    if (!mutants.isEmpty()) {
      fields.and("mutation", MutationJson.of(mutants));
    }
    if (!reached.isEmpty()) {
      fields.and("thresholds", reached.stream().map(TestJson::threshold).toList());
    }
    return fields;
  }

  private static Stream<JsonObject> cause(FailureGroup group) {
    return group.cause().stream()
        .map(Finding::stance)
        .map(
            s ->
                JsonObject.ofRule(s.id())
                    .and("kind", s.kind().id())
                    .and("file", s.rule().place().file())
                    .and("line", s.rule().place().line())
                    .and(
                        "tests",
                        group.tests().stream()
                            .map(
                                t ->
                                    JsonObject.with("scenario", t.scenario()).and("name", t.name()))
                            .toList()));
  }

  private static JsonObject threshold(Reached one) {
    return JsonObject.with("name", one.name())
        .and("wanted", one.wanted())
        .and("reached", one.reached())
        .and("ok", one.ok());
  }

  private static JsonObject test(TestResult test) {
    return JsonObject.with("scenario", test.scenario())
        .and("name", test.name())
        .and("ok", test.status() != Status.FAILED)
        .and("status", test.status())
        .and("file", test.place().file())
        .and("line", test.place().line())
        .and("expected", test.expected())
        .and("actual", test.actual())
        .and("points", test.points().stream().map(TestJson::point).toList())
        .and("tags", test.remarks().tags())
        .and("todo", test.remarks().todo())
        .and("stopped", test.stopped())
        .and("explain", Optional.of(test.explain()).filter(e -> test.status() != Status.PASSED));
  }

  private static JsonObject point(Compared point) {
    return JsonObject.with("field", point.field())
        .and("expected", point.expected())
        .and("actual", point.actual())
        .and("ok", point.holds());
  }
}
