package parley.app.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.Sources;
import parley.app.words.StanceWords;
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
  private final StanceWords stances;
  private final Sources sources;

  MemoDiagnosis(DocumentBuilder document, PageScenario scenario, Sources sources) {
    this.document = document;
    this.scenario = scenario;
    this.stances = new StanceWords(scenario.rules());
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
    document.heading("Conflicts: stances that cannot all hold");
    document.paragraph(
        "Each set leaves no package at all; without any one of its stances some is left.");
    for (Conflict conflict : diagnosis.conflicts()) {
      document.itemAt(0, joined(conflict.stances()));
    }
    more(diagnosis.moreConflicts());
  }

  private void repairs(Diagnosis diagnosis) {
    if (diagnosis.repairs().isEmpty()) {
      return;
    }
    document.heading("What would have to be given up");
    document.paragraph(
        "Minimal sets, the fewest stances first: once a whole set is given"
            + " up, some package is a deal.");
    for (Repair repair : diagnosis.repairs()) {
      String deals = repair.deals().map(n -> ", which opens " + Numbers.many(n, "deal")).orElse("");
      document.itemAt(0, joined(repair.stances()) + deals);
    }
    more(diagnosis.moreRepairs());
  }

  private void more(boolean more) {
    Optional<String> stopped = scenario.diagnosis().stopped();
    if (more) {
      document.paragraph(
          "There are more" + stopped.map(s -> "; the search was " + s).orElse("") + ".");
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
