package parley.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.And;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Exists;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.NotMatched;
import parley.rules.syntax.RuleFile.Or;
import parley.rules.syntax.RuleFile.Pattern;

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
    file.rules().forEach(r -> check(r.when()));
  }

  private void check(Element element) {
    if (element instanceof Pattern pattern) {
      check(pattern.type());
    } else {
      parts(element).forEach(this::check);
    }
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

  private static List<Element> parts(Element element) {
    if (element instanceof And and) {
      return and.parts();
    } else if (element instanceof Or or) {
      return or.parts();
    } else if (element instanceof NotMatched not) {
      return List.of(not.part());
    } else if (element instanceof Exists exists) {
      return List.of(exists.part());
    }
    return List.of();
  }
}
