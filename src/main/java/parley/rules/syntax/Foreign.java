package parley.rules.syntax;

import java.util.Map;
import parley.model.Place;

/**
 * What files of other Drools programs say that the rule language lacks, and what to write instead.
 */
final class Foreign {
  private static final String SHARED =
      "let a rule in `common.drl` conclude it; other rules match `Conclusion( name == \"…\" )`";
  private static final String ORDER = "delete it: the order of rules never matters";
  private static final String ONCE = "delete it: no rule can set itself or another off again";
  private static final String GROUPS = "delete it: all rules of a case are looked at together";
  private static final String DATES =
      "a rule is in force from `date-effective` until `date-expires`";
  private static final String COUNTS =
      "compare a sum, as in `Terms( a + b <= c )`, or count with `Terms( atLeast(2, …) )`";
  private static final String SOURCE = "delete it: there is one package, and `Terms( … )` is it";

  private static final Map<String, String> STATEMENTS =
      Map.of(
          "global", "write its value into the rules that use it",
          "function", SHARED,
          "query", "delete it: `parley search` and `parley explain` ask about packages",
          "declare", "issues and their options are in `agenda.yaml`",
          "unit", "delete it: rules see the package only",
          "template", "write the rules one by one",
          "expander", "write the rules without a language of their own",
          "extends", SHARED);

  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("salience", ORDER),
          Map.entry("no-loop", ONCE),
          Map.entry("lock-on-active", ONCE),
          Map.entry("agenda-group", GROUPS),
          Map.entry("activation-group", GROUPS),
          Map.entry("ruleflow-group", GROUPS),
          Map.entry("auto-focus", GROUPS),
          Map.entry("enabled", "delete it; to leave a rule out, put it in a comment"),
          Map.entry("duration", DATES),
          Map.entry("timer", DATES),
          Map.entry("calendars", DATES),
          Map.entry("extends", SHARED));

  private static final Map<String, String> CONDITIONS =
      Map.ofEntries(
          Map.entry(
              "eval", "compare the issue within `Terms( … )`: `Terms( issue == \"option\" )`"),
          Map.entry("forall", "write what must not hold: `not Terms( … )`"),
          Map.entry("accumulate", COUNTS),
          Map.entry("acc", COUNTS),
          Map.entry("collect", COUNTS),
          Map.entry("groupby", COUNTS),
          Map.entry("from", SOURCE),
          Map.entry("entry", SOURCE),
          Map.entry("over", SOURCE),
          Map.entry("do", "put the statement after `then`"),
          Map.entry(
              "if",
              "`when` says it: a condition is `Terms( … )`, and each case a rule of its own"));

  private Foreign() {}

  /** What a part of the file spans; its end is not in it. */
  record Stretch(Place from, Place to) {
    boolean holds(Place place) {
      return place.compareTo(from) >= 0 && place.compareTo(to) < 0;
    }
  }

  /** {@return whether a word begins a part of a file that the rule language lacks} */
  static boolean isStatement(Token word) {
    return word.kind() == Token.Kind.WORD && STATEMENTS.containsKey(word.text());
  }

  /** {@return whether a word begins an attribute that the rule language lacks} */
  static boolean isAttribute(String word) {
    return ATTRIBUTES.containsKey(word);
  }

  /** {@return whether a word begins a condition that the rule language lacks} */
  static boolean isCondition(Token word) {
    return word.kind() == Token.Kind.WORD && CONDITIONS.containsKey(word.text());
  }

  /** {@return what is said of a word that the rule language lacks} */
  static String message(String word) {
    return "`" + word + "` is not part of the rule language";
  }

  /** {@return what to write instead of a part of a file} */
  static String statementHelp(Token word) {
    return STATEMENTS.getOrDefault(word.text(), "");
  }

  /** {@return what to write instead of an attribute} */
  static String attributeHelp(String word) {
    return ATTRIBUTES.getOrDefault(word, "");
  }

  /** {@return what to write instead of a condition} */
  static String conditionHelp(String word) {
    return CONDITIONS.getOrDefault(word, "");
  }
}
