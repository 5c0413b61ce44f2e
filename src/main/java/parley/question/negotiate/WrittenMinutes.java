package parley.question.negotiate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Standing;

/** Writes down all steps of a run, with the reasons that the rules give. */
final class WrittenMinutes implements Minutes {
  private final Calendar calendar;
  private final Evaluator evaluator;
  private final List<RunPath.Entry> entries = new ArrayList<>();
  private final Map<Integer, Set<RuleId>> without = new HashMap<>();

  WrittenMinutes(Calendar calendar, Evaluator evaluator) {
    this.calendar = calendar;
    this.evaluator = evaluator;
  }

  List<RunPath.Entry> entries() {
    return entries;
  }

  @Override
  public void changes(int round, List<RuleId> dropped, List<RuleId> taken) {
    entries.add(new RunPath.Shift(round, calendar.day(round), dropped, taken));
  }

  @Override
  public void offer(TalkState talk, int party, Offer offer, List<Integer> answered) {
    List<Finding> unmet =
        findings(talk, party, offer).stream().filter(f -> f.stance().counts()).toList();
    Set<RuleId> before = without.getOrDefault(party, Set.of());
    entries.add(
        new RunPath.Proposed(
            talk.round(),
            talk.party(party).id(),
            offer.terms(talk.agenda()),
            talk.standpoint(party).satisfaction(talk.budget(party)),
            talk.satisfaction(party, offer),
            unmet.stream().filter(f -> !before.contains(f.stance().id())).toList(),
            answered.stream().map(p -> talk.party(p).id()).toList()));
    without.put(
        party, unmet.stream().map(f -> f.stance().id()).collect(Collectors.toUnmodifiableSet()));
  }

  private List<Finding> findings(TalkState talk, int party, Offer offer) {
    Terms terms = offer.terms(talk.agenda());
    Standing standing = new Standing(talk.party(party), talk.standpoint(party).held(), Set.of());
    return PartyVerdict.of(standing, evaluator.firings(terms, calendar.day(talk.round()), Set.of()))
        .findings();
  }

  @Override
  public void passes(TalkState talk, int party) {
    entries.add(new RunPath.Pass(talk.round(), talk.party(party).id()));
  }

  @Override
  public void answer(TalkState talk, int proposer, int party, Offer offer, boolean accepts) {
    List<RuleId> held =
        talk.standpoint(party).objections(offer, talk.budget(party)).stream()
            .map(Stance::id)
            .toList();
    List<Finding> objections =
        accepts
            ? List.of()
            : findings(talk, party, offer).stream()
                .filter(f -> held.contains(f.stance().id()))
                .filter(f -> !f.stance().concedes())
                .toList();
    entries.add(
        new RunPath.Reply(
            talk.round(),
            talk.party(party).id(),
            proposer < 0 ? Optional.empty() : Optional.of(talk.party(proposer).id()),
            accepts,
            talk.isSilent(party),
            talk.standpoint(party).satisfaction(talk.budget(party)),
            talk.satisfaction(party, offer),
            objections));
  }

  @Override
  public void draft(TalkState talk, Optional<Offer> draft) {
    draft.ifPresent(d -> entries.add(new RunPath.Draft(talk.round(), d.terms(talk.agenda()))));
  }

  @Override
  public void concedes(TalkState talk, int party, double risk) {
    entries.add(new RunPath.Yielding(talk.round(), talk.party(party).id(), risk));
  }
}
