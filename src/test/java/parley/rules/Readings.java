package parley.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.Evaluator;

/** What each of the two readings says of a package: {@code owner/rule: because}, sorted. */
final class Readings {
  private Readings() {}

  static Set<String> drools(Evaluator evaluator, Terms terms, LocalDate day, Set<RuleId> off) {
    Set<String> said = new TreeSet<>();
    evaluator.firings(terms, day, off).forEach(f -> said.add(f.rule() + ": " + f.because()));
    return said;
  }

  static Set<String> model(RuleSet rules, Terms terms, LocalDate day, Set<RuleId> off) {
    RuleSet counted = rules.inForce(day).without(off);
    Set<String> conclusions = counted.conclusionsOn(terms);
    Set<String> said = new TreeSet<>();
    for (Stance stance : counted.stances()) {
      if (stance.rule().condition().holds(terms, conclusions)) {
        said.add(stance.id() + ": " + stance.rule().because().text(rules.agenda(), terms));
      }
    }
    return said;
  }

  /** {@return every complete package of an agenda} */
  static List<Terms> allOf(Agenda agenda) {
    List<Terms> all = List.of(Terms.none());
    for (Issue issue : agenda.issues()) {
      List<Terms> more = new ArrayList<>();
      for (Terms terms : all) {
        issue.optionIds().forEach(o -> more.add(terms.with(issue.id(), o)));
      }
      all = more;
    }
    return all;
  }
}
