package parley.cli.cases;

import parley.scenario.Scenario;

/** A scenario with the case that it is about. */
public record LoadedScenario(Scenario scenario, LoadedCase rules) {}
