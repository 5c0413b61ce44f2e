package parley.model.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.model.WordList;

/** Whether titles are singular or plural, as far as their last letters tell. */
public final class Nouns {
  /** Words after which the head of a title has been named. */
  private static final Set<String> AFTER_HEAD =
      Set.copyOf(
          WordList.of(
              """
          of for in on to at by with from after before about between under over against
          without within during per as that which who
          """));

  /** Titles that begin so are about one thing, whatever follows. */
  private static final Set<String> ONE_THING =
      Set.copyOf(
          WordList.of(
              """
          who how what when where whether which why united
          """));

  private static final Set<String> SINGULAR =
      Set.copyOf(
          WordList.of(
              """
          gas news lens series species canvas netherlands philippines maldives bahamas wales
          athens brussels states nations alias atlas texas chaos kudos cosmos euros paris
          """));

  private static final List<String> SINGULAR_ENDS = List.of("ss", "us", "is", "ics", "'s", "’s");

  private Nouns() {}

  /** {@return whether a title is about several things} */
  public static boolean isPlural(String title) {
    String[] words = title.strip().toLowerCase(Locale.ROOT).split("[\\s,:(]+", -1);
    if (ONE_THING.contains(words[0])) {
      return false;
    }
    String head = words[0];
    for (String word : words) {
      if (AFTER_HEAD.contains(word)) {
        break;
      }
      if (word.equals("and") && !word.equals(words[0])) {
        return true;
      }
      head = word.isEmpty() ? head : word;
    }
    return isPluralWord(head);
  }

  private static boolean isPluralWord(String word) {
    return word.length() > 2
        && word.endsWith("s")
        && !SINGULAR.contains(word)
        && SINGULAR_ENDS.stream().noneMatch(word::endsWith);
  }
}
