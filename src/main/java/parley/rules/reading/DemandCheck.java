package parley.rules.reading;

import java.util.List;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.model.Stance;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.Located;

/** Reports each demand that a party gives up but does not make. */
public final class DemandCheck {
  private final List<Stance> stances;
  private final Problems problems;

  /** Knows all stances of the case, and reports what is wrong to {@code problems}. */
  public DemandCheck(List<Stance> stances, Problems problems) {
    this.stances = stances;
    this.problems = problems;
  }

  /** Checks one file. */
  public void check(RuleFile file) {
    String owner = HeadCheck.owner(file);
    List<String> made = demandsOf(owner);
    file.rules().stream()
        .filter(r -> r.then().function().value().equals("concede"))
        .map(r -> r.then().name().orElseThrow())
        .filter(n -> !made.contains(n.value()))
        .forEach(n -> unknown(owner, n, made));
  }

  private List<String> demandsOf(String party) {
    return stances.stream()
        .filter(s -> s.party().equals(party) && s.kind() == Stance.Kind.DEMAND)
        .map(s -> s.demandName().orElseThrow())
        .distinct()
        .toList();
  }

  private void unknown(String owner, Located<String> name, List<String> made) {
    problems.error(
        Code.UNKNOWN_DEMAND,
        name.place(),
        "`%s` makes no demand `%s` to give up".formatted(owner, name.value()),
        Nearest.help(name.value(), made)
            .orElse("a rule of `%s` must state it with `demand`".formatted(owner)));
  }
}
