package parley.app.diff;

import parley.app.cases.LoadedCase;
import parley.app.files.FileNames;
import parley.diagnostic.Severities;
import parley.question.diff.Remarks;
import parley.question.diff.RuleSetVersion;

/**
 * One of the two cases that are compared.
 *
 * @param severities what its settings say of findings
 */
public record CaseVersion(LoadedCase content, Severities severities) {
  /** {@return it as it is compared} */
  RuleSetVersion compared() {
    String agenda = content.places().file();
    String settings = agenda.substring(0, agenda.length() - FileNames.AGENDA.length());
    Remarks remarks = new Remarks(settings + FileNames.SETTINGS, severities, content.acceptances());
    return new RuleSetVersion(
        content.rules(), content.evaluator(), content.register(), remarks, agenda);
  }
}
