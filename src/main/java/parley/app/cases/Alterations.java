package parley.app.cases;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.context.WrongInput;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.Terms;
import parley.question.whatif.Alteration;

/** Reads what the user wants otherwise: every name is checked against the case. */
public final class Alterations {
  private final Agenda agenda;
  private LoadedCase rules;

  /** For a sound case. */
  public Alterations(LoadedCase rules) {
    this.agenda = rules.agenda();
    this.rules = rules;
  }

  /** {@return the case with all files of rules that were added} */
  public LoadedCase rules() {
    return rules;
  }

  /** Adds files of rules; what is wrong with them is left with the loader. */
  public void add(List<String> words, ScenarioFiles files, CaseLoader loader) throws IOException {
    rules = new ExtraRules(words, files, loader).addedTo(rules);
  }

  /**
   * {@return the alteration of these words; {@link WrongInput} if a name is unknown}
   *
   * @param without rules that are switched off
   */
  public Alteration alteration(
      Map<String, String> set,
      List<String> open,
      Collection<RuleId> without,
      List<String> with,
      Optional<LocalDate> asOf,
      List<String> parties) {
    Terms terms = terms(set);
    for (String issue : open) {
      issue(issue);
      if (set.containsKey(issue)) {
        throw new WrongInput(
            "issue `" + issue + "` is both set and left open", "leave out --set or --open");
      }
    }
    Parties.check(parties, agenda);
    return new Alteration(
        terms, open.stream().distinct().toList(), List.copyOf(without), with, asOf, parties);
  }

  private Terms terms(Map<String, String> set) {
    for (Map.Entry<String, String> choice : set.entrySet()) {
      issue(choice.getKey());
      option(agenda.issue(choice.getKey()).orElseThrow(), choice.getValue());
    }
    return new Terms(set);
  }

  /** {@return the issues of which all options are tried; {@link WrongInput} if one is altered} */
  public List<String> tried(List<String> names, Alteration alteration) {
    for (String issue : names) {
      issue(issue);
      boolean isSet = alteration.set().option(issue).isPresent();
      if (isSet || alteration.open().contains(issue)) {
        String how = isSet ? "--set" : "--open";
        throw new WrongInput(
            "every option of issue `" + issue + "` is tried, so " + how + " has no part",
            "leave out " + how + " of this issue");
      }
    }
    return names;
  }

  /** {@return the rules of these names; {@link WrongInput} if there is none such} */
  public List<RuleId> rules(List<String> names) {
    return names.stream().map(this::rule).distinct().toList();
  }

  private RuleId rule(String name) {
    List<RuleId> all = rules.rules().rules().stream().map(Rule::id).toList();
    List<RuleId> same = new ArrayList<>();
    for (RuleId id : all) {
      if (id.toString().equals(name)) {
        return id;
      }
      if (id.name().equals(name)) {
        same.add(id);
      }
    }
    if (!same.isEmpty()) {
      throw new WrongInput(
          "rule `" + name + "` does not name its party", "write `" + same.get(0) + "`");
    }
    throw RuleNames.unknown("rule", name, all);
  }

  private void issue(String name) {
    WrongInput.ifUnknown("issue", name, agenda.issueIds());
  }

  /** Refuses what is no option of an issue. */
  public static void option(Issue issue, String option) {
    String what = "option of issue `" + issue.id() + "`:";
    if (issue.option(option).isEmpty() && issue.range().isPresent()) {
      throw new WrongInput(
          "unknown " + what + " " + option, issue.range().map(r -> r.help(option)));
    } else if (issue.option(option).isEmpty()) {
      throw WrongInput.unknown(what, option, issue.optionIds());
    }
  }
}
