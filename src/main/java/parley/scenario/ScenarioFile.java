package parley.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.model.expectation.Expectation.OfError;
import parley.scenario.Draft.WhatIfDraft;
import parley.scenario.expect.ExpectationDraft.Refused;

/** A scenario's file before its names are checked: says which rules it is about. */
public record ScenarioFile(FileReference rules, Draft draft) {
  /** What may only seem so where the id of a package or a what-if is not known. */
  private static final Set<Code> OF_IDS = EnumSet.of(Code.UNKNOWN_PACKAGE, Code.MISSING);

  public String name() {
    return draft.name().text();
  }

  /** {@return the scenario's name in its file} */
  public Place place() {
    return draft.name().place();
  }

  /** {@return the files with more rules that its what-ifs name, as often as they name them} */
  public List<FileReference> withFiles() {
    return draft.whatIfs().stream().map(WhatIfDraft::with).flatMap(Optional::stream).toList();
  }

  /** {@return the errors that its author expects; not empty iff the scenario should be refused} */
  public List<OfError> expectedErrors() {
    return draft.expectations().stream()
        .flatMap(e -> e instanceof Refused refused ? Stream.of(refused.error()) : Stream.empty())
        .toList();
  }

  /**
   * {@return the scenario; empty, with problems, if a name in it is unknown or wrongly used, or if
   * reading its file found an error}
   *
   * @param rules the rules of {@link #rules()}
   * @param withs the rules together with those of a file of {@link #withFiles()}
   * @param register empty if the case has none
   */
  public Optional<Scenario> resolve(
      RuleSet rules, Map<FileReference, RuleSet> withs, Register register, Problems problems) {
    Problems found = new Problems();
    Scenario scenario = new ScenarioResolver(draft, rules, withs, register, found).scenario();
    problems.addAll(
        found.sorted().stream()
            .filter(d -> draft.knowsIds() || !OF_IDS.contains(d.code()))
            .toList());
    return draft.isSound() && !found.hasErrors() ? Optional.of(scenario) : Optional.empty();
  }
}
