package parley.model.naming;

import java.util.List;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Control;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;

/** The same agenda with other names. */
record RenamedAgenda(NameMap names, boolean untitled) {
  /** Whether titles are left out, which may stand for names. */
  Agenda of(Agenda agenda) {
    return new Agenda(
        agenda.caseId(),
        title(agenda.title()),
        agenda.parties().stream().map(this::party).toList(),
        agenda.issues().stream().map(this::issue).toList(),
        agreement(agenda.agreement()),
        agenda.language());
  }

  private String title(String title) {
    return untitled ? "" : title;
  }

  /** {@return a title; the new name where the old one stood for it} */
  private String title(String title, String id, String now) {
    return title.equals(id) ? title(now) : title(title);
  }

  private Party party(Party party) {
    String id = names.party(party.id());
    return new Party(
        id,
        title(party.title(), party.id(), id),
        party.shortName(),
        party.reservation(),
        party.votes(),
        party.indifferent());
  }

  private Issue issue(Issue issue) {
    String id = names.issue(issue.id());
    List<Option> options = issue.options().stream().map(o -> option(issue, o)).toList();
    return new Issue(
        id,
        title(issue.title(), issue.id(), id),
        issue.unit(),
        options,
        names.option(issue.id(), issue.statusQuo()),
        issue.order(),
        new Control(parties(issue.control().parties()), issue.control().direction()));
  }

  private Option option(Issue issue, Option option) {
    String id = names.option(issue.id(), option.id());
    return new Option(id, title(option.title(), option.id(), id), option.value());
  }

  private Agreement agreement(Agreement written) {
    return new Agreement(parties(written.must()), written.atLeast(), written.votesAtLeast());
  }

  private List<String> parties(List<String> ids) {
    return ids.stream().map(names::party).toList();
  }
}
