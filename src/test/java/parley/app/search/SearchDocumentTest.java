package parley.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.model.Agenda;
import parley.model.Assumed;
import parley.model.Party;
import parley.model.Terms;
import parley.output.json.Json;
import parley.output.text.Look;
import parley.output.text.TextPrinter;
import parley.question.search.Criterion;
import parley.question.search.DealList;
import parley.question.search.SearchResult;
import parley.space.Answer;
import parley.space.zone.Zone;
import parley.testing.UsedCar;

class SearchDocumentTest {
  private static final BigInteger TOTAL = BigInteger.TEN.pow(31);

  @Test
  void countThatWasStopped_isUnknown() {
    Zone zone = new Zone(TOTAL, Optional.empty(), Map.of(), List.of(), Map.of());
    Answer<DealList> list =
        new Answer.Bounded<>(new DealList(Criterion.NASH, false, List.of(), true), "stopped early");

    assertThat(
            text(result(UsedCar.agenda(), new Answer.Bounded<>(zone, "stopped after 1 s"), list)))
        .isEqualTo(
            """
            first-talk · as of 2026-03-01

            An unknown number of deals among 10,000,000,000,000,000,000,000,000,000,000
            packages
            Incomplete: stopped after 1 s.

            Deals, the largest product first
              nash: largest product of the gains above the reservation values (bargaining
              solution, Nash 1950). Terms that are not named have the status quo.
              Incomplete: stopped early.
              No deal is known to be the first of this list, so none is listed.
            """);
  }

  @Test
  void countThatWasStopped_isNullInJson() {
    Zone zone = new Zone(TOTAL, Optional.empty(), Map.of(), List.of(), Map.of());
    Answer<DealList> list =
        new Answer.Exact<>(new DealList(Criterion.NASH, false, List.of(), false));
    SearchResult result =
        result(UsedCar.agenda(), new Answer.Bounded<>(zone, "stopped after 1 s"), list);
    String json = Json.print(SearchJson.of(result, Assumed.nothing()));

    assertThat(json)
        .contains(
            "\"total\": 10000000000000000000000000000000,",
            "\"deals\": null,",
            "\"complete\": false,",
            "\"stopped\": \"stopped after 1 s\"");
  }

  @Test
  void pairsOfManyParties_areAListThatFitsTheWidth() {
    Agenda many =
        new Agenda(
            "many",
            "",
            IntStream.rangeClosed(1, 12).mapToObj(i -> new Party("party" + i, "")).toList(),
            UsedCar.agenda().issues());
    Zone zone = new Zone(TOTAL, Optional.of(BigInteger.ZERO), Map.of(), pairs(many), Map.of());

    String text = text(result(many, new Answer.Exact<>(zone), Optional.empty()));

    assertThat(text).contains("  party1, party2    10,000,000,000,000,000,000,000,000,000,000\n");
    assertThat(text.lines()).allMatch(l -> l.length() <= 80);
  }

  @Test
  void controlCharactersOfTitles_neverReachTheTerminal() {
    Agenda evil =
        new Agenda(
            "evil",
            "",
            List.of(new Party("evil", "\u001b[2J gone\nand on")),
            UsedCar.agenda().issues());
    Zone zone =
        new Zone(
            TOTAL,
            Optional.of(BigInteger.ZERO),
            Map.of("evil", BigInteger.ONE),
            List.of(),
            Map.of());

    assertThat(text(result(evil, new Answer.Exact<>(zone), Optional.empty())))
        .contains("  \uFFFD[2J gone and on  1  <0.01%\n");
  }

  private static List<Zone.Pair> pairs(Agenda agenda) {
    List<Zone.Pair> pairs = new ArrayList<>();
    List<String> parties = agenda.partyIds();
    for (int a = 0; a < parties.size(); a++) {
      for (int b = a + 1; b < parties.size(); b++) {
        pairs.add(new Zone.Pair(List.of(parties.get(a), parties.get(b)), TOTAL));
      }
    }
    return pairs;
  }

  private static SearchResult result(Agenda agenda, Answer<Zone> zone, Answer<DealList> list) {
    return result(agenda, zone, Optional.of(list));
  }

  private static SearchResult result(
      Agenda agenda, Answer<Zone> zone, Optional<Answer<DealList>> list) {
    return new SearchResult(
        "first-talk",
        "parley diagnose first-talk.yaml",
        UsedCar.DAY,
        agenda,
        agenda.partyIds(),
        new Terms(new LinkedHashMap<>()),
        Optional.empty(),
        zone,
        list,
        new Answer.Exact<>(List.of()),
        Optional.empty(),
        Optional.empty());
  }

  private static String text(SearchResult result) {
    return TextPrinter.print(SearchDocument.whole(result), Look.plain());
  }
}
