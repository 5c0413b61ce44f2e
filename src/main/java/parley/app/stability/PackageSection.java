package parley.app.stability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.words.OptionWords;
import parley.app.words.TermWords;
import parley.app.words.VerdictWords;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.question.stability.CoalitionMove;
import parley.question.stability.Concept;
import parley.question.stability.Improvement;
import parley.question.stability.Origins;
import parley.question.stability.PackageStability;
import parley.question.stability.PartyMove;
import parley.question.stability.PartyStability;
import parley.question.stability.Preferring;
import parley.question.stability.Sanction;
import parley.question.stability.StabilityResult;

/** What is told of one package: who would leave it, who would stop him, how it comes about. */
final class PackageSection {
  private static final int REASONS_MAX = 3;

  private final DocumentBuilder document;
  private final StabilityResult result;
  private final Agenda agenda;
  private final int max;

  PackageSection(DocumentBuilder document, StabilityResult result, int max) {
    this.document = document;
    this.result = result;
    this.agenda = result.rules().agenda();
    this.max = max;
  }

  String title(String party) {
    return agenda.partyTitle(party);
  }

  void write(PackageStability one) {
    document.heading(one.id() + ": " + heading(one));
    if (!one.possible()) {
      document.paragraph("The package is impossible, so nobody can be in it, or leave it.");
      return;
    }
    for (PartyStability party : one.parties()) {
      if (!party.improvements().isEmpty()) {
        party(party);
      }
    }
    List<String> staying =
        one.parties().stream()
            .filter(p -> p.improvements().isEmpty())
            .map(p -> title(p.party()) + " (" + standing(p.verdict()) + ")")
            .toList();
    if (!staying.isEmpty()) {
      document.paragraph("No improvement alone: " + String.join("; ", staying) + ".");
    }
    coalitions(one);
    one.origins().ifPresent(this::origins);
  }

  /** {@return "Nash, GMR, SMR, SEQ", "no", or "?" where it is not known} */
  static String equilibrium(PackageStability one) {
    List<Concept> held =
        Stream.of(Concept.values()).filter(c -> one.isEquilibrium(c).orElse(false)).toList();
    boolean known = Stream.of(Concept.values()).allMatch(c -> one.isEquilibrium(c).isPresent());
    if (held.isEmpty()) {
      return known ? "no" : "?";
    }
    return titles(held);
  }

  private static String heading(PackageStability one) {
    if (!one.possible()) {
      return "impossible";
    }
    String equilibrium = equilibrium(one);
    return switch (equilibrium) {
      case "no" -> "no equilibrium";
      case "?" -> "not known";
      default -> "an equilibrium (" + equilibrium + ")";
    };
  }

  static String titles(Collection<Concept> concepts) {
    return Stream.of(Concept.values())
        .filter(concepts::contains)
        .map(Concept::title)
        .collect(Collectors.joining(", "));
  }

  private void party(PartyStability party) {
    boolean held = !party.stable().isEmpty();
    String state = held ? "held (" + titles(party.stable()) + ")" : "would leave";
    document.section(title(party.party()) + ": " + state);
    party.improvements().stream().limit(max).forEach(i -> improvement(party.verdict(), i));
    int rest = party.improvements().size() + party.unlisted() - max;
    if (rest > 0) {
      document.paragraph(rest + " more improvements: --limit N lists N.");
    }
  }

  private void improvement(PartyVerdict before, Improvement improvement) {
    String gain = words(improvement.move().set()) + ": " + change(before, improvement.end());
    document.item(gain + (improvement.stoppedBy().isEmpty() ? "; nobody can stop that" : ""));
    improvement.stoppedBy().ifPresent(s -> sanction(improvement, s));
  }

  private void sanction(Improvement improvement, Sanction sanction) {
    document.itemAt(
        1,
        "answer: "
            + moves(sanction.moves())
            + ": "
            + change(improvement.end(), sanction.end())
            + "; "
            + (sanction.credible()
                ? "it pays for all who make it"
                : "it does not pay for all who make it")
            + (sanction.lasting()
                ? ""
                : ", and " + title(sanction.end().party()) + " could rise again"));
    sanction.end().findings().stream()
        .filter(f -> !f.givenUp() && f.stance().demandName().isPresent() || f.isDecisive())
        .filter(f -> improvement.end().findings().stream().noneMatch(e -> same(e, f)))
        .limit(REASONS_MAX)
        .forEach(f -> document.itemAt(2, reason(f)));
  }

  private static boolean same(Finding one, Finding other) {
    return one.stance().id().equals(other.stance().id());
  }

  private static String reason(Finding finding) {
    List<String> claims = finding.stance().rule().claims();
    return finding.stance().rule().name()
        + " ("
        + finding.stance().kind().words()
        + "): "
        + finding.because()
        + (claims.isEmpty() ? "" : " [" + String.join(", ", claims) + "]");
  }

  private String moves(List<PartyMove> moves) {
    return moves.stream()
        .map(m -> title(m.party()) + " (" + words(m.set()) + ")")
        .collect(Collectors.joining(", then "));
  }

  /** {@return "Lights: Included; Lock: None"} */
  private String words(Map<String, String> set) {
    return TermWords.all(agenda, new Terms(set));
  }

  /** {@return "from 60% to 80%", with the verdicts where they differ} */
  private String change(PartyVerdict from, PartyVerdict to) {
    boolean sameVerdict = from.verdict() == to.verdict();
    boolean brief = sameVerdict || result.by() == Preferring.SATISFACTION;
    return brief
        ? "from " + share(from) + " to " + share(to)
        : "from " + standing(from) + " to " + standing(to);
  }

  private static String share(PartyVerdict verdict) {
    return Percent.whole(verdict.satisfaction());
  }

  private String standing(PartyVerdict verdict) {
    if (verdict.isSilent() || result.by() == Preferring.SATISFACTION) {
      return verdict.isSilent() ? VerdictWords.of(verdict.verdict()) : share(verdict);
    }
    return VerdictWords.of(verdict.verdict()) + " " + share(verdict);
  }

  private void coalitions(PackageStability one) {
    for (CoalitionMove coalition : one.coalitions().stream().limit(max).toList()) {
      String who =
          coalition.parties().stream().map(this::title).collect(Collectors.joining(" and "));
      document.item(
          "Together " + who + " would leave it, and each would gain: " + moves(coalition.moves()));
    }
    int rest = one.coalitions().size() + one.coalitionsUnlisted() - max;
    if (rest > 0) {
      document.paragraph(rest + " more ways for coalitions to leave it: --limit N lists N.");
    }
  }

  private void origins(Origins origins) {
    if (origins.moves().isEmpty()) {
      document.paragraph(
          origins.needsConsent().isEmpty()
              ? "From the status quo no moves of single parties lead to it."
              : "Getting there from the status quo takes consent: nobody can make this change of "
                  + new OptionWords(agenda).issues(origins.needsConsent())
                  + " alone.");
    } else if (origins.moves().get().isEmpty()) {
      document.paragraph("It is the status quo.");
    } else {
      document.paragraph(
          "From the status quo: "
              + moves(origins.moves().get())
              + (origins.willing()
                  ? ". It pays for all who make these moves."
                  : ". It does not pay for all who make these moves."));
    }
  }
}
