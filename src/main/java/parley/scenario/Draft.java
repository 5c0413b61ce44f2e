package parley.scenario;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Place;
import parley.scenario.expect.ExpectationDraft;
import parley.scenario.yaml.YamlNode.Scalar;

/**
 * A scenario as written: of the right form, its names not yet checked.
 *
 * @param dayPlace where the day stands; that of the name if there is none
 * @param parties empty: all of the agenda
 * @param knowsParties whether none of them is lost
 * @param opensUnstated whether issues that a package does not state are open
 * @param tags those of all its expectations
 * @param knowsIds whether the ids of all packages and what-ifs are known, and of the right form
 * @param isSound whether the file had no error
 */
record Draft(
    Scalar name,
    String title,
    Optional<LocalDate> asOf,
    Place dayPlace,
    List<Scalar> parties,
    boolean knowsParties,
    Optional<AgreementReader.Written> agreement,
    List<AgreementReader.Reserved> reserved,
    boolean opensUnstated,
    List<PackageDraft> packages,
    List<WhatIfDraft> whatIfs,
    List<String> tags,
    List<ExpectationDraft> expectations,
    boolean knowsIds,
    boolean isSound) {

  /** {@return the packages' ids, in the file's order} */
  Set<String> packageIds() {
    return packages.stream()
        .map(p -> p.id().text())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A term. */
  record Choice(Scalar issue, Scalar option) {}

  /** A package; only the differences, if it is based on another. */
  record PackageDraft(
      Scalar id,
      String title,
      List<Scalar> claims,
      Optional<Scalar> basedOn,
      List<Choice> terms,
      List<Scalar> open) {}

  /** A what-if; without a package only if the file had an error. */
  record WhatIfDraft(
      Scalar id,
      Optional<Scalar> packageId,
      List<Choice> set,
      List<Scalar> without,
      Optional<FileReference> with,
      Optional<LocalDate> asOf) {}
}
