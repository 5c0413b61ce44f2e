package parley.app.check;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import parley.app.words.ProblemReport;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Source;
import parley.question.check.CheckResult;
import parley.question.verify.Verification;

/** What the checks have found, for people. */
public final class CheckText {
  private CheckText() {}

  /** Writes each finding with its line, what was accepted and what was not checked. */
  public static void write(
      Appendable out, CheckResult result, Collection<Source> sources, String read)
      throws IOException {
    ProblemReport.text(out, result.findings(), sources);
    int accepted = result.accepted().size();
    if (result.findings().isEmpty()) {
      out.append("no errors, no warnings in ").append(read).append('\n');
    }
    if (accepted > 0) {
      String findings = ProblemReport.many(accepted, "finding");
      out.append(findings).append(" accepted where the rules say why (@accept)\n");
    }
    for (String unchecked : result.unchecked()) {
      out.append("not checked: ").append(DiagnosticText.printable(unchecked)).append('\n');
    }
  }

  /** Writes one line for each case of which the two readings were compared. */
  public static void verified(Appendable out, List<Verification> all) throws IOException {
    for (Verification verified : all) {
      out.append(verified.caseId()).append(": ");
      out.append(ProblemReport.many(verified.packages(), "random package")).append(" on ");
      out.append(ProblemReport.many(verified.days().size(), "date"));
      out.append(" (seed " + verified.seed() + "): both readings agree\n");
      if (verified.stopped().isPresent()) {
        out.append("  on some dates rule by rule only; the analysis " + verified.stopped().get());
        out.append('\n');
      }
    }
  }
}
