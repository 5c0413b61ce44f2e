package parley.app.classpack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.model.Party;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.search.Coalition;

/** What to ask a class after its last round, some of it made for the case at hand. */
final class GuideQuestions {
  private GuideQuestions() {}

  static List<String> of(ClassCase one) {
    List<String> questions = new ArrayList<>();
    questions.add("Which draft had the most to say for it, and who stood in its way?");
    questions.addAll(ofTheCase(one));
    questions.add(
        "Which of your red lines did you come to doubt? On whose words does it rest, and would you"
            + " have made a red line of them?");
    questions.add("What did you learn of another party only by asking?");
    questions.add(
        "Which package would leave nobody worse off than the last draft, and why was it not"
            + " proposed?");
    questions.add(
        "What do the papers leave out that would matter at a real table: trust, time, who speaks"
            + " for whom?");
    return questions;
  }

  private static List<String> ofTheCase(ClassCase one) {
    List<String> questions = new ArrayList<>();
    Diagnosis diagnosis = one.diagnosis().diagnosis().value();
    StanceWords stances = new StanceWords(one.rules());
    if (one.diagnosis().hasDeals() && !one.diagnosis().isKeptBySilence()) {
      one.diagnosis()
          .zone()
          .value()
          .deals()
          .filter(n -> n.compareTo(BigInteger.ONE) > 0)
          .ifPresent(
              n ->
                  questions.add(
                      "There are "
                          + Numbers.exact(n)
                          + " deals. Whom does yours serve best, and"
                          + " which would have been fairer?"));
    } else if (!one.diagnosis().hasDeals()) {
      questions.add(
          "All parties together cannot agree. If your class did, who gave up something that its"
              + " briefing does not allow?");
    }
    diagnosis.conflicts().stream()
        .findFirst()
        .map(Conflict::stances)
        .ifPresent(
            ids ->
                questions.add(
                    "These cannot all be had: "
                        + ids.stream().map(stances::brief).collect(Collectors.joining("; "))
                        + ". Which would you have given up, and for what?"));
    one.coalitions().value().stream()
        .map(c -> without(one, c))
        .filter(left -> !left.isEmpty())
        .findFirst()
        .ifPresent(left -> questions.add("What would an agreement without " + left + " be worth?"));
    talks(one).ifPresent(questions::add);
    silent(one).ifPresent(questions::add);
    return questions;
  }

  private static Optional<String> talks(ClassCase one) {
    return one.talks()
        .rate()
        .filter(rate -> one.talks().silent().isEmpty())
        .map(
            rate ->
                "Of "
                    + Numbers.many(one.talks().done(), "run")
                    + " by a computer "
                    + Numbers.many(one.talks().deals(), "ends", "end")
                    + " with a deal. What did your talks have that those lack, and whom did that"
                    + " help?");
  }

  private static Optional<String> silent(ClassCase one) {
    List<String> silent =
        one.parties().stream()
            .filter(p -> one.rules().stancesOf(p.id()).isEmpty() && !p.indifferent())
            .map(Party::title)
            .toList();
    return silent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Nothing is known of " + String.join(", ", silent) + ". Whose word was missed?");
  }

  private static String without(ClassCase one, Coalition coalition) {
    return one.parties().stream()
        .filter(p -> !coalition.parties().contains(p.id()))
        .map(Party::title)
        .collect(Collectors.joining(" and "));
  }
}
