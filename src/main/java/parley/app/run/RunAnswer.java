package parley.app.run;

import java.util.List;
import parley.app.whatif.WhatIfDocument;
import parley.app.whatif.WhatIfJson;
import parley.app.words.VerdictJson;
import parley.model.Assumed;
import parley.model.WordList;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.json.JsonObject;
import parley.output.text.Screens;
import parley.question.whatif.WhatIfResult;

/**
 * What parties do with the packages of one scenario.
 *
 * @param whatIfs those that were asked for
 */
record RunAnswer(ScenarioVerdict verdicts, List<WhatIfResult> whatIfs, Assumed assumed) {
  /**
   * {@return the answers for people}
   *
   * @param all whether all reasons are shown, however long that is
   */
  static Document document(List<RunAnswer> answers, boolean all) {
    DocumentBuilder document = new DocumentBuilder();
    document.columns(WordList.of("scenario package what_if outcome party verdict satisfaction"));
    for (RunAnswer answer : answers) {
      document.all(answer.verdicts(all));
      if (!answer.whatIfs.isEmpty()) {
        document.all(WhatIfDocument.of(answer.whatIfs, false));
      }
      answer.verdicts.packages().forEach(p -> answer.rows(document, p, ""));
      answer.whatIfs.forEach(w -> answer.rows(document, w.after().verdict(), w.name().orElse("")));
    }
    return document.build();
  }

  /** {@return the verdicts, with as many reasons as two screens hold} */
  private Document verdicts(boolean all) {
    Document whole = RunDocument.whole(verdicts);
    return all || verdicts.packages().size() == 1
        ? whole
        : Screens.TWO.fit(
            whole,
            () -> Screens.TWO.fit(RunDocument.brief(verdicts), () -> RunDocument.table(verdicts)));
  }

  private void rows(DocumentBuilder document, PackageVerdict of, String whatIf) {
    for (PartyVerdict party : of.verdicts()) {
      document.row(
          verdicts.scenario(),
          of.id(),
          whatIf,
          of.outcome(),
          party.party(),
          party.verdict(),
          party.isSilent() ? "" : party.satisfaction());
    }
  }

  /**
   * {@return the verdicts as JSON}
   *
   * @param asked whether what-ifs were asked for
   */
  JsonObject json(boolean asked) {
    JsonObject one = VerdictJson.of(verdicts, assumed);
    return asked ? one.and("what_ifs", whatIfs.stream().map(WhatIfJson::of).toList()) : one;
  }
}
