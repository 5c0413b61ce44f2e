package parley.scenario;

import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode.Scalar;

/** Tells which names may be the id of a case. */
public final class CaseIds {
  private CaseIds() {}

  /** {@return what to do about a name that cannot be one; empty if it can} */
  public static Optional<String> refusal(String name) {
    Problems problems = new Problems();
    new Names(new Values(problems)).caseId(new Scalar(name, true, Place.startOf("")));
    return problems.sorted().stream()
        .filter(d -> d.code() == Code.BAD_NAME)
        .findFirst()
        .flatMap(Diagnostic::help);
  }
}
