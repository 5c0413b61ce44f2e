package parley.app.search;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.AgreementWords;
import parley.app.words.DealWords;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.diagnostic.DiagnosticText;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.Terms;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.output.paper.Percent;
import parley.output.paper.TextPaper;
import parley.output.text.Columns;
import parley.question.search.DealList;
import parley.question.search.SearchResult;
import parley.space.Answer;
import parley.space.zone.Zone;

/** The zone of agreement as text: numbers, what deals share, then the deals asked for. */
public final class SearchText {
  private final PaperLook look;
  private final SearchResult result;
  private final Agenda agenda;
  private final Zone zone;

  /** Writes in the given look. */
  public SearchText(PaperLook look, SearchResult result) {
    this.look = look;
    this.result = result;
    this.agenda = result.agenda();
    this.zone = result.zone().value();
  }

  /** Writes the whole. */
  public void write(Appendable out) throws IOException {
    Paper paper = new TextPaper(out, look);
    paper.title(result.scenario() + "  " + look.dot() + "  as of " + result.asOf());
    out.append('\n');
    summary(paper);
    accepts(out, paper);
    together(out, paper);
    if (zone.deals().map(n -> n.signum() > 0).orElse(false)) {
      new SharedOptions(agenda, zone).write(paper);
    }
    if (result.deals().isPresent()) {
      deals(paper, result.deals().get());
    }
  }

  private void summary(Paper paper) throws IOException {
    if (!zone.silent().isEmpty()) {
      paper.paragraph(
          "No stance known: "
              + zone.silent().stream().map(this::title).collect(Collectors.joining(", "))
              + ".");
    }
    Optional<String> needed = AgreementWords.of(agenda, result.parties());
    if (needed.isPresent()) {
      paper.paragraph("For a deal: " + needed.get() + ".");
    }
    String among =
        " among " + Numbers.many(zone.total(), possible() + "package") + where() + ruledOut();
    paper.paragraph(
        zone.deals().map(n -> Numbers.many(n, "deal")).orElse("An unknown number of deals")
            + among
            + unopposed());
    if (result.zone().reason().isPresent()) {
      paper.paragraph("Not all is known: " + result.zone().reason().get() + ".");
    }
    if (result.hasNone() && result.fixed().options().isEmpty()) {
      paper.paragraph("Why there is none: " + result.why());
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
            .map(n -> "; " + Numbers.exact(n) + " if those of whom no stance is known accept")
            .orElse("");
  }

  private String where() {
    return result.fixed().options().isEmpty() ? "" : " with " + listed(result.fixed());
  }

  private static String listed(Terms terms) {
    return terms.options().entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private void accepts(Appendable out, Paper paper) throws IOException {
    if (zone.accepts().isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "Accepted by each party");
    int name = zone.accepts().keySet().stream().mapToInt(p -> Columns.of(title(p))).max().orElse(0);
    int number =
        zone.accepts().values().stream().mapToInt(n -> Numbers.exact(n).length()).max().orElse(0);
    for (Map.Entry<String, BigInteger> entry : zone.accepts().entrySet()) {
      String count = Numbers.exact(entry.getValue());
      out.append("  ").append(Columns.pad(title(entry.getKey()), name)).append("  ");
      out.append(" ".repeat(number - count.length())).append(count).append("  ");
      out.append(Percent.of(entry.getValue(), zone.total())).append('\n');
    }
  }

  private void together(Appendable out, Paper paper) throws IOException {
    if (zone.together().isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "Accepted by two parties together");
    PairTable table = PairTable.of(look, agenda, result.parties());
    table.write(out, zone.together());
    List<String> legend = Headings.legend(agenda, table.headings());
    if (!legend.isEmpty()) {
      paper.paragraph(String.join("  " + look.dot() + "  ", legend));
    }
  }

  private void deals(Paper paper, Answer<DealList> answer) throws IOException {
    DealList list = answer.value();
    DealWords words = new DealWords(agenda, list.by(), result.to());
    paper.heading(Optional.empty(), words.heading(list));
    paper.paragraph(words.formula(list));
    for (int i = 0; i < list.found().size(); i++) {
      paper.section((i + 1) + ". " + words.score(list.found().get(i), i));
      for (String line : words.lines(list.found().get(i))) {
        paper.paragraph(line);
      }
    }
    if (answer.reason().isPresent()) {
      paper.section("Not all is known: " + answer.reason().get() + ".");
      paper.paragraph(
          list.found().isEmpty()
              ? "No deal is known to be the first of this list, so none is listed."
              : "The deals listed come first; those that follow are missing.");
    } else if (list.more()) {
      paper.section("There are more: --limit N lists N of them.");
    }
  }

  private String title(String party) {
    String title = agenda.party(party).map(Party::title).orElse(party);
    return DiagnosticText.printable(title.strip().replaceAll("\\s+", " "));
  }
}
