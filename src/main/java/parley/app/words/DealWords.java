package parley.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.PartyVerdict;
import parley.output.document.Percent;
import parley.question.search.Criterion;
import parley.question.search.Deal;
import parley.question.search.DealList;
import parley.question.search.Equal;

/** Deals in words: terms as differences from the status quo, satisfaction, score. */
public record DealWords(Agenda agenda, Criterion by, Optional<String> to) {
  public String heading(DealList list) {
    String order =
        switch (by) {
          case FAIREST -> "the fairest first";
          case TOTAL -> "the largest sum first";
          case NASH -> "the largest product first";
          case KALAI -> "the largest minimum gain first";
          case KALAI_SMORODINSKY -> "the largest minimum share of the best gain first";
          case NEAREST -> "the nearest to " + to.orElse("the package") + " first";
          case DIVERSE -> "the most unlike";
        };
    return (list.efficient() ? "Efficient deals, " : "Deals, ") + order;
  }

  /** {@return what the order means, and who proposed it} */
  public String formula(DealList list) {
    String pareto =
        list.efficient()
            ? "efficient: no other deal is at least as good for all parties and better for one"
                + " (Pareto 1906). "
            : "";
    return pareto
        + by.id()
        + ": "
        + by.formula()
        + " ("
        + by.source()
        + "). Terms that are not named have the status quo.";
  }

  public String score(Deal deal, int place) {
    return switch (by) {
      case FAIREST -> "least satisfaction " + Percent.whole(deal.score());
      case TOTAL -> "sum of satisfactions " + Numbers.decimal(deal.score());
      case NASH -> "product of gains above reservation values " + Numbers.decimal(deal.score());
      case KALAI -> "least gain above a reservation value " + Percent.whole(deal.score());
      case KALAI_SMORODINSKY -> "least share of the best gain " + Percent.whole(deal.score());
      case NEAREST -> Numbers.many(deal.changed().size(), "issue") + " changed";
      case DIVERSE ->
          place == 0
              ? "the fairest"
              : "differs in "
                  + Numbers.many((int) deal.score(), "issue")
                  + " from the nearest above";
    };
  }

  /** {@return changes if there are, terms, satisfactions} */
  public List<String> lines(Deal deal) {
    List<String> lines = new ArrayList<>(named(deal));
    lines.add("satisfaction: " + satisfaction(deal.verdicts()));
    if (by.weighs()) {
      equal(deal.equal(), "the same satisfaction").ifPresent(lines::add);
    }
    return lines;
  }

  /** {@return changes if there are, terms} */
  public List<String> named(Deal deal) {
    String terms = terms(deal.terms());
    return deal.changed().isEmpty()
        ? List.of(terms)
        : List.of("changed: " + words().terms(deal.terms(), deal.changed()), terms);
  }

  /** {@return how many others are as good, and where they differ; empty if none is} */
  public Optional<String> equal(Equal equal, String what) {
    return Optional.of(equal)
        .filter(e -> e.further().signum() > 0)
        .map(
            e ->
                "and "
                    + Numbers.exact(e.further())
                    + " more of "
                    + what
                    + "; they differ in "
                    + words().issues(e.differing()));
  }

  /** {@return where the terms differ from the status quo} */
  public String terms(Terms terms) {
    return TermWords.of(agenda, terms);
  }

  private OptionWords words() {
    return new OptionWords(agenda);
  }

  public String satisfaction(List<PartyVerdict> verdicts) {
    return verdicts.stream()
        .map(v -> title(v.party()) + " " + (v.isSilent() ? "–" : Percent.whole(v.satisfaction())))
        .collect(Collectors.joining(", "));
  }

  private String title(String party) {
    return agenda.partyTitle(party);
  }
}
