package parley.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Agenda;
import parley.model.RuleId;
import parley.model.verdict.PartyVerdict;
import parley.output.document.DocumentBuilder;
import parley.question.search.Deal;
import parley.question.search.Near;
import parley.question.search.NearList;
import parley.question.search.SearchResult;
import parley.space.Answer;

/**
 * The packages that a search lists, one a row; {@code list} says of which list it is, {@code found}
 * or {@code near}, as the JSON calls them. What does not belong to a list is an empty cell.
 */
record SearchRows(DocumentBuilder document, Agenda agenda, SearchResult result) {
  void write() {
    List<String> names = new ArrayList<>(List.of("rank", "score", "changed", "equal"));
    result.parties().forEach(p -> names.add("satisfaction_" + p));
    names.addAll(agenda.issueIds());
    names.addAll(List.of("list", "unmet"));
    result.parties().forEach(p -> names.add("verdict_" + p));
    names.add("over");
    document.columns(names);
    List<Deal> deals = result.found();
    for (int i = 0; i < deals.size(); i++) {
      deal(i + 1, deals.get(i));
    }
    List<Near> near = result.near().map(Answer::value).map(NearList::found).orElse(List.of());
    for (int i = 0; i < near.size(); i++) {
      near(i + 1, near.get(i));
    }
  }

  /** The issues changed are in one cell, with spaces between them. */
  private void deal(int rank, Deal deal) {
    List<Object> row = new ArrayList<>();
    row.add(rank);
    row.add(deal.score());
    row.add(String.join(" ", deal.changed()));
    row.add(deal.equal().further());
    deal.verdicts().forEach(v -> row.add(satisfaction(v)));
    row.addAll(deal.terms().options().values());
    row.addAll(List.of("found", ""));
    deal.verdicts().forEach(v -> row.add(v.verdict()));
    row.add("");
    document.row(row.toArray());
  }

  /** The stances that a package fails are in one cell, each as PARTY/RULE, with semicolons. */
  private void near(int rank, Near near) {
    List<Object> row = new ArrayList<>(List.of(rank, "", ""));
    row.add(near.equal().further());
    near.verdicts().forEach(v -> row.add(satisfaction(v)));
    row.addAll(near.terms().options().values());
    row.addAll(List.of("near", near.unmet().doubleValue()));
    near.verdicts().forEach(v -> row.add(v.verdict()));
    row.add(near.verdicts().stream().flatMap(SearchRows::over).collect(Collectors.joining("; ")));
    document.row(row.toArray());
  }

  private static Stream<String> over(PartyVerdict verdict) {
    return verdict.decisive().stream().map(f -> f.stance().id()).map(RuleId::toString).distinct();
  }

  private static Object satisfaction(PartyVerdict verdict) {
    return verdict.isSilent() ? "" : verdict.satisfaction();
  }
}
