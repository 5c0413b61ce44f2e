package parley.app.expectation;

import java.util.stream.Collectors;
import parley.output.text.Look;
import parley.output.text.TextPrinter;
import parley.question.expectation.TestResult;

/** A failure in words, for reports that are not read on a terminal. */
public final class FailureText {
  private FailureText() {}

  /** {@return what differs, on one line} */
  static String oneLine(TestResult test) {
    if (test.isDone()) {
      return "it holds: remove `todo` (" + test.remarks().todo().orElse("") + ")";
    }
    return test.differences().stream()
        .map(p -> p.field() + ": expected " + p.expected() + ", actual " + p.actual())
        .collect(Collectors.joining("; "));
  }

  /** {@return all that the text report says of it} */
  public static String whole(TestResult test) {
    return TextPrinter.print(TestDocument.of(test), Look.plain());
  }
}
