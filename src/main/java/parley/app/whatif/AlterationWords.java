package parley.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.model.RuleId;
import parley.question.whatif.Alteration;

/** What is otherwise, in words. */
final class AlterationWords {
  private AlterationWords() {}

  /** {@return "foreign_troops is none and `russia/No deadline` is dropped"} */
  static String of(Alteration alteration) {
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, String> term : alteration.set().options().entrySet()) {
      words.add(term.getKey() + " is " + term.getValue());
    }
    alteration.open().forEach(i -> words.add(i + " is left open"));
    for (RuleId rule : alteration.without()) {
      words.add("`" + rule + "` is dropped");
    }
    alteration.with().forEach(f -> words.add("the rules of " + f + " are added"));
    alteration.asOf().ifPresent(d -> words.add("it is " + d));
    if (!alteration.parties().isEmpty()) {
      words.add("those who must agree are " + String.join(", ", alteration.parties()));
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
