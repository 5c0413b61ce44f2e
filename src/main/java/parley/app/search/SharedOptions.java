package parley.app.search;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.OptionRuns;
import parley.model.Agenda;
import parley.output.paper.Paper;
import parley.space.zone.Zone;

/** What deals have in common, option by option. */
public record SharedOptions(Agenda agenda, Zone zone) {
  /** What is in every deal, what is in none, and how many deals have each other option. */
  public void write(Paper paper) throws IOException {
    if (zone.options().isEmpty()) {
      return;
    }
    List<String> always = new ArrayList<>();
    List<String> never = new ArrayList<>();
    List<String> some = new ArrayList<>();
    for (String issue : agenda.issueIds()) {
      zone.inEveryDeal(issue).ifPresent(o -> always.add(issue + " " + o));
      List<String> none = zone.inNoDeal(issue);
      if (!none.isEmpty() && zone.inEveryDeal(issue).isEmpty()) {
        never.add(issue + " " + OptionRuns.either(agenda.issue(issue), none));
      }
      if (zone.inEveryDeal(issue).isEmpty()) {
        some.add(issue + ": " + counts(issue));
      }
    }
    items(paper, "In every deal", always);
    items(paper, "In no deal", never);
    items(paper, "How many deals have each option", some);
  }

  private String counts(String issue) {
    Map<String, BigInteger> counts = zone.options().getOrDefault(issue, Map.of());
    return OptionRuns.counts(agenda.issue(issue), counts).stream()
        .filter(e -> e.getValue().signum() > 0)
        .map(e -> e.getKey() + " " + Numbers.exact(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static void items(Paper paper, String heading, List<String> items) throws IOException {
    if (!items.isEmpty()) {
      paper.heading(Optional.empty(), heading);
    }
    for (String item : items) {
      paper.item(0, item);
    }
  }
}
