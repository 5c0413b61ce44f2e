package parley.app.diff;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import parley.app.words.Numbers;
import parley.app.words.TermWords;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleId;
import parley.output.github.Annotation;
import parley.output.github.Annotation.Level;
import parley.question.diff.AgendaChange;
import parley.question.diff.DayDifference;
import parley.question.diff.Difference;
import parley.question.diff.Example;
import parley.question.diff.FailOn;
import parley.question.diff.FailOn.What;
import parley.question.diff.NumberChange;
import parley.question.diff.PartyDifference;
import parley.question.diff.ProposalChange;
import parley.question.diff.RuleChange;
import parley.question.diff.TextChange;
import parley.question.diff.VerdictMove;

/**
 * A comparison as workflow commands of GitHub Actions: an annotation for each move of a party, at
 * the rule of the new version that makes it, and for each number and text that changed.
 */
public final class DifferenceGithub {
  private final ComparedSides compared;
  private final Difference difference;
  private final MoveWords words;
  private final Level level;

  private DifferenceGithub(ComparedSides compared) {
    this.compared = compared;
    this.difference = compared.difference();
    this.words = new MoveWords(compared);
    this.level = compared.failed() ? Level.ERROR : Level.NOTICE;
  }

  /** Writes a line for each annotation; one that says so where both decide the same. */
  public static void write(Appendable out, ComparedSides compared) throws IOException {
    new DifferenceGithub(compared).write(out);
  }

  private void write(Appendable out) throws IOException {
    for (AgendaChange change : difference.agenda()) {
      String what = change.what().words() + " " + change.name() + " " + change.how().id();
      String detail = change.detail().isEmpty() ? "" : ": " + change.detail();
      String why = compared.failing().contains(change) ? "; " + ComparedSides.why(change) : "";
      boolean fails =
          compared.asked().isEmpty()
              || compared.failing().contains(change)
              || compared.asked().stream().anyMatch(a -> a.isSettingOf(change));
      Level own = fails ? level : Level.NOTICE;
      line(out, own, Optional.empty(), "The agenda differs", what + detail + why);
    }
    for (ProposalChange one : compared.proposed()) {
      String message =
          "%s of %s: %s, %s"
              .formatted(
                  one.id(), one.scenario(), compared.title(one.party()), MoveWords.of(one.move()));
      line(out, Optional.empty(), "The new status quo changes verdicts", message);
    }
    numbersAndTexts(out);
    for (DayDifference day : difference.days()) {
      for (Example example : day.examples()) {
        annotate(out, day, example);
      }
    }
    if (difference.stopped().isPresent()) {
      line(out, Optional.empty(), "Incomplete", difference.stopped().get());
    } else if (difference.isEquivalent()) {
      String among = Numbers.many(difference.shared().size(), "package");
      line(
          out,
          Level.NOTICE,
          Optional.empty(),
          "Equivalent",
          "every party decides each of " + among + " as before");
    }
    if (compared.otherDays().isPresent()) {
      line(out, Level.WARNING, Optional.empty(), "Other days", compared.otherDays().get());
    }
  }

  private void numbersAndTexts(Appendable out) throws IOException {
    Set<RuleId> told =
        difference.days().stream()
            .flatMap(d -> d.examples().stream())
            .flatMap(e -> e.responsible().stream())
            .map(Rule::id)
            .collect(toSet());
    for (RuleChange one : difference.rules()) {
      if (told.contains(one.id())) {
        continue;
      }
      Optional<Place> at = one.after().map(Rule::place);
      annotate(out, a -> a.concerns(one), "A rule changed", words.placeless(one), at);
    }
    for (NumberChange one : difference.numbers()) {
      String message = ChangeWords.of(one, compared);
      annotate(out, a -> a.concerns(one), "A number changed", message, one.place());
    }
    for (TextChange one : difference.texts()) {
      Optional<Place> at = Optional.of(one.place());
      annotate(out, a -> a.concerns(What.TEXTS, one), "A text changed", ChangeWords.of(one), at);
    }
    for (TextChange one : difference.checks()) {
      Optional<Place> at = Optional.of(one.place());
      String title = "A check changed";
      annotate(out, a -> a.concerns(What.CHECKS, one), title, ChangeWords.of(one), at);
    }
  }

  private void annotate(
      Appendable out, Predicate<FailOn> fails, String title, String message, Optional<Place> at)
      throws IOException {
    Level own = compared.asked().stream().anyMatch(fails) ? level : Level.NOTICE;
    out.append(Annotation.of(own, title, message).atLine(at).print());
  }

  private void annotate(Appendable out, DayDifference day, Example example) throws IOException {
    VerdictMove move = example.move();
    String title =
        compared.title(example.party()) + " is " + (move.isStricter() ? "stricter" : "laxer");
    String message =
        Numbers.many(count(day, example.party(), move), "package")
            + " as of "
            + day.day()
            + ": "
            + MoveWords.of(move)
            + ". Nearest to the status quo: "
            + TermWords.of(difference.shared(), example.terms())
            + ". Because of: "
            + String.join("; ", example.responsible().stream().map(words::named).toList());
    Optional<Rule> at =
        example.responsible().stream().flatMap(r -> inNewVersion(r).stream()).findFirst();
    boolean fails = FailOn.fails(example.party(), move, compared.asked());
    line(out, fails ? level : Level.NOTICE, at, title, message);
  }

  private static BigInteger count(DayDifference day, String party, VerdictMove move) {
    return day.parties().stream()
        .filter(p -> p.party().equals(party))
        .map(PartyDifference::moves)
        .map(Map::entrySet)
        .flatMap(java.util.Set::stream)
        .filter(e -> e.getKey().equals(move))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private Optional<Rule> inNewVersion(Rule rule) {
    return difference.rules().stream()
        .filter(
            c ->
                c.before().map(b -> b.id().equals(rule.id())).orElse(false)
                    || c.id().equals(rule.id()))
        .flatMap(c -> c.after().stream())
        .findFirst();
  }

  private void line(Appendable out, Optional<Rule> at, String title, String message)
      throws IOException {
    line(out, level, at, title, message);
  }

  private static void line(
      Appendable out, Level level, Optional<Rule> at, String title, String message)
      throws IOException {
    out.append(Annotation.of(level, title, message).atLine(at.map(Rule::place)).print());
  }
}
