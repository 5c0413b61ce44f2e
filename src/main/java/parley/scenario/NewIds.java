package parley.scenario;

import java.util.Optional;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.model.ReservedWords;
import parley.model.naming.CaseName.Kind;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode.Scalar;

/** Says of an id that nobody has written yet whether a case could use it. */
public final class NewIds {
  private NewIds() {}

  /**
   * {@return what else to choose; empty if the id is a legal one}
   *
   * @param kind of issues, options, parties, claims, packages or what-ifs
   */
  public static Optional<String> help(Kind kind, String id) {
    if (kind == Kind.CLAIM) {
      return ClaimReader.isParagraph(id) ? Optional.empty() : Optional.of(ClaimReader.FORM);
    }
    Problems found = new Problems();
    Names names = new Names(new Values(found));
    Scalar scalar = new Scalar(id, true, Place.startOf("command line"));
    switch (kind) {
      case ISSUE -> names.ruleWord(scalar, "the id of an issue", ReservedWords.ISSUE);
      case PARTY -> names.party(scalar);
      case OPTION -> names.id(scalar, "the id of an option");
      case PACKAGE -> names.id(scalar, "the id of a package");
      case WHAT_IF -> names.id(scalar, "the id of a what-if");
      case CLAIM, RULE, DEMAND, CONCLUSION -> throw new IllegalArgumentException(kind.id());
    }
    return found.sorted().stream().findFirst().flatMap(Diagnostic::help);
  }
}
