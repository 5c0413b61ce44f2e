package parley.api;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.cases.CaseLoader;
import parley.app.cases.LoadedCase;
import parley.diagnostic.Nearest;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Ordered;
import parley.model.Terms;
import parley.space.logic.Setting;

/** A case: its agenda, its rules and its register of claims. */
public final class ParleyCase {
  private final LoadedCase loaded;

  ParleyCase(LoadedCase loaded) {
    this.loaded = loaded;
  }

  /**
   * Reads a case.
   *
   * @param rules the folder with {@code agenda.yaml} and the rule files
   * @throws CaseErrors if one of its files has an error
   */
  public static ParleyCase load(Path rules) {
    CaseLoader loader = new CaseLoader(Path.of("").toAbsolutePath());
    loader.links().named(rules);
    Optional<LoadedCase> read = loader.rules(rules.toAbsolutePath().normalize());
    return new ParleyCase(Reading.sound(read, loader));
  }

  /** {@return its id} */
  public String id() {
    return agenda().caseId();
  }

  /** {@return its title, for people} */
  public String title() {
    return agenda().title();
  }

  /** {@return the ids of its parties, in the agenda's order} */
  public List<String> parties() {
    return agenda().partyIds();
  }

  /** {@return the ids of the options of each issue, in the agenda's order} */
  public Map<String, List<String>> issues() {
    Map<String, List<String>> issues = new LinkedHashMap<>();
    agenda().issues().forEach(i -> issues.put(i.id(), i.optionIds()));
    return Ordered.copyOf(issues);
  }

  /** {@return the option that stands where a package is silent, by issue} */
  public Map<String, String> statusQuo() {
    return agenda().complete(Terms.none()).options();
  }

  /**
   * {@return what all parties do with a package}
   *
   * @param terms option by issue; issues that it leaves out have the status quo
   * @param day decides which rules are in force
   * @throws IllegalArgumentException if an issue or an option is unknown
   */
  public Judgement judge(Map<String, String> terms, LocalDate day) {
    terms.forEach(this::requireKnown);
    Terms complete = agenda().complete(new Terms(terms));
    return ApiValues.judgement(loaded.judge(day).judge("package", "", complete, parties()));
  }

  /**
   * {@return the deals of all parties}
   *
   * @param day decides which rules are in force
   * @param most how many of them to list, the fairest first
   */
  public Deals deals(LocalDate day, int most) {
    Setting setting = Setting.of(loaded.rules(), day, parties());
    return ApiValues.deals(setting, loaded.evaluator(), most);
  }

  private void requireKnown(String issue, String option) {
    Issue known =
        agenda()
            .issue(issue)
            .orElseThrow(() -> unknown("issue `" + issue + "`", issue, agenda().issueIds()));
    if (known.option(option).isEmpty()) {
      throw unknown("option `" + option + "` of issue `" + issue + "`", option, known.optionIds());
    }
  }

  private static IllegalArgumentException unknown(String what, String name, List<String> known) {
    String help = Nearest.help(name, known).map(h -> "; " + h).orElse("");
    return new IllegalArgumentException("unknown " + what + help);
  }

  private Agenda agenda() {
    return loaded.agenda();
  }
}
