package parley.rules.syntax;

import java.util.List;
import java.util.stream.Stream;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFile.Statement;

/**
 * A rule file as far as it could be read.
 *
 * @param file with the rules that could be read
 * @param drafts those of which a part could not be read
 * @param isAllRead whether nothing was passed over but parts of the drafts
 */
public record ReadFile(RuleFile file, List<RuleDraft> drafts, boolean isAllRead) {
  public ReadFile {
    drafts = List.copyOf(drafts);
  }

  /** {@return whose rules these are, as far as that is known} */
  public String owner() {
    return file.owner();
  }

  /** {@return whether every rule could be read} */
  public boolean isWhole() {
    return isAllRead && drafts.isEmpty();
  }

  /** {@return whether it is known whose rules these are} */
  public boolean isOwned() {
    return file.head().isRead();
  }

  /** {@return whether the names are known that its rules demand, give up and conclude} */
  public boolean isNamed() {
    return isAllRead && drafts.stream().allMatch(RuleDraft::isNamed);
  }

  /** {@return the statements of all rules, as far as they could be read} */
  public Stream<Statement> statements() {
    return Stream.concat(
        file.rules().stream().map(RuleSyntax::then),
        drafts.stream().flatMap(d -> d.then().stream()));
  }
}
