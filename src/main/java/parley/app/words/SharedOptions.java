package parley.app.words;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Issue;
import parley.output.document.DocumentBuilder;
import parley.space.zone.Zone;

/** What deals have in common, option by option. */
public record SharedOptions(Agenda agenda, Zone zone) {
  /**
   * Of a range with more stretches of different counts only the least and the greatest are told.
   */
  private static final int RUNS_MAX = 12;

  private static final int NAMED_MAX = 4;

  /** What is in every deal, what is in none, and how many deals have each other option. */
  public void write(DocumentBuilder document) {
    if (zone.options().isEmpty()) {
      return;
    }
    List<String> always = new ArrayList<>();
    List<String> never = new ArrayList<>();
    List<String> some = new ArrayList<>();
    for (String issue : agenda.issueIds()) {
      Optional<String> shared = zone.inEveryDeal(issue);
      if (shared.isPresent()) {
        always.add(words().term(issue, shared.get()));
        continue;
      }
      List<String> none = zone.inNoDeal(issue);
      if (!none.isEmpty()) {
        never.add(words().issue(issue) + ": " + runs().either(issue, none));
      }
      some.add(words().issue(issue) + ": " + counts(issue));
    }
    items(document, "In every deal", always);
    items(document, "In no deal", never);
    items(document, "How many deals have each option", some);
  }

  /** What is in every deal, and on which issues deals differ where those are the fewer. */
  public void writeBrief(DocumentBuilder document) {
    if (zone.options().isEmpty()) {
      return;
    }
    List<String> changed = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    List<String> some = new ArrayList<>();
    for (Issue issue : agenda.issues()) {
      Optional<String> shared = zone.inEveryDeal(issue.id());
      if (shared.isEmpty()) {
        some.add(words().issue(issue.id()));
      } else if (shared.get().equals(issue.statusQuo())) {
        kept.add(words().issue(issue.id()));
      } else {
        changed.add(words().term(issue.id(), shared.get()));
      }
    }
    if (changed.isEmpty() && kept.isEmpty()) {
      document.paragraph("No option is in every deal.");
      return;
    }
    if (!changed.isEmpty()) {
      document.paragraph("Every deal has " + String.join("; ", changed) + ".");
    }
    if (!kept.isEmpty()) {
      String issues =
          kept.size() <= NAMED_MAX
              ? String.join("; ", kept)
              : kept.size() + " of " + agenda.issues().size() + " issues";
      document.paragraph("Every deal keeps the status quo on " + issues + ".");
    }
    if (!some.isEmpty() && some.size() <= changed.size() + kept.size()) {
      document.paragraph("Deals differ on " + String.join("; ", some) + ".");
    }
  }

  private OptionWords words() {
    return new OptionWords(agenda);
  }

  private OptionRuns runs() {
    return new OptionRuns(words());
  }

  private String counts(String issue) {
    Map<String, BigInteger> counts = zone.options().getOrDefault(issue, Map.of());
    List<Map.Entry<String, BigInteger>> runs =
        runs().counts(issue, counts).stream().filter(e -> e.getValue().signum() > 0).toList();
    if (runs.size() > RUNS_MAX && agenda.issue(issue).flatMap(Issue::range).isPresent()) {
      List<String> some =
          counts.keySet().stream()
              .filter(o -> counts.getOrDefault(o, BigInteger.ZERO).signum() > 0)
              .toList();
      List<BigInteger> sorted = runs.stream().map(Map.Entry::getValue).sorted().toList();
      return "%s, each %s to %s"
          .formatted(
              runs().either(issue, some),
              Numbers.exact(sorted.get(0)),
              Numbers.exact(sorted.get(sorted.size() - 1)));
    }
    return runs.stream()
        .map(e -> e.getKey() + " (" + Numbers.exact(e.getValue()) + ")")
        .collect(Collectors.joining("; "));
  }

  private static void items(DocumentBuilder document, String heading, List<String> items) {
    if (!items.isEmpty()) {
      document.heading(heading);
    }
    for (String item : items) {
      document.item(item);
    }
  }
}
