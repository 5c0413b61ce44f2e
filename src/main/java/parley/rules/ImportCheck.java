package parley.rules;

import java.util.HashSet;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.Located;

/** Reports each type that a file's conditions match without importing it, at its first use. */
final class ImportCheck {
  private final String casePackage;
  private final Problems problems;
  private final RuleFile file;
  private final Set<String> seen = new HashSet<>();

  ImportCheck(RuleFile file, String casePackage, Problems problems) {
    this.file = file;
    this.casePackage = casePackage;
    this.problems = problems;
    file.imports().forEach(i -> seen.add(i.value()));
  }

  void check() {
    file.rules().stream().flatMap(r -> r.when().patterns()).forEach(p -> check(p.type()));
  }

  private void check(Located<String> type) {
    String full = casePackage + "." + type.value();
    if (seen.add(full)) {
      problems.error(
          Code.MISSING,
          type.place(),
          "`" + type.value() + "` is not imported",
          "write `import " + full + "` below the package");
    }
  }
}
