package parley.app.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.language.PhraseBook;
import parley.app.language.StanceNames;
import parley.app.words.Sources;
import parley.model.RuleId;
import parley.model.claim.Citations;
import parley.output.document.DocumentBuilder;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Repair;

/** Why no package is a deal, as chapters of a memo; nothing where there are deals. */
final class MemoDiagnosis {
  private final DocumentBuilder document;
  private final PageScenario scenario;
  private final StanceNames stances;
  private final Sources sources;
  private final PhraseBook words;

  MemoDiagnosis(
      DocumentBuilder document, PageScenario scenario, Sources sources, PhraseBook words) {
    this.words = words;
    this.document = document;
    this.scenario = scenario;
    this.stances = new StanceNames(words, scenario.rules());
    this.sources = sources;
  }

  void write() {
    Diagnosis diagnosis = scenario.diagnosis().diagnosis().value();
    conflicts(diagnosis);
    repairs(diagnosis);
  }

  private void conflicts(Diagnosis diagnosis) {
    if (diagnosis.conflicts().isEmpty()) {
      return;
    }
    document.heading(words.say("memo_conflicts"));
    document.paragraph(words.say("memo_each_set_leaves_no_package"));
    for (Conflict conflict : diagnosis.conflicts()) {
      document.itemAt(0, joined(conflict.stances()));
    }
    more(diagnosis.moreConflicts());
  }

  private void repairs(Diagnosis diagnosis) {
    if (diagnosis.repairs().isEmpty()) {
      return;
    }
    document.heading(words.say("what_would_have_to_give"));
    document.paragraph(words.say("memo_minimal_sets"));
    for (Repair repair : diagnosis.repairs()) {
      String deals =
          repair
              .deals()
              .map(n -> words.say("memo_which_opens_x", words.many(n, "deal", "deals")))
              .orElse("");
      document.itemAt(0, joined(repair.stances()) + deals);
    }
    more(diagnosis.moreRepairs());
  }

  private void more(boolean more) {
    Optional<String> stopped = scenario.diagnosis().stopped();
    if (more) {
      document.paragraph(
          stopped
              .map(s -> words.say("memo_there_are_more_x", words.stopped(s)))
              .orElse(words.say("memo_there_are_more")));
    }
  }

  private String joined(List<RuleId> ids) {
    return ids.stream().map(this::cited).collect(Collectors.joining(" · "));
  }

  private String cited(RuleId id) {
    return stances.brief(id)
        + scenario
            .rules()
            .stance(id)
            .map(s -> " " + sources.cite(Citations.supporting(s.rule(), scenario.register())))
            .orElse("");
  }
}
