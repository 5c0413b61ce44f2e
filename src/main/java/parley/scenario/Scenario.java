package parley.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Fraction;
import parley.model.Place;
import parley.model.expectation.Expectation;

/**
 * Packages to judge, questions about them and what is expected, every name checked against agenda,
 * rules and register.
 *
 * @param name names the scenario; may have {@code -}
 * @param title for people
 * @param asOf the day that decides which rules are in force; empty: today
 * @param dayPlace where its day stands; that of the name if there is none
 * @param parties who must agree, in the file's order; without a word all of the agenda
 * @param namesParties whether it says itself who must agree
 * @param agreement who has to accept for a deal, instead of what the agenda says; empty: all, if it
 *     names parties, else as the agenda says
 * @param reservations by party, instead of the agenda's
 * @param packages in the file's order; ids distinct
 * @param whatIfs in the file's order; ids distinct
 * @param expectations in the file's order
 */
public record Scenario(
    String name,
    String title,
    Optional<LocalDate> asOf,
    Place dayPlace,
    List<String> parties,
    boolean namesParties,
    Optional<Agreement> agreement,
    Map<String, Fraction> reservations,
    List<ScenarioPackage> packages,
    List<WhatIf> whatIfs,
    List<Expectation> expectations,
    Place place) {
  public Scenario {
    parties = List.copyOf(parties);
    reservations = Map.copyOf(reservations);
    packages = List.copyOf(packages);
    whatIfs = List.copyOf(whatIfs);
    expectations = List.copyOf(expectations);
  }

  /** {@return the agenda with what this scenario says of agreement and reservation values} */
  public Agenda shaped(Agenda agenda) {
    Agreement usual = namesParties ? Agreement.ofAll() : agenda.agreement();
    return agenda.reserving(reservations).with(agreement.orElse(usual));
  }

  /**
   * {@return the same under other assumptions}
   *
   * @param day that decides which rules are in force; empty: as it is
   * @param agreeing who must agree; empty: as it is
   * @param rule who has to accept for a deal; empty: as it is, or all if the parties are others
   * @param least reservation values of some parties
   */
  public Scenario assuming(
      Optional<LocalDate> day,
      List<String> agreeing,
      Optional<Agreement> rule,
      Map<String, Fraction> least) {
    Map<String, Fraction> all = new HashMap<>(reservations);
    all.putAll(least);
    return new Scenario(
        name,
        title,
        day.or(() -> asOf),
        dayPlace,
        agreeing.isEmpty() ? parties : agreeing,
        namesParties || !agreeing.isEmpty(),
        rule.or(() -> agreeing.isEmpty() ? agreement : Optional.empty()),
        all,
        packages,
        whatIfs,
        expectations,
        place);
  }

  /** {@return the same with the citations of each package changed} */
  public Scenario citing(UnaryOperator<List<String>> change) {
    return new Scenario(
        name,
        title,
        asOf,
        dayPlace,
        parties,
        namesParties,
        agreement,
        reservations,
        packages.stream().map(p -> p.citing(change.apply(p.claims()))).toList(),
        whatIfs,
        expectations,
        place);
  }

  public Optional<ScenarioPackage> packageOf(String id) {
    return packages.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** {@return the packages that a package is based on, the nearest first; may be empty} */
  public List<ScenarioPackage> basesOf(ScenarioPackage proposed) {
    Map<String, ScenarioPackage> byId = new HashMap<>();
    packages.forEach(p -> byId.put(p.id(), p));
    List<ScenarioPackage> bases = new ArrayList<>();
    ScenarioPackage at = proposed;
    while (at.basedOn().isPresent()) {
      at = Objects.requireNonNull(byId.get(at.basedOn().get()), "based on itself or on nothing");
      bases.add(at);
      byId.remove(at.id());
    }
    return bases;
  }

  public Optional<WhatIf> whatIf(String id) {
    return whatIfs.stream().filter(w -> w.id().equals(id)).findFirst();
  }
}
