package parley.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Fraction;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.expectation.Expectation;
import parley.scenario.Draft.PackageDraft;
import parley.scenario.Draft.WhatIfDraft;
import parley.scenario.expect.ExpectationResolver;
import parley.scenario.expect.Surroundings;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode.Scalar;

/** Checks the names in a scenario against agenda, rules and register. */
final class ScenarioResolver {
  private final Draft draft;
  private final Set<String> packageIds;
  private final Agenda agenda;
  private final RuleSet rules;
  private final Map<FileReference, RuleSet> withs;
  private final Register register;
  private final Values values;
  private final AgendaNames names;

  ScenarioResolver(
      Draft draft,
      RuleSet rules,
      Map<FileReference, RuleSet> withs,
      Register register,
      Problems problems) {
    this.draft = draft;
    this.packageIds = draft.packageIds();
    this.agenda = rules.agenda();
    this.rules = rules;
    this.withs = withs;
    this.register = register;
    this.values = new Values(problems);
    this.names = new AgendaNames(agenda, values);
  }

  /** {@return the scenario; only if no problem was added is it what its author meant} */
  Scenario scenario() {
    List<String> parties = parties();
    List<ScenarioPackage> packages = packages();
    return new Scenario(
        draft.name().text(),
        draft.title(),
        draft.asOf(),
        draft.dayPlace(),
        parties,
        !draft.parties().isEmpty(),
        agreement(parties),
        reservations(parties),
        packages,
        draft.whatIfs().stream().map(this::whatIf).toList(),
        expectations(parties, packages),
        draft.name().place());
  }

  /** {@return who must agree; all, where one that is named is unknown: it may be any of them} */
  private List<String> parties() {
    List<String> known = draft.parties().stream().flatMap(p -> names.party(p).stream()).toList();
    boolean isAll =
        !draft.knowsParties() || draft.parties().isEmpty() || known.size() < draft.parties().size();
    return isAll ? agenda.partyIds() : known;
  }

  private Optional<Agreement> agreement(List<String> parties) {
    return draft
        .agreement()
        .filter(w -> draft.knowsParties())
        .map(
            w ->
                new AgreementReader(values).checked(w, agenda.parties(parties), agenda.partyIds()));
  }

  private Map<String, Fraction> reservations(List<String> parties) {
    Map<String, Fraction> least = new LinkedHashMap<>();
    for (AgreementReader.Reserved one : draft.reserved()) {
      Optional<String> party = names.party(one.party());
      party.ifPresent(p -> least.put(p, one.least()));
      if (party.filter(p -> !parties.contains(p)).isPresent()) {
        values.error(
            Code.BAD_VALUE,
            one.party().place(),
            Wording.quoted(one.party().text()) + " is not among this scenario's parties",
            "those are: " + String.join(", ", parties));
      }
    }
    return least;
  }

  private List<Expectation> expectations(List<String> parties, List<ScenarioPackage> packages) {
    Map<String, Terms> settled = new LinkedHashMap<>();
    packages.forEach(p -> settled.put(p.id(), p.settled(agenda)));
    Map<String, Optional<RuleSet>> whatIfs = new LinkedHashMap<>();
    for (WhatIfDraft whatIf : draft.whatIfs()) {
      Optional<RuleSet> known =
          whatIf.with().isPresent() ? whatIf.with().map(withs::get) : Optional.of(rules);
      whatIfs.putIfAbsent(whatIf.id().text(), known);
    }
    Surroundings around = new Surroundings(agenda, parties, settled, rules, whatIfs);
    ExpectationResolver resolver = new ExpectationResolver(around, draft.tags(), values);
    return draft.expectations().stream().flatMap(e -> resolver.resolve(e).stream()).toList();
  }

  private List<ScenarioPackage> packages() {
    PackageResolver resolver = new PackageResolver(draft.packages(), names, values);
    return draft.packages().stream().map(p -> packageOf(p, resolver.content(p))).toList();
  }

  private ScenarioPackage packageOf(PackageDraft written, PackageResolver.Content content) {
    Set<String> open = new HashSet<>(draft.opensUnstated() ? agenda.issueIds() : content.open());
    open.removeAll(content.terms().options().keySet());
    written.claims().forEach(this::checkClaim);
    return new ScenarioPackage(
        written.id().text(),
        written.title(),
        written.claims().stream().map(Scalar::text).toList(),
        written.basedOn().map(Scalar::text),
        names.inOrder(content.terms()),
        names.inOrder(open),
        written.id().place());
  }

  private void checkClaim(Scalar citation) {
    if (!register.cited(citation.text()).isEmpty()) {
      return;
    }
    int dot = citation.text().indexOf('.');
    Optional<Article> article =
        register.article(dot < 0 ? citation.text() : citation.text().substring(0, dot));
    List<String> near =
        article.isPresent()
            ? article.get().claims().stream().map(Claim::id).toList()
            : register.articles().stream().map(a -> a.id() + "." + "…").toList();
    values.error(
        Code.UNKNOWN_CLAIM,
        citation.place(),
        "unknown claim " + Wording.quoted(citation.text()),
        "the register has " + (near.isEmpty() ? "no claims" : Wording.some(near)));
  }

  private WhatIf whatIf(WhatIfDraft written) {
    written.packageId().ifPresent(this::checkPackage);
    Set<RuleId> without = new LinkedHashSet<>();
    RuleSet known = written.with().map(withs::get).orElse(rules);
    written.without().forEach(r -> ruleId(r, known).ifPresent(without::add));
    return new WhatIf(
        written.id().text(),
        written.packageId().map(Scalar::text).orElse(""),
        names.terms(written.set()),
        without,
        written.with(),
        written.asOf());
  }

  private void checkPackage(Scalar id) {
    if (!packageIds.contains(id.text())) {
      values.unknown(Code.UNKNOWN_PACKAGE, id, "package", packageIds);
    }
  }

  private Optional<RuleId> ruleId(Scalar written, RuleSet known) {
    Optional<RuleId> id =
        known.rules().stream()
            .map(Rule::id)
            .filter(i -> i.toString().equals(written.text()))
            .findFirst();
    if (id.isEmpty()) {
      List<String> ids = known.rules().stream().map(r -> r.id().toString()).toList();
      unknownRule(written, ids);
    }
    return id;
  }

  private void unknownRule(Scalar written, List<String> ids) {
    List<String> sameName = ids.stream().filter(i -> i.endsWith("/" + written.text())).toList();
    if (!sameName.isEmpty()) {
      values.error(
          Code.UNKNOWN_RULE,
          written.place(),
          "rule " + Wording.quoted(written.text()) + " does not name its party",
          "write " + Wording.listed(sameName, "or"));
      return;
    }
    values.unknown(Code.UNKNOWN_RULE, written, "rule", ids);
  }
}
