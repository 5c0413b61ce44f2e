package parley.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import parley.app.words.ConfidenceWords;
import parley.app.words.Numbers;
import parley.model.Rule;
import parley.model.StanceKind;
import parley.model.verdict.Leeway;
import parley.model.verdict.Outcome;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.Percent;

/** The words of a memo, in its case's language where the page speaks it. */
record MemoWords(PageWords words) {
  static MemoWords in(Optional<String> language) {
    try {
      return new MemoWords(PageWords.of(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a phrase with its holes filled} */
  String say(String key, Object... holes) {
    return words.say(key, holes);
  }

  String of(Outcome outcome) {
    return say(outcome.id());
  }

  String of(Verdict verdict) {
    return say(verdict == Verdict.SILENT ? "no_stance_known" : verdict.id());
  }

  String of(StanceKind kind) {
    return say(kind.id());
  }

  String count(BigInteger count) {
    return Numbers.exact(count).replace(",", say("group_mark"));
  }

  /** {@return "1 deal" or "2 deals"} */
  String many(BigInteger count, String one, String several) {
    return count(count) + " " + say(count.equals(BigInteger.ONE) ? one : several);
  }

  /** {@return "75%", or "25% to 75%" where open issues decide} */
  String satisfaction(PartyVerdict verdict) {
    if (verdict.isSilent()) {
      return "–";
    }
    double mostOf = verdict.leeway().map(Leeway::mostSatisfaction).orElse(verdict.satisfaction());
    String least = percent(Percent.whole(verdict.satisfaction()));
    String most = percent(Percent.whole(mostOf));
    return least.equals(most) ? most : say("x_to_x", least, most);
  }

  /** {@return that a party is satisfied too little to accept; empty if it is not, or rejects} */
  Optional<String> below(PartyVerdict party) {
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
                say(
                    key,
                    percent(Percent.whole(party.satisfaction())),
                    percent(Percent.whole(r.doubleValue()))));
  }

  /** {@return a rule's name, and behind it how sure it is unless it is certain} */
  String named(Rule rule) {
    return rule.name() + confidence(rule);
  }

  /** {@return a blank and "(0.7)"; nothing if the rule is certain} */
  String confidence(Rule rule) {
    return ConfidenceWords.after(rule.exactConfidence()).replace(".", say("decimal_mark"));
  }

  /** {@return a share in the language's digits} */
  String percent(String english) {
    return english.replace(".", say("decimal_mark")).replace("%", say("percent_sign"));
  }
}
