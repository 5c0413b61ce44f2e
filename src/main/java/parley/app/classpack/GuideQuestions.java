package parley.app.classpack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.language.PhraseBook;
import parley.app.language.StanceNames;
import parley.model.Party;
import parley.question.diagnose.Conflict;
import parley.question.search.Coalition;

/** What to ask a class after its last round, some of it made for the case at hand. */
record GuideQuestions(ClassCase one) {
  List<String> all() {
    List<String> questions = new ArrayList<>();
    questions.add(book().say("paper_which_draft_had_the_most"));
    questions.addAll(ofTheCase());
    questions.add(book().say("paper_which_of_your_red_lines"));
    questions.add(book().say("paper_what_did_you_learn"));
    questions.add(book().say("paper_which_package_would_leave_nobody"));
    questions.add(book().say("paper_what_do_the_papers_leave_out"));
    return questions;
  }

  private PhraseBook book() {
    return one.book();
  }

  private List<String> ofTheCase() {
    List<String> questions = new ArrayList<>();
    deals().ifPresent(questions::add);
    StanceNames stances = new StanceNames(book(), one.rules());
    one.diagnosis().diagnosis().value().conflicts().stream()
        .findFirst()
        .map(Conflict::stances)
        .map(ids -> ids.stream().map(stances::brief).collect(Collectors.joining("; ")))
        .ifPresent(clash -> questions.add(book().say("paper_these_cannot_all_be_had_x", clash)));
    one.coalitions().value().stream()
        .map(this::without)
        .filter(left -> !left.isEmpty())
        .findFirst()
        .ifPresent(
            left -> questions.add(book().say("paper_what_would_an_agreement_without_x", left)));
    talks().ifPresent(questions::add);
    if (!one.silent().isEmpty()) {
      String silent = String.join(", ", one.silent());
      questions.add(book().say("paper_nothing_is_known_of_x", silent));
    }
    return questions;
  }

  private Optional<String> deals() {
    if (!one.diagnosis().hasDeals()) {
      return Optional.of(book().say("paper_all_parties_together_cannot_agree"));
    }
    return one.diagnosis()
        .zone()
        .value()
        .deals()
        .filter(n -> !one.diagnosis().isKeptBySilence() && n.compareTo(BigInteger.ONE) > 0)
        .map(n -> book().say("paper_there_are_x_deals", book().count(n)));
  }

  private Optional<String> talks() {
    int deals = one.talks().deals();
    return one.talks()
        .rate()
        .filter(rate -> one.talks().silent().isEmpty())
        .map(
            rate ->
                book()
                    .say(
                        deals == 1 ? "paper_of_x_one_ends" : "paper_of_x_x_end",
                        book().many(one.talks().done(), "paper_of_run", "paper_of_runs"),
                        book().count(BigInteger.valueOf(deals))));
  }

  private String without(Coalition coalition) {
    return one.parties().stream()
        .filter(p -> !coalition.parties().contains(p.id()))
        .map(Party::title)
        .collect(Collectors.joining(book().say("and_2")));
  }
}
