package parley.rules.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.rules.syntax.ReadFile;
import parley.rules.syntax.RuleFile.Located;

/** Reports what a party gives up but does not ask for, and what it both demands and would like. */
public record DemandCheck(List<ReadFile> files, Problems problems) {
  /** Checks one file. */
  public void check(ReadFile file) {
    String owner = file.owner();
    List<String> made = names(owner, Set.of("demand", "prefer"));
    if (files.stream().allMatch(f -> (f.isNamed() && f.isOwned()) || isOther(f, owner))) {
      names(file, Set.of("concede"))
          .filter(n -> !made.contains(n.value()))
          .forEach(n -> unknown(owner, n, made));
    }
    List<String> demanded = names(owner, Set.of("demand"));
    names(file, Set.of("prefer"))
        .filter(n -> demanded.contains(n.value()))
        .forEach(n -> ambiguous(owner, n));
  }

  private static boolean isOther(ReadFile file, String owner) {
    return file.isOwned() && !file.owner().equals(owner);
  }

  private List<String> names(String party, Set<String> functions) {
    return files.stream()
        .filter(f -> f.owner().equals(party))
        .flatMap(f -> names(f, functions))
        .map(Located::value)
        .distinct()
        .toList();
  }

  private static Stream<Located<String>> names(ReadFile file, Set<String> functions) {
    return file.statements()
        .filter(t -> functions.contains(t.function().value()))
        .flatMap(t -> t.name().stream());
  }

  private void ambiguous(String owner, Located<String> name) {
    problems.error(
        Code.NOT_ALLOWED,
        name.place(),
        "`%s` both demands and prefers `%s`".formatted(owner, name.value()),
        "a concession names one of them; give the preference a name of its own");
  }

  private void unknown(String owner, Located<String> name, List<String> made) {
    problems.error(
        Code.UNKNOWN_DEMAND,
        name.place(),
        "`%s` makes no demand `%s` to give up".formatted(owner, name.value()),
        Nearest.help(name.value(), made)
            .orElse("a rule of `%s` must state it with `demand` or `prefer`".formatted(owner)));
  }
}
