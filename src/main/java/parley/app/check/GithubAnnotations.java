package parley.app.check;

import java.io.IOException;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Severity;
import parley.model.Place;
import parley.question.check.CheckResult;

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
public final class GithubAnnotations {
  private GithubAnnotations() {}

  /** Writes one command a line for each finding; a notice for what was not checked. */
  public static void write(Appendable out, CheckResult result) throws IOException {
    for (Diagnostic finding : result.findings()) {
      out.append(command(finding)).append('\n');
    }
    for (String unchecked : result.unchecked()) {
      out.append("::notice title=not checked::").append(data(unchecked)).append('\n');
    }
  }

  private static String command(Diagnostic finding) {
    Place at = finding.place();
    String help = finding.help().map(h -> "\nhelp: " + h).orElse("");
    return "::%s file=%s,line=%d,col=%d,endColumn=%d,title=%s::%s"
        .formatted(
            word(finding.severity()),
            property(at.file()),
            at.line(),
            at.column(),
            at.column() + at.length(),
            finding.code().id(),
            data(finding.message() + help));
  }

  private static String word(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.id();
  }

  /** A line end would begin another command. */
  private static String data(String text) {
    StringBuilder safe = new StringBuilder();
    text.lines().forEach(l -> safe.append(safe.length() == 0 ? "" : "%0A").append(escaped(l)));
    return safe.toString();
  }

  private static String escaped(String line) {
    return DiagnosticText.printable(line.replace("%", "%25"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
