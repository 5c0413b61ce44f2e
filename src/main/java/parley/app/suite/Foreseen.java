package parley.app.suite;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which foreseen text is that of which error: each text stands for one error, and as many as can be
 * find theirs.
 */
final class Foreseen {
  private static final String LETTER = "[\\p{L}\\p{N}_]";

  private final List<String> texts;
  private final List<String> errors;
  private final Map<Integer, Integer> textOfError = new LinkedHashMap<>();

  Foreseen(List<String> texts, List<String> errors) {
    this.texts = List.copyOf(texts);
    this.errors = List.copyOf(errors);
    for (int text = 0; text < texts.size(); text++) {
      assign(text, new HashSet<>());
    }
  }

  Optional<String> error(int text) {
    return textOfError.entrySet().stream()
        .filter(e -> e.getValue() == text)
        .map(e -> errors.get(e.getKey()))
        .findFirst();
  }

  /** {@return the errors without a text} */
  List<String> others() {
    return IntStream.range(0, errors.size())
        .filter(e -> !textOfError.containsKey(e))
        .mapToObj(errors::get)
        .toList();
  }

  /** Finds an error for a text, if need be by another for the text that has it so far. */
  private boolean assign(int text, Set<Integer> tried) {
    for (int error = 0; error < errors.size(); error++) {
      if (says(errors.get(error), texts.get(text)) && tried.add(error)) {
        Integer other = textOfError.get(error);
        if (other == null || assign(other, tried)) {
          textOfError.put(error, text);
          return true;
        }
      }
    }
    return false;
  }

  /** {@return whether an error has the text in it, from and to the border of a word} */
  private static boolean says(String error, String text) {
    String before = text.matches("(?s)" + LETTER + ".*") ? "(?<!" + LETTER + ")" : "";
    String after = text.matches("(?s).*" + LETTER) ? "(?!" + LETTER + ")" : "";
    return Pattern.compile(before + Pattern.quote(text) + after).matcher(error).find();
  }
}
