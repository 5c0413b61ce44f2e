package parley.app.search;

import java.util.List;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.model.Agenda;
import parley.output.document.DocumentBuilder;
import parley.question.search.Coalition;
import parley.space.Answer;

/** The largest sets of parties with a deal among them, unless that is all of them. */
record CoalitionSection(DocumentBuilder document, Agenda agenda, List<String> parties) {
  private static final int SHOWN_MAX = 10;

  void write(Answer<List<Coalition>> answer) {
    List<Coalition> found = answer.value();
    boolean all = found.stream().anyMatch(c -> c.parties().size() == parties.size());
    if (all || parties.size() < 2 || (found.isEmpty() && answer.complete())) {
      return;
    }
    document.heading("Largest coalitions with a deal among them");
    document.table(
        List.of("deals", "without", "coalition"),
        found.stream()
            .limit(SHOWN_MAX)
            .map(c -> List.of(Numbers.quantity(c.deals()), without(c), titles(c.parties())))
            .toList());
    if (found.size() > SHOWN_MAX) {
      document.paragraph(found.size() - SHOWN_MAX + " more are listed by --format json.");
    }
    answer.reason().ifPresent(document::unknown);
  }

  private String without(Coalition coalition) {
    return titles(parties.stream().filter(p -> !coalition.parties().contains(p)).toList());
  }

  private String titles(List<String> ids) {
    return ids.stream().map(p -> agenda.partyTitle(p)).collect(Collectors.joining(", "));
  }
}
