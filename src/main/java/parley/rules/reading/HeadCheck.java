package parley.rules.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.diagnostic.Topic;
import parley.model.Agenda;
import parley.model.Rule;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.Located;

/** Checks what stands above a file's rules: the package, and the types that it imports. */
public final class HeadCheck {
  private final Agenda agenda;
  private final Problems problems;

  /** Reports what is wrong to {@code problems}. */
  public HeadCheck(Agenda agenda, Problems problems) {
    this.agenda = agenda;
    this.problems = problems;
  }

  /** {@return whose rules a file holds: the last part of its package, be it known or not} */
  public static String owner(RuleFile file) {
    return owner(file.packageName().value());
  }

  private static String owner(String packageName) {
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  /** Checks one file. */
  public void check(RuleFile file) {
    checkPackage(file.packageName());
    checkImports(file);
  }

  private void checkPackage(Located<String> name) {
    if (owners().stream().noneMatch(o -> name.value().equals(inCase(o)))) {
      problems.error(
          Code.WRONG_PACKAGE,
          name.place(),
          "the package `" + name.value() + "` names no party of the case",
          packageHelp(name.value()));
    }
  }

  private List<String> owners() {
    return Stream.concat(agenda.partyIds().stream(), Stream.of(Rule.COMMON)).toList();
  }

  private String inCase(String name) {
    return agenda.packageName() + "." + name;
  }

  /** Compares the party alone: with the case's name before it, any two parties look alike. */
  private String packageHelp(String written) {
    boolean isOfCase = written.startsWith(inCase(""));
    return Nearest.to(owner(written), owners())
        .filter(o -> isOfCase || o.equals(owner(written)))
        .map(o -> "did you mean `" + inCase(o) + "`?")
        .orElseGet(
            () ->
                "known here: "
                    + owners().stream()
                        .map(o -> "`" + inCase(o) + "`")
                        .collect(Collectors.joining(", "))
                    + (isOfCase ? "; add the party to the agenda, or delete the file" : ""));
  }

  private void checkImports(RuleFile file) {
    List<String> types = Stream.of("Terms", "Conclusion").map(this::inCase).toList();
    boolean known = true;
    for (Located<String> type : file.imports()) {
      if (!types.contains(type.value())) {
        known = false;
        problems
            .about(Topic.IMPORT)
            .unknown(
                Code.NOT_ALLOWED,
                type.place(),
                "the import `" + type.value() + "` is not allowed",
                type.value(),
                types);
      }
    }
    if (known && file.whole()) {
      requireImports(file);
    }
  }

  /** Reports each type that conditions match without importing it, at its first use. */
  private void requireImports(RuleFile file) {
    Set<String> seen = new HashSet<>();
    file.imports().forEach(i -> seen.add(i.value()));
    file.rules().stream()
        .flatMap(r -> r.when().patterns())
        .filter(p -> seen.add(inCase(p.type().value())))
        .forEach(p -> missing(p.type()));
  }

  private void missing(Located<String> type) {
    problems
        .about(Topic.IMPORT)
        .error(
            Code.MISSING,
            type.place(),
            "`" + type.value() + "` is not imported",
            "write `import " + inCase(type.value()) + "` below the package");
  }
}
