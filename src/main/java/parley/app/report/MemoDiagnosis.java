package parley.app.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.Sources;
import parley.app.words.StanceWords;
import parley.model.RuleId;
import parley.model.claim.Citations;
import parley.output.paper.Paper;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Repair;

/** Why no package is a deal, as chapters of a memo; nothing where there are deals. */
final class MemoDiagnosis {
  private final Paper paper;
  private final PageScenario scenario;
  private final StanceWords stances;
  private final Sources sources;

  MemoDiagnosis(Paper paper, PageScenario scenario, Sources sources) {
    this.paper = paper;
    this.scenario = scenario;
    this.stances = new StanceWords(scenario.rules());
    this.sources = sources;
  }

  void write() throws IOException {
    Diagnosis diagnosis = scenario.diagnosis().diagnosis().value();
    conflicts(diagnosis);
    repairs(diagnosis);
  }

  private void conflicts(Diagnosis diagnosis) throws IOException {
    if (diagnosis.conflicts().isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "What cannot all stand");
    paper.paragraph(
        "Each set leaves no package at all; without any one of its stances some is left.");
    for (Conflict conflict : diagnosis.conflicts()) {
      paper.item(0, joined(conflict.stances()));
    }
    more(diagnosis.moreConflicts());
  }

  private void repairs(Diagnosis diagnosis) throws IOException {
    if (diagnosis.repairs().isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "What would have to give");
    paper.paragraph(
        "Sets of which nothing can be spared, the fewest stances first: once a whole set is given"
            + " up, some package is a deal.");
    for (Repair repair : diagnosis.repairs()) {
      String deals = repair.deals().map(n -> ", which opens " + Numbers.many(n, "deal")).orElse("");
      paper.item(0, joined(repair.stances()) + deals);
    }
    more(diagnosis.moreRepairs());
  }

  private void more(boolean more) throws IOException {
    Optional<String> stopped = scenario.diagnosis().stopped();
    if (more) {
      paper.paragraph(
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
