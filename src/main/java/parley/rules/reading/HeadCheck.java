package parley.rules.reading;

import java.util.List;
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

/**
 * Checks what stands above a file's rules: the package, or the name that stands for it, and the
 * imports.
 */
public record HeadCheck(Agenda agenda, Problems problems) {
  private static String owner(String packageName) {
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  public void check(RuleFile file) {
    if (file.head().isRead()) {
      file.head().packageName().ifPresentOrElse(this::checkPackage, () -> checkName(file));
    }
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

  /** Without a package, a file's name says whose rules it holds. */
  private void checkName(RuleFile file) {
    if (!owners().contains(file.owner())) {
      String named =
          Nearest.to(file.owner(), owners())
              .map(o -> "name it `" + o + ".drl`")
              .orElse(
                  "name it after one of "
                      + owners().stream()
                          .map(o -> "`" + o + "`")
                          .collect(Collectors.joining(", ")));
      problems.error(
          Code.WRONG_PACKAGE,
          file.packagePlace(),
          "the file's name, `" + file.owner() + "`, names no party of the case",
          named + ", or begin it with `package " + inCase("PARTY") + "`");
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
    for (Located<String> type : file.head().imports()) {
      if (!types.contains(type.value())) {
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
  }
}
