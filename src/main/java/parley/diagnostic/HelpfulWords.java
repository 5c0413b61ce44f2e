package parley.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that the help of a problem offers instead of those at its place. */
public final class HelpfulWords {
  private static final Pattern MEANT = Pattern.compile("did you mean `([^`]+)`");
  private static final Pattern WRITE =
      Pattern.compile("write (?:it in small letters: )?`([^`…]+)`(?: or `([^`…]+)`| for `[^`]+`)?");

  private HelpfulWords() {}

  /** {@return the known name that was probably meant} */
  public static Optional<String> meant(Diagnostic problem) {
    Matcher meant = MEANT.matcher(problem.help().orElse(""));
    return meant.lookingAt() ? Optional.of(meant.group(1)) : Optional.empty();
  }

  /** {@return other ways to write what stands there; whether they fit has to be tried} */
  public static List<String> others(Diagnostic problem) {
    Matcher write = WRITE.matcher(problem.help().orElse(""));
    List<String> words = new ArrayList<>();
    if (write.matches()) {
      words.add(write.group(1));
      Optional.ofNullable(write.group(2)).ifPresent(words::add);
    }
    return words;
  }
}
