package parley.app.rename;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.app.cases.CaseTexts;
import parley.app.cases.DraftedCase;
import parley.app.cases.LoadedCase;
import parley.app.cases.WholeCase;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Source;
import parley.model.naming.Mention;
import parley.model.naming.NameChange;
import parley.model.naming.RenamedRules;

/** A case as it would be under another name of something. */
final class RenamedCase {
  private final WholeCase before;
  private final DraftedCase after;
  private final Renaming renaming;
  private final NameChange change;

  RenamedCase(WholeCase before, Renaming renaming, NameChange change, LocalDate today) {
    this.before = before;
    this.renaming = renaming;
    this.change = change;
    Set<String> texts = before.texts().all().stream().map(Source::name).collect(Collectors.toSet());
    this.after =
        DraftedCase.of(
            before, s -> texts.contains(s.name()) ? renaming.applied(s) : s, List.of(), today);
  }

  /** {@return what would be wrong that is not now; with errors only those} */
  List<Diagnostic> newFindings() {
    return after.newFindings();
  }

  /** {@return the texts that findings are about} */
  List<Source> sources() {
    return after.sources();
  }

  /** {@return whether all names and all rules are the same, but for the one name} */
  boolean meansTheSame() {
    CaseTexts now = before.texts().each(renaming::applied);
    boolean sameNames =
        now.mentions().stream().map(Mention::name).toList().equals(renaming.namesAfterwards());
    LoadedCase old = before.loaded().orElseThrow();
    return sameNames
        && RenamedRules.areSame(old.rules(), change, after.after().loaded().orElseThrow().rules());
  }
}
