package parley.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.Place;
import parley.model.tests.Expectation;

/**
 * Packages to judge, questions about them and what is expected, every name checked against agenda,
 * rules and register.
 *
 * @param name names the scenario; may have {@code -}
 * @param title for people
 * @param asOf the day that decides which rules are in force; empty: today
 * @param dayPlace where its day stands; that of the name if there is none
 * @param parties who must agree, in the file's order; without a word all of the agenda
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
    List<ScenarioPackage> packages,
    List<WhatIf> whatIfs,
    List<Expectation> expectations,
    Place place) {
  public Scenario {
    parties = List.copyOf(parties);
    packages = List.copyOf(packages);
    whatIfs = List.copyOf(whatIfs);
    expectations = List.copyOf(expectations);
  }

  public Optional<ScenarioPackage> packageOf(String id) {
    return packages.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  public Optional<WhatIf> whatIf(String id) {
    return whatIfs.stream().filter(w -> w.id().equals(id)).findFirst();
  }
}
