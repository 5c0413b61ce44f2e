package parley.app.options;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.app.context.WrongInput;

/** Reads how issues are to be settled: {@code ISSUE=OPTION}. */
public final class SetOption {
  private SetOption() {}

  /**
   * Refuses a word that is no pair, before the word that follows it is taken for something else.
   *
   * @param others the other words of the command line
   */
  public static void requirePairs(String name, List<String> words, List<String> others) {
    for (String word : words) {
      if (word.indexOf('=') < 0) {
        throw new WrongInput(
            "`" + name + " " + word + "` does not say which option",
            others.size() == 1 && word.indexOf(':') < 0
                ? "write " + name + " " + word + "=" + others.get(0)
                : help(name, word));
      }
    }
  }

  private static String help(String name, String word) {
    String pair = word.replaceFirst("[:,]+", "=");
    return "write " + name + " " + (pair.indexOf('=') > 0 ? pair : word + "=OPTION");
  }

  /**
   * {@return the option for each issue, in the order given; {@link WrongInput} if a word is none
   * such, or one issue is used twice}
   *
   * @param name the option of the command line that takes the words
   */
  public static Map<String, String> of(String name, List<String> words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign < 0) {
        throw new WrongInput(
            "`" + name + " " + word + "` does not say which option", help(name, word));
      }
      String issue = word.substring(0, sign);
      if (choices.put(issue, word.substring(sign + 1)) != null) {
        throw new WrongInput(
            "`" + name + "` names the issue `" + issue + "` twice",
            "a package has one option of an issue");
      }
    }
    return choices;
  }
}
