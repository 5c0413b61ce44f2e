package parley.rules.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.model.StanceKind;
import parley.rules.syntax.ReadFile;
import parley.rules.syntax.RuleFile.Located;

/** Reports what a party gives up but does not ask for, and what it both demands and would like. */
public record DemandCheck(List<ReadFile> files, Problems problems) {
  public void check(ReadFile file) {
    String owner = file.owner();
    List<String> made = names(owner, StanceKind::counts);
    if (files.stream().allMatch(f -> (f.isNamed() && f.isOwned()) || isOther(f, owner))) {
      names(file, StanceKind::concedes)
          .filter(n -> !made.contains(n.value()))
          .forEach(n -> unknown(owner, n, made));
    }
    List<String> demanded = names(owner, StanceKind::holdsOut);
    names(file, k -> k.counts() && !k.holdsOut())
        .filter(n -> demanded.contains(n.value()))
        .forEach(n -> ambiguous(owner, n));
  }

  private static boolean isOther(ReadFile file, String owner) {
    return file.isOwned() && !file.owner().equals(owner);
  }

  private List<String> names(String party, Predicate<StanceKind> which) {
    return files.stream()
        .filter(f -> f.owner().equals(party))
        .flatMap(f -> names(f, which))
        .map(Located::value)
        .distinct()
        .toList();
  }

  private static Stream<Located<String>> names(ReadFile file, Predicate<StanceKind> which) {
    return file.statements()
        .filter(t -> StanceKind.of(t.kind().value()).filter(which).isPresent())
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
