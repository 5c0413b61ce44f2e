package parley.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.tests.Expectation;
import parley.model.tests.Expectation.OfPackage;
import parley.model.tests.Expectation.Remarks;
import parley.model.tests.Expectation.Subject;
import parley.model.tests.Point;
import parley.scenario.Draft.BecauseDraft;
import parley.scenario.Draft.DealsExpectation;
import parley.scenario.Draft.PackageExpectation;
import parley.scenario.Draft.WhatIfDraft;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode.Scalar;

/** Checks the names in a scenario's expectations. */
final class ExpectationResolver {
  private final Draft draft;
  private final Set<String> packages;
  private final Map<String, WhatIfDraft> whatIfs;
  private final Agenda agenda;
  private final List<String> parties;
  private final RuleSet rules;
  private final Map<FileReference, RuleSet> withs;
  private final Values values;

  ExpectationResolver(
      Draft draft,
      Agenda agenda,
      List<String> parties,
      RuleSet rules,
      Map<FileReference, RuleSet> withs,
      Values values) {
    this.draft = draft;
    this.packages = draft.packageIds();
    this.whatIfs =
        draft.whatIfs().stream()
            .collect(Collectors.toMap(w -> w.id().text(), w -> w, (a, b) -> a, LinkedHashMap::new));
    this.agenda = agenda;
    this.parties = parties;
    this.rules = rules;
    this.withs = withs;
    this.values = values;
  }

  List<Expectation> expectations() {
    return draft.expectations().stream()
        .map(
            e ->
                e instanceof DealsExpectation deals
                    ? deals.expectation()
                    : ofPackage((PackageExpectation) e))
        .toList();
  }

  private Expectation ofPackage(PackageExpectation written) {
    checkSubject(written);
    Optional<RuleSet> known = knownRules(written);
    List<Point> points = new ArrayList<>();
    written.outcome().ifPresent(o -> points.add(new Point.OutcomeIs(o)));
    written.verdicts().stream()
        .filter(v -> isParty(v.party()))
        .forEach(v -> points.add(new Point.VerdictIs(v.party().text(), v.verdict())));
    for (BecauseDraft reason : written.because()) {
      if (isParty(reason.party())) {
        known.ifPresent(k -> checkRules(reason, k));
        List<String> rules = reason.rules().stream().map(Scalar::text).toList();
        points.add(new Point.Because(Point.Because.Kind.BECAUSE, reason.party().text(), rules));
      }
    }
    Subject subject = new Subject(written.kind(), written.id().text());
    return new OfPackage(subject, points, Remarks.none(), written.place());
  }

  private void checkSubject(PackageExpectation written) {
    boolean isPackage = written.kind() == Subject.Kind.PACKAGE;
    Set<String> known = isPackage ? packages : whatIfs.keySet();
    if (!known.contains(written.id().text())) {
      String what = isPackage ? "package" : "what-if";
      values.unknown(Code.UNKNOWN_PACKAGE, written.id(), what, known);
    }
  }

  /** {@return the rules of the subject; empty if they are in a file that was not given} */
  private Optional<RuleSet> knownRules(PackageExpectation written) {
    Optional<FileReference> with =
        Optional.of(written)
            .filter(w -> w.kind() == Subject.Kind.WHAT_IF)
            .map(w -> whatIfs.get(w.id().text()))
            .flatMap(WhatIfDraft::with);
    return with.isPresent() ? with.map(withs::get) : Optional.of(rules);
  }

  private boolean isParty(Scalar party) {
    if (parties.contains(party.text())) {
      return true;
    } else if (agenda.party(party.text()).isPresent()) {
      values
          .problems()
          .error(
              Code.UNKNOWN_PARTY,
              party.place(),
              "party `" + party.text() + "` need not agree in this scenario",
              "add it to the scenario's `parties`");
    } else {
      values.unknown(Code.UNKNOWN_PARTY, party, "party", parties);
    }
    return false;
  }

  private void checkRules(BecauseDraft reason, RuleSet known) {
    String party = reason.party().text();
    List<String> names =
        known.stancesOf(party).stream().map(Stance::rule).map(r -> r.name()).toList();
    for (Scalar rule : reason.rules()) {
      if (!names.contains(rule.text())) {
        values.unknownOf(Code.UNKNOWN_RULE, rule, "rule", "party `" + party + "`", names);
      }
    }
  }
}
