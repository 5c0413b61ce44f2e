package parley.app.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.cases.Proposal;
import parley.app.cases.ScenarioJudge;
import parley.app.context.WrongInput;
import parley.model.Issue;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.question.whatif.Alteration;
import parley.question.whatif.PackageDifference;
import parley.question.whatif.Side;
import parley.question.whatif.WhatIfResult;
import parley.question.whatif.WhatIfSeries;
import parley.question.whatif.WhatIfSeries.Axis;
import parley.question.whatif.WhatIfSeries.OfIssues;
import parley.question.whatif.WhatIfSeries.Variant;
import parley.scenario.FileReference;
import parley.scenario.ScenarioPackage;
import parley.scenario.WhatIf;

/** Judges packages of one scenario before and after alterations. */
public final class WhatIfs {
  private final LoadedScenario loaded;
  private final ScenarioJudge judge;
  private final ScenarioJudge afterwards;

  /** Judges by the given judge of the same scenario. */
  public WhatIfs(LoadedScenario loaded, ScenarioJudge judge) {
    this(loaded, judge, judge);
  }

  /**
   * Judges before and after by judges of their own.
   *
   * @param afterwards a judge of the same scenario under other assumptions
   */
  WhatIfs(LoadedScenario loaded, ScenarioJudge judge, ScenarioJudge afterwards) {
    this.loaded = loaded;
    this.judge = judge;
    this.afterwards = afterwards;
  }

  /** {@return the scenario's own what-ifs of these names, in the file's order; empty: all} */
  public List<WhatIfResult> named(List<String> names) {
    return loaded.scenario().whatIfs().stream()
        .filter(w -> names.isEmpty() || names.contains(w.id()))
        .map(this::named)
        .toList();
  }

  private WhatIfResult named(WhatIf whatIf) {
    Proposal after = judge.proposal(whatIf);
    return new WhatIfResult(
        loaded.scenario().name(),
        after.rules().rules(),
        Optional.of(whatIf.id()),
        whatIf.packageId(),
        new Alteration(
            whatIf.set(),
            List.of(),
            List.copyOf(whatIf.without()),
            whatIf.with().map(FileReference::path).stream().toList(),
            whatIf.asOf(),
            List.of()),
        side(before(whatIf.packageId())),
        side(after));
  }

  /**
   * {@return a package before and after}
   *
   * @param rules with the files that the alteration adds
   */
  public WhatIfResult single(String packageId, Alteration alteration, LoadedCase rules) {
    Proposal before = before(packageId);
    return new WhatIfResult(
        loaded.scenario().name(),
        rules.rules(),
        Optional.empty(),
        packageId,
        alteration,
        side(before),
        after(after(before, alteration, rules)));
  }

  /**
   * {@return a package before, after the alteration, and after each further one along the axis}
   *
   * @param alteration what is otherwise in all of them
   */
  public WhatIfSeries series(String packageId, Alteration alteration, LoadedCase rules, Axis axis) {
    Proposal before = before(packageId);
    Proposal altered = after(before, alteration, rules);
    Side from = after(altered);
    List<Alteration> all =
        axis instanceof OfIssues of
            ? options(alteration, of.issues(), rules.rules())
            : stances(alteration, altered);
    List<Variant> variants = new ArrayList<>();
    for (Alteration one : all) {
      Side to = after(after(before, one, rules));
      variants.add(new Variant(one, to, PackageDifference.of(from.verdict(), to.verdict())));
    }
    return new WhatIfSeries(
        loaded.scenario().name(),
        rules.rules(),
        packageId,
        alteration,
        axis,
        side(before),
        from,
        variants);
  }

  private static List<Alteration> options(
      Alteration alteration, List<String> issues, RuleSet rules) {
    List<Alteration> all = List.of(alteration);
    for (String id : issues) {
      Issue issue = rules.agenda().issue(id).orElseThrow();
      List<Alteration> longer = new ArrayList<>();
      for (Alteration one : all) {
        issue.optionIds().forEach(o -> longer.add(one.setting(id, o)));
      }
      all = longer;
    }
    return all;
  }

  private static List<Alteration> stances(Alteration alteration, Proposal after) {
    RuleSet inForce = after.rules().rules().inForce(after.asOf()).without(after.off());
    return after.parties().stream()
        .flatMap(p -> inForce.stancesOf(p).stream())
        .map(Stance::id)
        .map(alteration::dropping)
        .toList();
  }

  private Proposal before(String packageId) {
    List<ScenarioPackage> all = loaded.scenario().packages();
    WrongInput.ifUnknown("package", packageId, all.stream().map(ScenarioPackage::id).toList());
    return judge.proposal(loaded.scenario().packageOf(packageId).orElseThrow());
  }

  private Side side(Proposal proposal) {
    return new Side(proposal.asOf(), judge.verdict(proposal));
  }

  private Side after(Proposal proposal) {
    return new Side(proposal.asOf(), afterwards.verdict(proposal));
  }

  private static Proposal after(Proposal before, Alteration alteration, LoadedCase rules) {
    Terms stated = before.stated().with(alteration.set());
    Set<String> open = new LinkedHashSet<>(before.open());
    open.removeAll(alteration.set().options().keySet());
    open.addAll(alteration.open());
    Set<RuleId> off = new LinkedHashSet<>(alteration.without());
    return new Proposal(
        before.id(),
        before.title(),
        stated,
        List.copyOf(open),
        rules,
        alteration.asOf().orElse(before.asOf()),
        off,
        alteration.parties().isEmpty() ? before.parties() : alteration.parties());
  }
}
