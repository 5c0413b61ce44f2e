package parley.question.diff;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Control;
import parley.model.Issue;
import parley.model.Option;
import parley.model.OptionOrder;
import parley.model.Party;
import parley.question.diff.AgendaChange.How;
import parley.question.diff.AgendaChange.What;

/**
 * What two agendas share, and in what they differ.
 *
 * @param agenda the parties, issues and options that both have, in the new agenda's order, with the
 *     new status quo where both have that option; an issue without a common option is left out
 */
record SharedAgenda(Agenda agenda, List<AgendaChange> changes) {
  static SharedAgenda of(Agenda old, Agenda now) {
    List<Party> parties =
        now.parties().stream().filter(p -> old.party(p.id()).isPresent()).toList();
    List<Issue> issues = new ArrayList<>();
    for (Issue issue : now.issues()) {
      old.issue(issue.id()).flatMap(o -> shared(o, issue)).ifPresent(issues::add);
    }
    return new SharedAgenda(
        new Agenda(now.caseId(), now.title(), parties, issues), new Changes(old, now).all());
  }

  private static Optional<Issue> shared(Issue old, Issue now) {
    Set<String> known = Set.copyOf(old.optionIds());
    List<Option> options = now.options().stream().filter(o -> known.contains(o.id())).toList();
    if (options.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = options.stream().map(Option::id).toList();
    String statusQuo =
        List.of(now.statusQuo(), old.statusQuo(), ids.get(0)).stream()
            .filter(ids::contains)
            .findFirst()
            .orElseThrow();
    boolean all = options.size() == now.options().size();
    OptionOrder order = all ? now.order() : new OptionOrder(now.isOrdered(), Optional.empty());
    return Optional.of(
        new Issue(now.id(), now.title(), now.unit(), options, statusQuo, order, now.control()));
  }

  /** Collects what differs: parties, then issue by issue, first those that were removed. */
  private record Changes(Agenda old, Agenda now, List<AgendaChange> found) {
    Changes(Agenda old, Agenda now) {
      this(old, now, new ArrayList<>());
    }

    List<AgendaChange> all() {
      only(What.PARTY, old.partyIds(), now.partyIds());
      agreement();
      now.parties().forEach(n -> old.party(n.id()).ifPresent(o -> indifference(o, n)));
      only(What.ISSUE, old.issueIds(), now.issueIds());
      for (Issue issue : now.issues()) {
        old.issue(issue.id()).ifPresent(o -> options(o, issue));
      }
      return List.copyOf(found);
    }

    private void only(What what, List<String> before, List<String> after) {
      before.stream()
          .filter(b -> !after.contains(b))
          .forEach(b -> add(what, How.REMOVED, b, Optional.empty(), standing(what, old, b)));
      after.stream()
          .filter(a -> !before.contains(a))
          .forEach(a -> add(what, How.ADDED, a, Optional.empty(), standing(what, now, a)));
    }

    private void agreement() {
      if (!old.agreement().equals(now.agreement())) {
        String detail = words(old) + " -> " + words(now);
        add(What.AGREEMENT, How.CHANGED, "rule", Optional.empty(), detail);
      }
    }

    private void indifference(Party before, Party after) {
      if (before.indifferent() != after.indifferent()) {
        String detail = before.indifferent() + " -> " + after.indifferent();
        add(What.INDIFFERENCE, How.CHANGED, after.id(), Optional.empty(), detail);
      }
    }

    private static String words(Agenda agenda) {
      Agreement rule = agenda.agreement();
      List<String> needs = new ArrayList<>(rule.must().stream().map(agenda::partyTitle).toList());
      rule.atLeast().ifPresent(n -> needs.add("at least " + n + (n == 1 ? " party" : " parties")));
      rule.votesAtLeast()
          .ifPresent(n -> needs.add("at least " + n + (n == 1 ? " vote" : " votes")));
      return needs.isEmpty() ? "all parties" : String.join(", ", needs);
    }

    private static String standing(What what, Agenda agenda, String id) {
      return what == What.ISSUE
          ? agenda.issue(id).map(i -> "its status quo is " + i.statusQuo()).orElse("")
          : "";
    }

    private void options(Issue before, Issue after) {
      Map<String, Option> was =
          before.options().stream().collect(toMap(Option::id, Function.identity()));
      Set<String> is = Set.copyOf(after.optionIds());
      for (Option option : before.options()) {
        if (!is.contains(option.id())) {
          add(What.OPTION, How.REMOVED, before.id(), Optional.of(option.id()), "");
        }
      }
      for (Option option : after.options()) {
        Optional.ofNullable(was.get(option.id()))
            .ifPresentOrElse(o -> value(after, o, option), () -> added(after, option));
      }
      order(before, after);
      if (!before.statusQuo().equals(after.statusQuo())) {
        String detail = before.statusQuo() + " -> " + after.statusQuo();
        add(What.STATUS_QUO, How.CHANGED, after.id(), Optional.empty(), detail);
      }
      if (!before.control().equals(after.control())) {
        String detail = words(before.control()) + " -> " + words(after.control());
        add(What.CONTROL, How.CHANGED, after.id(), Optional.empty(), detail);
      }
    }

    private static String words(Control control) {
      return control.parties().isEmpty()
          ? "nobody"
          : String.join(", ", control.parties()) + " (" + control.direction().id() + ")";
    }

    /** An order matters where rules may use it, or who can move one way only. */
    private void order(Issue before, Issue after) {
      boolean isUsed = before.isOrdered() || after.isOrdered();
      if (isUsed || isOneWay(before) || isOneWay(after)) {
        String was = order(before, after, isUsed);
        String is = order(after, before, isUsed);
        if (!was.equals(is)) {
          add(What.ORDER, How.CHANGED, after.id(), Optional.empty(), was + " -> " + is);
        }
      }
    }

    private static boolean isOneWay(Issue issue) {
      return issue.control().direction() != Control.Direction.BOTH;
    }

    private static String order(Issue issue, Issue other, boolean isUsed) {
      Set<String> others = Set.copyOf(other.optionIds());
      Stream<String> common = issue.optionIds().stream().filter(others::contains);
      return isUsed && !issue.isOrdered() ? "none" : common.collect(joining(isUsed ? " < " : ", "));
    }

    private void added(Issue issue, Option option) {
      add(What.OPTION, How.ADDED, issue.id(), Optional.of(option.id()), "");
    }

    private void value(Issue issue, Option before, Option after) {
      if (!before.value().equals(after.value())) {
        String detail = words(before) + " -> " + words(after);
        add(What.VALUE, How.CHANGED, issue.id(), Optional.of(after.id()), detail);
      }
    }

    private static String words(Option option) {
      return option.value().isPresent() ? Double.toString(option.value().getAsDouble()) : "none";
    }

    private void add(What what, How how, String id, Optional<String> option, String detail) {
      found.add(new AgendaChange(what, how, id, option, detail));
    }
  }
}
