package parley.question.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Issue;
import parley.model.Option;

/**
 * What the options of an issue say, word by word, and what a text therefore says of them.
 *
 * <p>An option called {@code none} or "No …" denies what the issue is about; the others affirm it.
 */
final class OptionText {
  private static final Set<String> NOTHING = Set.of("none", "no", "never", "nothing", "nobody");

  private final Map<String, Map<String, Boolean>> byOption = new HashMap<>();

  /**
   * Reads the options of an issue.
   *
   * @param common words that say nothing here, such as the parties' names
   */
  OptionText(Issue issue, Set<String> common) {
    boolean hasNothing = issue.options().stream().anyMatch(OptionText::isNothing);
    Map<String, Boolean> about =
        SaidWords.of(issue.title() + " . " + spaced(issue.id())).affirmed();
    for (Option option : issue.options()) {
      Map<String, Boolean> said = new HashMap<>(SaidWords.of(option.title()).affirmed());
      boolean nothing = isNothing(option);
      if (!nothing) {
        SaidWords.of(spaced(option.id())).affirmed().forEach(said::putIfAbsent);
      }
      said.keySet().removeAll(about.keySet());
      if (hasNothing) {
        about.forEach((word, affirmed) -> said.put(word, affirmed != nothing));
      }
      said.keySet().removeAll(common);
      byOption.put(option.id(), said);
    }
  }

  private static boolean isNothing(Option option) {
    return NOTHING.contains(option.id()) || SaidWords.denies(option.title());
  }

  private static String spaced(String id) {
    return id.replace('_', ' ');
  }

  /**
   * {@return whether the text speaks for the given options or against the others (true), or only
   * the other way round (false); empty if it does neither}
   *
   * @param onlyDenied whether to heed only what the text denies
   */
  Optional<Boolean> speaksFor(Set<String> options, String text, boolean onlyDenied) {
    List<Boolean> votes = new ArrayList<>();
    SaidWords.of(text)
        .affirmed()
        .forEach(
            (word, affirmed) -> {
              if (!onlyDenied || !affirmed) {
                vote(options, word, affirmed).ifPresent(votes::add);
              }
            });
    return votes.isEmpty() ? Optional.empty() : Optional.of(votes.contains(true));
  }

  /** A word that fits options of both sides tells nothing. */
  private Optional<Boolean> vote(Set<String> options, String word, boolean affirmed) {
    boolean forThem = false;
    boolean against = false;
    for (Map.Entry<String, Map<String, Boolean>> option : byOption.entrySet()) {
      Boolean says = option.getValue().get(word);
      if (says != null) {
        boolean fits = (says == affirmed) == options.contains(option.getKey());
        forThem |= fits;
        against |= !fits;
      }
    }
    return forThem == against ? Optional.empty() : Optional.of(forThem);
  }
}
