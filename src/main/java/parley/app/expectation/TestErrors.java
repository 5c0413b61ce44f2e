package parley.app.expectation;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.Place;
import parley.output.github.Annotation;
import parley.output.github.Annotation.Level;
import parley.output.json.JsonObject;
import parley.output.tap.TapPrinter;
import parley.output.xml.Xml;

/** Errors for which nothing was tested, in the forms that programs read. */
public final class TestErrors {
  private TestErrors() {}

  public static String github(List<InputError> errors) {
    return errors.stream().map(e -> annotation(e).print()).collect(Collectors.joining());
  }

  private static Annotation annotation(InputError error) {
    Annotation plain = Annotation.of(Level.ERROR, error.code().orElse("error"), error.text());
    return error
        .place()
        .map(plain::at)
        .orElseGet(() -> Annotation.of(Level.ERROR, "", plain.message()));
  }

  /** {@return a comment for each, and that there are no results} */
  public static String tap(List<InputError> errors) {
    return TapPrinter.bailOut(errors.stream().map(InputError::line).toList());
  }

  /** {@return the counts of no tests, and the errors as {@code parley check} writes findings} */
  public static JsonObject json(List<InputError> errors) {
    return JsonObject.with("passed", 0)
        .and("failed", 0)
        .and("todo", 0)
        .and("tests", List.of())
        .and("errors", errors.stream().map(TestErrors::json).toList());
  }

  private static JsonObject json(InputError error) {
    return JsonObject.with("code", error.code())
        .and("severity", "error")
        .and("file", error.place().map(Place::file))
        .and(error.place().map(p -> JsonObject.with("line", p.line()).and("column", p.column())))
        .and("message", error.message())
        .and("help", error.help());
  }

  public static String junit(List<InputError> errors) {
    Xml suite = counted("testsuite", "input", errors.size());
    suite.and(errors.stream().map(TestErrors::testCase).toList());
    return counted("testsuites", "parley", errors.size()).and(suite).document();
  }

  private static Xml counted(String element, String name, int errors) {
    return Xml.element(element)
        .with("name", name)
        .with("tests", errors)
        .with("failures", 0)
        .with("errors", errors);
  }

  private static Xml testCase(InputError error) {
    Xml test = Xml.element("testcase").with("classname", "input").with("name", error.line());
    error.place().ifPresent(p -> test.with("file", p.file()).with("line", p.line()));
    return test.and(
        Xml.element("error")
            .with("type", error.code().orElse("input"))
            .with("message", error.message())
            .holding(error.line() + "\n" + error.text()));
  }
}
