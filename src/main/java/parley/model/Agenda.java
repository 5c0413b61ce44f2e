package parley.model;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The issues of a case with their options and status quo, and the parties.
 *
 * @param caseId names the case; may have {@code -}
 * @param title for people
 * @param parties in the file's order; ids distinct
 * @param issues in the file's order; ids distinct
 * @param agreement who has to accept for a deal
 * @param language in which its texts are written, such as {@code de}; empty if the file says none
 */
public record Agenda(
    String caseId,
    String title,
    List<Party> parties,
    List<Issue> issues,
    Agreement agreement,
    Optional<String> language) {
  public Agenda {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
  }

  /** An agenda of which no language is known. */
  public Agenda(
      String caseId, String title, List<Party> parties, List<Issue> issues, Agreement agreement) {
    this(caseId, title, parties, issues, agreement, Optional.empty());
  }

  /** An agenda on which all parties have to accept. */
  public Agenda(String caseId, String title, List<Party> parties, List<Issue> issues) {
    this(caseId, title, parties, issues, Agreement.ofAll());
  }

  /** {@return the same with another agreement rule} */
  public Agenda with(Agreement other) {
    return new Agenda(caseId, title, parties, issues, other, language);
  }

  /** {@return the same with the reservation values of some parties replaced} */
  public Agenda reserving(Map<String, Fraction> values) {
    List<Party> changed =
        parties.stream()
            .map(p -> Optional.ofNullable(values.get(p.id())).map(p::reserving).orElse(p))
            .toList();
    return new Agenda(caseId, title, changed, issues, agreement, language);
  }

  /** {@return the parties of the given ids, in the given order; unknown ones have no more} */
  public List<Party> parties(Collection<String> ids) {
    return ids.stream().map(i -> party(i).orElseGet(() -> new Party(i, i))).toList();
  }

  /**
   * {@return the rule language's package of this case: the case's id with {@code _} for {@code -}}
   */
  public String packageName() {
    return caseId.replace('-', '_');
  }

  public Optional<Issue> issue(String id) {
    return issues.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  public Optional<Party> party(String id) {
    return parties.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** {@return a party's title; the id itself of what is no party, such as the shared rules} */
  public String partyTitle(String id) {
    return party(id).map(Party::title).orElse(id);
  }

  /** {@return the issues' ids, in the agenda's order} */
  public List<String> issueIds() {
    return issues.stream().map(Issue::id).toList();
  }

  /** {@return the parties' ids, in the agenda's order} */
  public List<String> partyIds() {
    return parties.stream().map(Party::id).toList();
  }

  /** {@return how many complete packages there are: the product of the numbers of options} */
  public BigInteger size() {
    return issues.stream()
        .map(i -> BigInteger.valueOf(i.options().size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /**
   * {@return the given terms with the status quo wherever they are silent, in the agenda's order}
   */
  public Terms complete(Terms stated) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Issue issue : issues) {
      all.put(issue.id(), stated.option(issue.id()).orElse(issue.statusQuo()));
    }
    return new Terms(all);
  }

  /** {@return what stands: the stated terms, and the status quo where nothing is said or open} */
  public Terms settled(Terms stated, Collection<String> open) {
    Map<String, String> settled = new LinkedHashMap<>(complete(stated).options());
    settled.keySet().removeAll(open);
    return new Terms(settled);
  }
}
