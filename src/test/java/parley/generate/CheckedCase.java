package parley.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Place;
import parley.model.RuleSet;
import parley.model.StanceKind;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.rules.RuleFiles;
import parley.rules.evaluation.CheckedRules;
import parley.scenario.AgendaReader;

/** A generated case as read from its files. */
public final class CheckedCase {
  private CheckedCase() {}

  /** {@return the rules as {@code parley.rules} reads them from the case's files} */
  public static CheckedRules of(GeneratedCase generated) {
    Problems problems = new Problems();
    List<Source> sources = new ArrayList<>();
    sources.add(new Source("agenda.yaml", generated.agendaYaml()));
    Agenda agenda = AgendaReader.read(sources.get(0), problems).orElseThrow().agenda();
    generated.ruleFiles().forEach((name, text) -> sources.add(new Source(name, text)));
    Optional<CheckedRules> checked =
        RuleFiles.read(
            agenda, anyClaim(generated.rules()), sources.subList(1, sources.size()), problems);
    DiagnosticText text = new DiagnosticText(sources);
    String errors =
        problems.sorted().stream()
            .filter(d -> d.isError())
            .map(text::of)
            .collect(Collectors.joining());
    assertThat(errors).as("%s", generated).isEmpty();
    return checked.orElseThrow();
  }

  /** A register in which every claim that the rules cite is about every party. */
  public static Register anyClaim(RuleSet rules) {
    Place place = Place.startOf("register");
    List<Claim> claims =
        rules.rules().stream()
            .flatMap(r -> r.claims().stream())
            .distinct()
            .map(id -> claim(id, rules.agenda().partyIds(), place))
            .toList();
    Optional<String> none = Optional.empty();
    return new Register(
        List.of(
            new Article("x", "x", none, none, none, Optional.empty(), true, none, claims, place)));
  }

  private static Claim claim(String id, List<String> parties, Place place) {
    int dot = id.indexOf('.');
    return new Claim(
        id.substring(0, dot),
        id.substring(dot + 1),
        parties,
        Optional.of(StanceKind.DEMAND),
        "",
        Optional.empty(),
        List.of(),
        place);
  }
}
