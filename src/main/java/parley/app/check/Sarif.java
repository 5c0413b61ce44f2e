package parley.app.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.output.sarif.SarifLog;
import parley.output.sarif.SarifLog.Finding;
import parley.question.check.CheckResult;
import parley.question.check.CheckResult.Accepted;

/** Findings as a log of SARIF. */
public final class Sarif {
  private Sarif() {}

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
    List<SarifLog.Check> checks =
        Stream.concat(result.findings().stream(), result.accepted().stream().map(Accepted::finding))
            .map(Diagnostic::code)
            .distinct()
            .sorted()
            .map(c -> check(c, around.docs()))
            .toList();
    Stream<Finding> found = result.findings().stream().map(d -> finding(d, Optional.empty()));
    Stream<Finding> accepted =
        result.accepted().stream().map(a -> finding(a.finding(), Optional.of(a.reason())));
    return SarifLog.print(
        new SarifLog.Tool(around.version(), around.folder(), around.docs(), checks),
        Stream.concat(found, accepted).toList(),
        result.unchecked().stream().map(u -> "not checked: " + u).toList());
  }

  private static SarifLog.Check check(Code code, Optional<String> docs) {
    CodeHelp help = CodeHelp.of(code);
    return new SarifLog.Check(
        code.id(), name(code), help.title(), help.text(), docs.map(help::address));
  }

  private static String name(Code code) {
    return Arrays.stream(code.name().split("_", -1))
        .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static Finding finding(Diagnostic finding, Optional<String> accepted) {
    String message = finding.message() + finding.help().map(h -> "\nhelp: " + h).orElse("");
    return new Finding(
        finding.code().id(), finding.severity().id(), message, finding.place(), accepted);
  }
}
