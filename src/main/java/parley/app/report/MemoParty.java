package parley.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.language.PhraseBook;
import parley.app.words.ChoiceWords;
import parley.app.words.ConfidenceWords;
import parley.app.words.OptionWords;
import parley.app.words.Sources;
import parley.model.Agenda;
import parley.model.Rule;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;

/**
 * What decides one party's verdict, and what the party gives up, as items of a memo.
 *
 * @param whole whether all that is crossed or unmet is told, also where it decides nothing
 */
record MemoParty(
    DocumentBuilder document,
    Agenda agenda,
    Register register,
    Sources sources,
    PhraseBook words,
    boolean whole) {
  /** {@return whether there is nothing to say: the party accepts and gives nothing up} */
  boolean isSilent(PartyVerdict verdict) {
    return verdict.verdict() == Verdict.ACCEPTS && told(verdict).isEmpty();
  }

  /** Writes nothing where there is nothing to say. */
  void write(String title, PartyVerdict verdict) {
    if (isSilent(verdict)) {
      return;
    }
    document.itemAt(0, title + ": " + head(verdict));
    below(verdict).ifPresent(w -> document.itemAt(1, w));
    for (Finding finding : told(verdict)) {
      document.itemAt(1, demandOrRedLine(finding, !whole && verdict.verdict() == Verdict.ACCEPTS));
      for (Finding concession : concessions(verdict, finding)) {
        document.itemAt(2, concession(concession));
      }
    }
  }

  /** What decides, then what is given up; of a party that rejects the red lines alone. */
  private List<Finding> told(PartyVerdict verdict) {
    if (whole) {
      return verdict.findings().stream().filter(f -> !f.stance().concedes()).toList();
    }
    boolean rejects = verdict.verdict() == Verdict.REJECTS;
    Stream<Finding> givenUp = verdict.findings().stream().filter(f -> f.givenUp() && !rejects);
    return Stream.concat(verdict.decisive().stream(), givenUp).toList();
  }

  private static List<Finding> concessions(PartyVerdict verdict, Finding demand) {
    if (!demand.givenUp() && !demand.givenUpInSome()) {
      return List.of();
    }
    return verdict.findings().stream()
        .filter(f -> f.stance().concedes())
        .filter(f -> f.stance().demandName().equals(demand.stance().demandName()))
        .toList();
  }

  private String head(PartyVerdict verdict) {
    if (verdict.verdict() == Verdict.ACCEPTS) {
      return words.say(whole ? "memo_accepts_unmet_or_given_up" : "memo_accepts_and_gives_up");
    }
    return words.of(verdict.verdict())
        + verdict.leeway().map(l -> undecided(verdict.verdict(), l)).orElse("");
  }

  /** {@return " on ceasefire; accepts if ceasefire is front_line"; nothing unless it depends} */
  private String undecided(Verdict verdict, Leeway leeway) {
    List<String> parts = new ArrayList<>();
    String issues = new OptionWords(agenda).issues(leeway.dependsOn());
    parts.add(issues.isEmpty() ? "" : words.say("memo_on_x", issues));
    if (verdict == Verdict.DEPENDS) {
      parts.addAll(accepting(leeway));
    }
    if (leeway.more()) {
      parts.add(words.say("memo_or_in_other_ways"));
    }
    return String.join("; ", parts);
  }

  /** {@return what would make a party whose verdict depends accept} */
  private List<String> accepting(Leeway leeway) {
    return leeway.acceptsIf().isEmpty()
        ? List.of(words.say("memo_never_accepts"))
        : ChoiceWords.lines(
            agenda, words.say("memo_accepts_with"), words.say("memo_or_with"), leeway.acceptsIf());
  }

  private String demandOrRedLine(Finding finding, boolean accepts) {
    String when = finding.inSome() ? words.say("memo_for_some_choices") : "";
    String kind = words.of(finding.stance().kind()) + when + (accepts ? "" : givenUp(finding));
    return named(finding.stance().rule()) + " (" + kind + "): " + reason(finding);
  }

  private String givenUp(Finding finding) {
    if (finding.givenUpInSome()) {
      return words.say(
          finding.inSome() ? "memo_given_up_for_some_of_them" : "memo_given_up_for_some_choices");
    }
    return finding.givenUp() ? words.say("memo_given_up") : "";
  }

  private String concession(Finding finding) {
    String when = finding.inSome() ? words.say("memo_for_some_choices") : "";
    return words.say(
        "memo_given_up_by_x",
        finding.stance().rule().name(),
        confidence(finding.stance().rule()) + when,
        reason(finding));
  }

  private String reason(Finding finding) {
    List<Claim> claims = Citations.supporting(finding.stance().rule(), register);
    return finding.because()
        + " "
        + (claims.isEmpty() ? words.say("memo_no_claim") : sources.cite(claims));
  }

  /** {@return that a party is satisfied too little to accept; empty if it is not, or rejects} */
  private Optional<String> below(PartyVerdict party) {
    if (!party.belowReservation() || party.verdict() == Verdict.REJECTS) {
      return Optional.empty();
    }
    String key =
        party.leeway().isPresent()
            ? "satisfaction_x_for_some_choices_below_x"
            : "satisfaction_x_below_its_reservation_value_x";
    return party
        .reservation()
        .map(
            r ->
                words.say(
                    key,
                    words.percent(Percent.whole(party.satisfaction())),
                    words.percent(Percent.whole(r.doubleValue()))));
  }

  /** {@return a rule's name, and behind it how sure it is unless it is certain} */
  private String named(Rule rule) {
    return rule.name() + confidence(rule);
  }

  /** {@return a blank and "(0.7)"; nothing if the rule is certain} */
  private String confidence(Rule rule) {
    return words.number(ConfidenceWords.after(rule.exactConfidence()));
  }
}
