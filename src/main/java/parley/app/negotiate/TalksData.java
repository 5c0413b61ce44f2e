package parley.app.negotiate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.language.PhraseBook;
import parley.model.Issue;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.Terms;
import parley.output.json.JsonObject;
import parley.question.negotiate.Blocker;
import parley.question.negotiate.Endings;
import parley.question.negotiate.GivenUp;
import parley.question.negotiate.NegotiationResult;
import parley.question.negotiate.RunPath;

/**
 * How talks end, for the page. Rules stand as their places among the case's, options as theirs in
 * the agenda.
 */
final class TalksData {
  /** So many different packages stand on a page at most. */
  private static final int AGREED_MAX = 400;

  private final NegotiationResult result;
  private final Map<RuleId, Integer> places = new HashMap<>();

  TalksData(NegotiationResult result) {
    this.result = result;
    List<Rule> rules = result.rules().rules();
    for (int i = 0; i < rules.size(); i++) {
      places.put(rules.get(i).id(), i);
    }
  }

  /**
   * {@return all that the page shows}
   *
   * @param paths the runs that it tells
   */
  JsonObject of(List<RunPath> paths) {
    PhraseBook book = PhraseBook.of(result.rules().agenda().language());
    TalkWords words = new TalkWords(result, book);
    List<Endings.Agreed> agreed = result.endings().agreed();
    return JsonObject.with("day", result.asOf())
        .and("how", List.of(words.measures().plain(), words.tactics()))
        .and("days", words.days())
        .and("silence", Stream.concat(words.silence().stream(), words.cutShort().stream()).toList())
        .and("note", book.say("held_note"))
        .andPresent("stopped", result.stopped().map(book::stopped))
        .and("runs", result.done())
        .and("maxRounds", result.arrangement().rounds())
        .and("deals", result.deals())
        .andPresent("rate", result.rate())
        .andPresent("rounds", result.rounds())
        .andPresent("unchanged", result.unchanged())
        .and(
            "byRound",
            result.endings().byRound().entrySet().stream()
                .map(e -> List.of(e.getKey(), e.getValue()))
                .toList())
        .and("satisfaction", result.satisfaction())
        .and("different", agreed.size())
        .and("agreed", agreed.stream().limit(AGREED_MAX).map(this::agreed).toList())
        .and("givenUp", result.givenUp().stream().map(this::givenUp).toList())
        .and("blockedBy", result.blockedBy().stream().map(this::blocker).toList())
        .and("paths", paths.stream().map(new StepsData(this::place, this::terms)::of).toList());
  }

  private int place(RuleId rule) {
    return Optional.ofNullable(places.get(rule)).orElseThrow();
  }

  /** {@return for each issue the place of its option} */
  private List<Integer> terms(Terms terms) {
    return result.rules().agenda().issues().stream().map(i -> place(i, terms)).toList();
  }

  private static int place(Issue issue, Terms terms) {
    return issue.optionIds().indexOf(terms.option(issue.id()).orElseThrow());
  }

  private List<Object> agreed(Endings.Agreed one) {
    return List.of(one.runs(), terms(one.terms()));
  }

  private JsonObject givenUp(GivenUp one) {
    return JsonObject.with("rule", place(one.demand()))
        .and("share", one.share())
        .and("conceded", one.conceded())
        .and("round", one.round().median());
  }

  private JsonObject blocker(Blocker one) {
    String party = one.obstacle().party();
    return JsonObject.with("party", party)
        .andPresent("rule", one.obstacle().rule().map(r -> place(new RuleId(party, r))))
        .and("silent", one.obstacle().silent())
        .and("share", one.share());
  }
}
