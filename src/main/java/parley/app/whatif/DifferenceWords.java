package parley.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.VerdictWords;
import parley.app.words.Verdicts;
import parley.model.RuleSet;
import parley.model.StanceKind;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.whatif.PackageDifference;
import parley.question.whatif.PartyChange;

/** What moves, in words. */
public record DifferenceWords(RuleSet rules) {
  private static final Text TO = Text.of(" ", Sign.ARROW, " ");

  String title(String party) {
    return rules.agenda().partyTitle(party);
  }

  /** {@return "✗ rejects, 8%"; "need not agree" for a party that has no part} */
  Text verdict(Optional<PartyVerdict> verdict) {
    return verdict
        .map(v -> VerdictWords.marked(v.verdict()).then(", ", Verdicts.satisfaction(v)))
        .orElse(Text.of("need not agree"));
  }

  /** {@return "Russia rejects → holds out; no deal → deal"; empty if no verdict moves} */
  public Text moves(PackageDifference difference) {
    List<Text> moves = new ArrayList<>();
    for (PartyChange party : difference.parties()) {
      if (party.movesVerdict()) {
        String who = title(party.party()) + " ";
        moves.add(Text.of(who, word(party.before()), TO, word(party.after())));
      }
    }
    if (difference.movesOutcome()) {
      String before = VerdictWords.of(difference.before());
      moves.add(Text.of(before, TO, VerdictWords.of(difference.after())));
    }
    return Text.join("; ", moves);
  }

  private static String word(Optional<PartyVerdict> verdict) {
    return verdict.map(v -> VerdictWords.of(v.verdict())).orElse("no part");
  }

  /** {@return what appears, goes or changes for one party, a line each} */
  List<Text> findings(PartyChange party, boolean all) {
    List<Text> lines = new ArrayList<>();
    party.goes().forEach(f -> lines.add(Text.of("no longer: ", name(f))));
    party.appears().forEach(f -> lines.add(Text.of("new: ", reason(f))));
    party.changed().forEach(f -> lines.add(Text.of("now: ", reason(f))));
    if (all) {
      party.stays().forEach(f -> lines.add(Text.of("as before: ", reason(f))));
    } else {
      stillDecisive(party).map(Text::of).ifPresent(lines::add);
    }
    return lines;
  }

  /** {@return "still unmet: 9 demands; …" of a party that does not accept afterwards} */
  private static Optional<String> stillDecisive(PartyChange party) {
    Verdict after = party.after().map(PartyVerdict::verdict).orElse(Verdict.ACCEPTS);
    if (after != Verdict.HOLDS_OUT && after != Verdict.REJECTS) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    int all = 0;
    for (StanceKind kind : StanceKind.values()) {
      int number = decisive(party, kind);
      if (number > 0) {
        words.add(
            (kind.rejects() ? "still crossed: " : "still unmet: ")
                + Numbers.many(number, kind.words()));
      }
      all += number;
    }
    String them = all == 1 ? "it" : "them";
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("; ", words) + "; --all lists " + them);
  }

  private static int decisive(PartyChange party, StanceKind kind) {
    return (int)
        party.stays().stream()
            .filter(f -> f.isDecisive() && !f.inSome() && f.stance().kind() == kind)
            .count();
  }

  /** {@return the rule's name, its claims, and its reason} */
  static Text reason(Finding finding) {
    return finding.because().isBlank()
        ? Text.of(name(finding))
        : Text.of(name(finding), " ", Sign.DASH, " ", finding.because());
  }

  private static String name(Finding finding) {
    List<String> notes = new ArrayList<>(List.of(finding.stance().kind().words()));
    if (finding.givenUp()) {
      notes.add("given up");
    } else if (finding.givenUpInSome()) {
      notes.add("given up for some choices");
    }
    if (finding.inSome()) {
      notes.add("for some choices");
    }
    List<String> claims = finding.stance().rule().claims();
    return finding.stance().rule().name()
        + " ("
        + String.join(", ", notes)
        + ")"
        + (claims.isEmpty() ? "" : claims.stream().collect(Collectors.joining(", ", " [", "]")));
  }
}
