package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.rules.syntax.RuleFile.HeadSyntax;
import parley.rules.syntax.RuleFile.Located;

/**
 * What must stand above a file's rules for any Drools program to run them: what is written, and
 * what is left out of it.
 *
 * @param packageName all of it
 * @param imports the types, those written first
 * @param missingTypes the lines that are left out for types
 * @param missingOthers those for the statements and the dialect
 * @param lacksPackage whether the package's line is left out
 */
public record FullHead(
    String packageName,
    List<String> imports,
    List<String> missingTypes,
    List<String> missingOthers,
    boolean lacksPackage) {
  public FullHead {
    imports = List.copyOf(imports);
    missingTypes = List.copyOf(missingTypes);
    missingOthers = List.copyOf(missingOthers);
  }

  /**
   * {@return the whole head of a file}
   *
   * @param casePackage what the packages of its case begin with
   */
  public static FullHead of(RuleFile file, String casePackage) {
    HeadSyntax head = file.head();
    String name = file.packageIn(casePackage);
    String root = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    List<String> written = head.imports().stream().map(Located::value).toList();
    List<String> lacking =
        Stream.of("Terms", "Conclusion")
            .filter(t -> isUsed(t, file))
            .map(t -> root + "." + t)
            .filter(t -> !written.contains(t))
            .toList();
    List<String> missing = new ArrayList<>();
    Optional.of("import function parley.rules.Stances.*")
        .filter(s -> !head.statements())
        .ifPresent(missing::add);
    Optional.of("dialect \"mvel\"").filter(d -> !head.dialect()).ifPresent(missing::add);
    return new FullHead(
        name,
        Stream.concat(written.stream(), lacking.stream()).toList(),
        lacking.stream().map(t -> "import " + t).toList(),
        missing,
        head.packageName().isEmpty());
  }

  private static boolean isUsed(String type, RuleFile file) {
    return file.rules().stream()
        .flatMap(r -> r.when().patterns())
        .anyMatch(p -> p.type().value().equals(type));
  }

  /** {@return the package's line} */
  public String packageLine() {
    return "package " + packageName;
  }
}
