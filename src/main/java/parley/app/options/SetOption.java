package parley.app.options;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.context.WrongInput;

/** Reads how issues are to be settled: {@code ISSUE=OPTION}. */
public final class SetOption {
  private SetOption() {}

  /**
   * {@return the option for each issue, in the order given; {@link WrongInput} if a word is none
   * such, or one issue stands twice}
   *
   * @param name the option of the command line that takes the words
   */
  public static Map<String, String> of(String name, List<String> words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign < 0) {
        throw new WrongInput(
            "`" + name + " " + word + "` does not say which option",
            Optional.of("write " + name + " ISSUE=OPTION"));
      }
      String issue = word.substring(0, sign);
      if (choices.put(issue, word.substring(sign + 1)) != null) {
        throw new WrongInput(
            "`" + name + "` names the issue `" + issue + "` twice",
            Optional.of("a package has one option of an issue"));
      }
    }
    return choices;
  }
}
