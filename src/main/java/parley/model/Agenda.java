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
 */
public record Agenda(String caseId, String title, List<Party> parties, List<Issue> issues) {
  public Agenda {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
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
