package parley.app.search;

import java.util.List;
import java.util.stream.Collectors;
import parley.app.words.AgreementWords;
import parley.app.words.DealWords;
import parley.app.words.Numbers;
import parley.app.words.SharedOptions;
import parley.app.words.TermWords;
import parley.model.Agenda;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Span.Code;
import parley.output.document.Text;
import parley.question.search.Deal;
import parley.question.search.DealList;
import parley.question.search.SearchResult;
import parley.space.Answer;
import parley.space.zone.Zone;

/** The zone of agreement: numbers, what deals share, then the deals asked for. */
public final class SearchDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final SearchResult result;
  private final Agenda agenda;
  private final Zone zone;

  private final boolean isBrief;
  private final boolean isListed;

  private SearchDocument(SearchResult result, boolean isBrief, boolean isListed) {
    this.isListed = isListed;
    this.result = result;
    this.isBrief = isBrief;
    this.agenda = result.agenda();
    this.zone = result.zone().value();
  }

  /** {@return all numbers and deals} */
  public static Document whole(SearchResult result) {
    return new SearchDocument(result, false, true).written();
  }

  /**
   * {@return the numbers and deals that are asked for first}
   *
   * @param isListed whether packages come in full all the same
   */
  static Document brief(SearchResult result, boolean isListed) {
    return new SearchDocument(result, true, isListed).written();
  }

  private Document written() {
    document.title(Text.dotted(result.scenario(), "as of " + result.asOf()));
    summary();
    accepts();
    if (!isBrief) {
      new PairTable(agenda, result.parties()).write(document, zone.together());
    }
    if (zone.deals().map(n -> n.signum() > 0).orElse(false)) {
      shared(new SharedOptions(agenda, zone));
    }
    new CoalitionSection(document, agenda, result.parties()).write(result.coalitions());
    result.near().ifPresent(n -> new NearSection(document, agenda, !isListed).write(n));
    result.deals().ifPresent(this::deals);
    if (isBrief) {
      String limit = result.deals().isEmpty() || isListed ? "" : "; --limit N lists N packages";
      document.hint("--all shows every table, and each package in full" + limit + ".");
    }
    new SearchRows(document, agenda, result).write();
    return document.build();
  }

  private void summary() {
    if (!zone.silent().isEmpty()) {
      document.paragraph(
          "No stance known: "
              + zone.silent().stream().map(this::title).collect(Collectors.joining(", "))
              + ".");
    }
    AgreementWords.of(agenda, result.parties())
        .ifPresent(needed -> document.paragraph("For a deal: " + needed + "."));
    document.paragraph(
        zone.deals().map(n -> Numbers.many(n, "deal")).orElse("An unknown number of deals")
            + " among "
            + Numbers.many(zone.total(), possible() + "package")
            + where()
            + ruledOut()
            + unopposed());
    result.zone().reason().ifPresent(document::unknown);
    if (result.hasNone() && where().isEmpty()) {
      document.paragraph("Why there is none: ", new Code(result.why()));
    }
  }

  private String possible() {
    return zone.ruledOut().signum() == 0 ? "" : "possible ";
  }

  private String ruledOut() {
    return zone.ruledOut().signum() == 0
        ? ""
        : " (" + Numbers.exact(zone.ruledOut()) + " more contradict themselves)";
  }

  private String unopposed() {
    return zone.silent().isEmpty()
        ? ""
        : zone.unopposed()
            .map(n -> "; " + Numbers.exact(n) + " if the silent parties accept")
            .orElse("");
  }

  private String where() {
    String way = result.way().map(w -> " on the way from " + w.from() + " to " + w.to()).orElse("");
    return result.fixed().options().isEmpty()
        ? way
        : way + " with " + TermWords.all(agenda, result.fixed());
  }

  private void accepts() {
    if (!zone.accepts().isEmpty()) {
      document
          .heading("Accepted by each party")
          .table(
              List.of("", "", ""),
              zone.accepts().entrySet().stream()
                  .map(
                      e ->
                          List.of(
                              title(e.getKey()),
                              Numbers.quantity(e.getValue()),
                              Percent.of(e.getValue(), zone.total())))
                  .toList());
    }
  }

  private void shared(SharedOptions options) {
    if (isBrief && !zone.options().isEmpty()) {
      document.heading("What deals have in common");
      options.writeBrief(document);
    } else {
      options.write(document);
    }
  }

  private void deals(Answer<DealList> answer) {
    DealList list = answer.value();
    DealWords words = new DealWords(agenda, list.by(), result.to());
    document.heading(words.heading(list)).paragraph(words.formula(list));
    if (!isListed) {
      new BriefDeals(document, agenda, result.parties(), words).write(list.found());
    } else {
      each(list.found(), words);
    }
    if (answer.reason().isPresent()) {
      document
          .unknown(answer.reason().get())
          .paragraph(
              list.found().isEmpty()
                  ? "No deal is known to be the first of this list, so none is listed."
                  : "The deals listed come first; those that follow are missing.");
    } else if (list.more() && isListed) {
      document.hint("There are more: --limit N lists N of them.");
    }
  }

  private void each(List<Deal> found, DealWords words) {
    for (int i = 0; i < found.size(); i++) {
      document.section((i + 1) + ". " + words.score(found.get(i), i));
      words.lines(found.get(i)).forEach(document::paragraph);
    }
  }

  private String title(String party) {
    return agenda.partyTitle(party);
  }
}
