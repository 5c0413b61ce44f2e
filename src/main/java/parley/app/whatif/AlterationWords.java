package parley.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.app.words.OptionWords;
import parley.app.words.StanceWords;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.question.whatif.Alteration;

/** What a what-if changes, in words. */
final class AlterationWords {
  private AlterationWords() {}

  /** {@return "Foreign troops is "No troops" and "Russia: No deadline" is dropped"} */
  static String of(RuleSet rules, Alteration alteration) {
    OptionWords titles = new OptionWords(rules.agenda());
    StanceWords stances = new StanceWords(rules);
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, String> term : alteration.set().options().entrySet()) {
      String option = titles.quoted(term.getKey(), term.getValue());
      words.add(titles.issue(term.getKey()) + " is " + option);
    }
    alteration.open().forEach(i -> words.add(titles.issue(i) + " is left open"));
    for (RuleId rule : alteration.without()) {
      words.add("\"" + stances.title(rule.owner()) + ": " + rule.name() + "\" is dropped");
    }
    alteration.with().forEach(f -> words.add("the rules of " + f + " are added"));
    alteration.asOf().ifPresent(d -> words.add("it is " + d));
    if (!alteration.parties().isEmpty()) {
      String parties =
          alteration.parties().stream().map(stances::title).collect(Collectors.joining(", "));
      words.add("those who must agree are " + parties);
    }
    return String.join(" and ", words);
  }

  /** {@return the same for programs: "foreign_troops=none; without russia/No deadline"} */
  static String brief(Alteration alteration) {
    List<String> words = new ArrayList<>();
    alteration.set().options().forEach((i, o) -> words.add(i + "=" + o));
    alteration.open().forEach(i -> words.add("open " + i));
    alteration.without().forEach(r -> words.add("without " + r));
    alteration.with().forEach(f -> words.add("with " + f));
    alteration.asOf().ifPresent(d -> words.add("as of " + d));
    if (!alteration.parties().isEmpty()) {
      words.add("parties " + String.join(" ", alteration.parties()));
    }
    return String.join("; ", words);
  }
}
