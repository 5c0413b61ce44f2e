package parley.app.cases;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Topic;
import parley.model.AgendaPlaces;
import parley.model.Place;
import parley.scenario.LostNames;

/** Tells which problems of a case may only follow from errors in others of its files. */
final class FollowUps {
  private static final Set<Code> OF_ISSUE =
      EnumSet.of(Code.UNKNOWN_ISSUE, Code.UNKNOWN_OPTION, Code.WRONG_VALUE);
  private static final Set<Code> OF_AGENDA =
      EnumSet.of(
          Code.UNKNOWN_PARTY,
          Code.UNKNOWN_ISSUE,
          Code.UNKNOWN_OPTION,
          Code.WRONG_VALUE,
          Code.WRONG_PACKAGE,
          Code.NO_RULES,
          Code.FOREIGN_CLAIM);
  private static final Set<Code> OF_REGISTER = EnumSet.of(Code.UNKNOWN_CLAIM, Code.FOREIGN_CLAIM);
  private static final Set<Code> OF_UNREAD_RULES =
      EnumSet.of(Code.NO_RULES, Code.UNKNOWN_CONCLUSION, Code.UNKNOWN_DEMAND, Code.UNKNOWN_RULE);

  /** Errors of a register after which all its claims are still known. */
  private static final Set<Code> HIDE_NO_CLAIM =
      EnumSet.of(Code.BAD_DATE, Code.BAD_VALUE, Code.UNKNOWN_PARTY);

  private final Set<Code> codes = EnumSet.noneOf(Code.class);
  private final Set<String> hidden = new HashSet<>();
  private boolean agendaInDoubt;
  private boolean hasErrors;

  /**
   * Takes errors of the agenda into account. One inside an issue casts doubt on what is said of
   * that issue, any other on every name; a status quo that is no option hides none.
   */
  void agenda(Collection<Diagnostic> found, AgendaPlaces places, LostNames lost) {
    note(found);
    lost.issues().forEach(this::hide);
    if (lost.others()) {
      doubtAgenda();
    }
    for (Diagnostic error : found) {
      if (error.isError() && error.code() != Code.UNKNOWN_OPTION) {
        Optional<String> issue = issueAround(error.place(), places);
        issue.ifPresentOrElse(this::hide, this::doubtAgenda);
      }
    }
  }

  private void hide(String issue) {
    hidden.add(plain(issue));
    hidden.add(plain(issue.replaceFirst("\\s.*", "")));
  }

  private void doubtAgenda() {
    agendaInDoubt = true;
    codes.addAll(OF_AGENDA);
  }

  /** Takes errors of the register, or a lack of it, into account. */
  void register(Collection<Diagnostic> found, boolean isNamed) {
    note(found);
    for (Diagnostic error : found) {
      codes.addAll(
          HIDE_NO_CLAIM.contains(error.code()) ? EnumSet.of(Code.FOREIGN_CLAIM) : OF_REGISTER);
    }
    if (!isNamed && agendaInDoubt) {
      codes.addAll(OF_REGISTER);
    }
  }

  /** Takes into account that rules cite claims, and there is no register. */
  void noRegister() {
    codes.addAll(OF_REGISTER);
  }

  /** Takes into account that a file of rules could not be read. */
  void unreadRules() {
    codes.addAll(OF_UNREAD_RULES);
  }

  /** Takes into account that the rules have errors, so that not all their names are known. */
  void unsoundRules() {
    codes.add(Code.UNKNOWN_RULE);
  }

  private void note(Collection<Diagnostic> found) {
    hasErrors = hasErrors || found.stream().anyMatch(Diagnostic::isError);
  }

  /** {@return whether agenda or register has errors, so that no analysis can rest on them} */
  boolean haveCause() {
    return hasErrors;
  }

  /** {@return whether a problem may only follow from what was taken into account} */
  boolean contain(Diagnostic problem) {
    return codes.contains(problem.code())
        || (agendaInDoubt && isOfImport(problem))
        || (OF_ISSUE.contains(problem.code())
            && problem.topic().names().stream().map(FollowUps::plain).anyMatch(hidden::contains));
  }

  /** The names of imported types begin with the id of the case. */
  private static boolean isOfImport(Diagnostic problem) {
    return problem.topic().kind() == Topic.Kind.IMPORT;
  }

  /** Hands on the other problems. */
  void addOthers(Problems found, Problems into) {
    into.addAll(found.sorted().stream().filter(d -> !contain(d)).toList());
  }

  /** {@return the issue that a place of the agenda lies in, or names} */
  private static Optional<String> issueAround(Place place, AgendaPlaces places) {
    Optional<Map.Entry<String, Place>> issue =
        places.issues().entrySet().stream()
            .filter(e -> e.getValue().line() <= place.line())
            .max(Map.Entry.comparingByValue());
    int line = issue.map(e -> e.getValue().line()).orElse(0);
    boolean isParty =
        places.parties().values().stream()
            .anyMatch(p -> p.line() > line && p.line() <= place.line());
    return issue
        .filter(e -> !isParty)
        .filter(e -> place.line() == line || place.column() > e.getValue().column())
        .map(Map.Entry::getKey);
  }

  /** {@return a name as it might have been meant} */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}
