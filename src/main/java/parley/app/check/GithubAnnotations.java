package parley.app.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Severity;
import parley.output.github.Annotation;
import parley.output.github.Annotation.Level;
import parley.question.check.CheckResult;

/** Findings as GitHub shows them beside the lines of a pull request. */
public final class GithubAnnotations {
  private GithubAnnotations() {}

  /** {@return an annotation for each finding; a notice for what was not checked} */
  public static String of(CheckResult result) {
    return Stream.concat(
            result.findings().stream().map(GithubAnnotations::of),
            result.unchecked().stream().map(u -> Annotation.of(Level.NOTICE, "not checked", u)))
        .map(Annotation::print)
        .collect(Collectors.joining());
  }

  private static Annotation of(Diagnostic finding) {
    String help = finding.help().map(h -> "\nhelp: " + h).orElse("");
    return Annotation.of(level(finding.severity()), finding.code().id(), finding.message() + help)
        .at(finding.place());
  }

  private static Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Level.ERROR;
      case WARNING -> Level.WARNING;
      case NOTE -> Level.NOTICE;
    };
  }
}
