package parley.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import parley.app.context.WrongInput;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.question.diagnose.Changes;
import parley.question.diagnose.Diagnoser;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.MoveSearch;
import parley.question.diagnose.Moves;
import parley.question.diagnose.Question;
import parley.question.diagnose.TermChanges;
import parley.question.search.Coalition;
import parley.question.search.CoalitionSearch;
import parley.question.search.DealList;
import parley.question.search.DealSearch;
import parley.question.search.NearList;
import parley.question.search.NearSearch;
import parley.question.search.SearchResult;
import parley.question.search.SearchResult.Way;
import parley.scenario.ScenarioPackage;
import parley.space.Answer;
import parley.space.diagram.Analyses;
import parley.space.diagram.Limits;
import parley.space.logic.Region;
import parley.space.logic.Setting;
import parley.space.zone.Zone;
import parley.space.zone.ZoneCount;

/** All packages of a scenario's case at once, under its date and parties. */
public final class ScenarioSpace {
  private final LoadedScenario loaded;
  private final Agenda agenda;
  private final Setting setting;
  private final Limits limits;

  /**
   * Prepares for one scenario.
   *
   * @param today stands where the scenario says no other day
   */
  public ScenarioSpace(LoadedScenario loaded, LocalDate today, Limits limits) {
    this.loaded = loaded;
    this.agenda = loaded.agenda();
    this.limits = limits.since().isPresent() ? limits : limits.since(System.nanoTime());
    this.setting = loaded.setting(today);
  }

  /** {@return the choices that are fixed: what a package states, and single ones put over it} */
  public Terms fixed(Optional<String> from, Map<String, String> fix) {
    Terms fixed = from.map(p -> packageOf(p).stated()).orElse(Terms.none());
    for (Map.Entry<String, String> choice : fix.entrySet()) {
      WrongInput.ifUnknown("issue", choice.getKey(), agenda.issueIds());
      Issue issue = agenda.issue(choice.getKey()).orElseThrow();
      Alterations.option(issue, choice.getValue());
      fixed = fixed.with(issue.id(), choice.getValue());
    }
    return fixed;
  }

  /** {@return a package's terms, with the status quo where it is silent or leaves issues open} */
  public Terms complete(String packageId) {
    return agenda.complete(packageOf(packageId).stated());
  }

  /**
   * Counts, and lists deals unless there are none or only numbers are asked for.
   *
   * @param why the command that says why there is no deal
   * @param way between which packages to look, if not everywhere
   */
  public SearchResult search(
      String why, Terms fixed, Optional<Way> way, Optional<DealQuestion> question) {
    Region region =
        way.map(w -> Region.between(agenda, complete(w.from()), complete(w.to())))
            .map(w -> w.and(Region.of(fixed)))
            .orElse(Region.of(fixed));
    Evaluator evaluator = loaded.rules().evaluator();
    Analyses analyses = new Analyses(limits);
    Supplier<Answer<List<Coalition>>> coalitions =
        analyses.begin(
            l -> CoalitionSearch.of(setting, region, question.isPresent(), l, evaluator));
    Answer<Zone> zone = analyses.run(l -> ZoneCount.of(setting, region, l));
    boolean none = zone.value().deals().map(n -> n.signum() == 0).orElse(false);
    Optional<Answer<DealList>> deals =
        question.filter(q -> !none).map(q -> analyses.run(l -> list(region, q, l)));
    Optional<Answer<NearList>> near =
        question
            .filter(q -> none)
            .map(q -> analyses.run(l -> NearSearch.of(setting, region, q.nearMax(), l, evaluator)));
    return new SearchResult(
        loaded.scenario().name(),
        why,
        setting.asOf(),
        agenda,
        setting.parties(),
        fixed,
        way,
        zone,
        deals,
        coalitions.get(),
        near,
        question.flatMap(DealQuestion::to));
  }

  /**
   * Says what keeps deals from being, or what they hang on.
   *
   * @param packageId a package to change into a deal, if that is asked for
   */
  public DiagnosisResult diagnose(Question question, Optional<String> packageId) {
    question.only().ifPresent(this::mustAgree);
    Optional<Terms> terms = packageId.map(this::complete);
    Evaluator evaluator = loaded.rules().evaluator();
    Analyses analyses = new Analyses(limits);
    Supplier<Answer<Zone>> counted = analyses.begin(l -> ZoneCount.of(setting, Terms.none(), l));
    Answer<Diagnosis> diagnosis = analyses.run(l -> Diagnoser.of(setting, question, l, evaluator));
    Answer<Zone> zone = counted.get();
    Answer<Zone> accepting =
        zone.value().silent().isEmpty()
            ? zone
            : ZoneCount.of(setting.withSilenceAccepting(), Terms.none(), limits);
    Answer<Moves> moves = MoveSearch.of(setting, question.pairs(), limits, evaluator);
    Optional<Answer<Changes>> changes =
        terms.map(t -> TermChanges.of(setting, t, question.repairsMax(), limits, evaluator));
    return new DiagnosisResult(
        loaded.scenario().name(),
        setting.asOf(),
        setting.inForce(),
        setting.parties(),
        question.only(),
        question.weighed(),
        zone,
        accepting,
        diagnosis,
        moves,
        changes.map(c -> new DiagnosisResult.OfPackage(packageId.orElseThrow(), c)));
  }

  private Answer<DealList> list(Region region, DealQuestion question, Limits left) {
    DealSearch search = new DealSearch(setting, region, left, loaded.rules().evaluator());
    if (question.efficient()) {
      return search.efficient(question.by(), question.dealsMax());
    }
    return switch (question.by()) {
      case FAIREST, TOTAL, NASH, KALAI, KALAI_SMORODINSKY ->
          search.best(question.by(), question.dealsMax());
      case NEAREST -> search.nearest(complete(question.to().orElseThrow()), question.dealsMax());
      case DIVERSE -> search.diverse(question.dealsMax());
    };
  }

  /** Refuses a party that need not agree. */
  public void mustAgree(String party) {
    boolean known = agenda.partyIds().contains(party);
    if (known && !setting.parties().contains(party)) {
      throw new WrongInput(
          "party `" + party + "` is not among those that must agree",
          "those are: " + String.join(", ", setting.parties()));
    }
    Parties.refuseUnknown(party, setting.parties(), agenda);
  }

  private ScenarioPackage packageOf(String id) {
    List<ScenarioPackage> all = loaded.scenario().packages();
    WrongInput.ifUnknown("package", id, all.stream().map(ScenarioPackage::id).toList());
    return loaded.scenario().packageOf(id).orElseThrow();
  }
}
