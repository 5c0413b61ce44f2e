package parley.app.words;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.DiagnosticText;
import parley.model.Agenda;
import parley.model.Party;
import parley.output.text.Columns;

/** Short column headings for parties. */
public final class Headings {
  private static final int TITLE_MAX = 10;
  private static final int INITIALS_MAX = 5;
  private static final Set<String> MINOR =
      Set.of("The", "the", "A", "a", "An", "an", "of", "and", "for", "in");

  private Headings() {}

  /**
   * {@return a heading by party id: the short name that the agenda gives it; without one, the title
   * where it is one short word, else the initials of the id's words, or of the title's if the id is
   * one word; the id where two would read the same}
   */
  public static Map<String, String> of(Agenda agenda, Collection<String> parties) {
    Map<String, String> headings = new LinkedHashMap<>();
    for (String id : parties) {
      String heading = agenda.party(id).map(Headings::shortened).orElse(id);
      headings.put(id, headings.containsValue(heading) ? id : heading);
    }
    return headings;
  }

  /** {@return "US United States" for each heading that is not the title itself} */
  public static List<String> legend(Agenda agenda, Map<String, String> headings) {
    return headings.entrySet().stream()
        .flatMap(e -> agenda.party(e.getKey()).stream().flatMap(p -> told(e.getValue(), p)))
        .toList();
  }

  private static Stream<String> told(String heading, Party party) {
    String title = oneLine(party.title());
    return heading.equals(title) ? Stream.empty() : Stream.of(heading + " " + title);
  }

  private static String oneLine(String title) {
    return DiagnosticText.printable(title.strip().replaceAll("\\s+", " "));
  }

  private static String shortened(Party party) {
    if (party.shortName().isPresent()) {
      return oneLine(party.shortName().get());
    }
    String title = oneLine(party.title());
    if (!title.isBlank() && !title.contains(" ") && Columns.of(title) <= TITLE_MAX) {
      return title;
    }
    String[] words = party.id().split("_", -1);
    List<String> significant =
        words.length > 1
            ? List.of(words)
            : Stream.of(title.split(" ", -1)).filter(w -> !MINOR.contains(w)).toList();
    String initials =
        significant.stream()
            .filter(w -> !w.isEmpty() && Character.isLetterOrDigit(w.codePointAt(0)))
            .map(w -> Character.toString(w.codePointAt(0)).toUpperCase(Locale.ROOT))
            .limit(INITIALS_MAX)
            .collect(Collectors.joining());
    return initials.length() > 1 ? initials : party.id();
  }
}
