package parley.question.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Agenda;

/**
 * What tests have shown of one case.
 *
 * @param folder where its rules lie, as the user names it
 * @param reference the same as a scenario beside the others writes it
 * @param rules by file and line
 * @param options each as {@code issue: option}, in the agenda's order
 * @param parties in the agenda's order
 * @param claims those on which some rule rests, in the register's order
 * @param suggestions which together show all that is missed
 * @param stopped why not all was found out; empty iff it was
 */
public record CaseCoverage(
    Agenda agenda,
    String folder,
    String reference,
    List<RuleCoverage> rules,
    List<Mark> options,
    List<Mark> parties,
    List<Mark> claims,
    List<Suggestion> suggestions,
    Optional<String> stopped) {
  public CaseCoverage {
    rules = List.copyOf(rules);
    options = List.copyOf(options);
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
    suggestions = List.copyOf(suggestions);
  }

  /** {@return how many of what can be covered is covered} */
  public Share tally(Measure measure) {
    return switch (measure) {
      case STANCES ->
          Share.of(
              stances().stream().filter(r -> r.fires() != Reach.IMPOSSIBLE).toList(),
              r -> r.fires() == Reach.REACHED);
      case CONDITIONS -> Share.of(possibleParts(), PartCoverage::isCovered);
      case OPTIONS -> Share.of(options, Mark::covered);
      case PARTIES -> Share.of(parties, Mark::covered);
      case CLAIMS -> Share.of(claims, Mark::covered);
    };
  }

  /** {@return of how many parts that count an aim was reached} */
  public Share tally(Aim aim) {
    return Share.of(possibleParts(), p -> p.reach(aim) == Reach.REACHED);
  }

  /** {@return the stances, without shared conclusions} */
  public List<RuleCoverage> stances() {
    return rules.stream().filter(r -> r.stance().isPresent()).toList();
  }

  /** {@return what was reached so far and no further, by file and line} */
  public List<Target> targets(Reach reach) {
    List<Target> targets = new ArrayList<>();
    for (RuleCoverage rule : rules) {
      if (rule.fires() == reach) {
        targets.add(new Target(rule.rule(), Optional.empty(), Aim.FIRES));
      }
      for (PartCoverage part : rule.parts()) {
        Aim.OF_PART.stream()
            .filter(a -> part.reach(a) == reach)
            .forEach(a -> targets.add(new Target(rule.rule(), Optional.of(part.part()), a)));
      }
    }
    return targets;
  }

  private List<PartCoverage> possibleParts() {
    return rules.stream().flatMap(r -> r.parts().stream()).filter(p -> !p.isImpossible()).toList();
  }
}
