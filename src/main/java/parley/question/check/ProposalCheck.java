package parley.question.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.question.check.Proposals.Proposed;

/** Looks for packages that say nothing new, rest on what is not yet known, or leave parties out. */
public record ProposalCheck(Agenda agenda, Register register, Problems problems) {
  /** Words by which a package says that it means the status quo. */
  private static final Pattern STATUS_QUO =
      Pattern.compile(
          "(?i)status.quo|nothing|unchanged|as[_ ](it|they|things)[_ ](is|are|stands?)"
              + "|no[_ ](deal|change|agreement)");

  /** Adds what is found in one scenario. */
  public static void check(
      Agenda agenda, Register register, Proposals proposals, Problems problems) {
    ProposalCheck check = new ProposalCheck(agenda, register, problems);
    check.leftOut(proposals);
    List<Proposed> before = new ArrayList<>();
    for (Proposed one : proposals.packages()) {
      one.day().ifPresent(d -> check.claims(one, d));
      check.said(one, before);
      before.add(one);
    }
  }

  private void said(Proposed one, List<Proposed> before) {
    if (one.isEmpty() && !STATUS_QUO.matcher(one.id() + " " + one.title()).find()) {
      problems.warning(
          Code.EMPTY_PACKAGE,
          one.place(),
          "package `" + one.id() + "` has no terms: it is the status quo",
          "write its `terms:`; if the status quo is meant, name one of its options there");
      return;
    }
    before.stream()
        .filter(b -> b.isSameAs(one))
        .findFirst()
        .ifPresent(
            b ->
                problems.warning(
                    Code.SAME_PACKAGE,
                    one.place(),
                    "package `%s` is the same as `%s`".formatted(one.id(), b.id()),
                    "an issue that a package does not name keeps its status quo: perhaps a"
                        + " term is missing; otherwise delete one of the two"));
  }

  private void claims(Proposed one, LocalDate day) {
    List<Claim> later =
        one.claims().stream()
            .flatMap(c -> register.cited(c).stream())
            .filter(c -> register.article(c.article()).filter(a -> a.isLaterThan(day)).isPresent())
            .distinct()
            .toList();
    if (!later.isEmpty()) {
      problems.warning(
          Code.LATER_CLAIM,
          one.place(),
          "package `%s` is judged on %s and rests on what was published later"
              .formatted(one.id(), day),
          later.stream().map(this::dated).collect(Collectors.joining(", "))
              + ": move `as_of:`, or cite what was known on that day");
    }
  }

  private String dated(Claim claim) {
    return "`"
        + claim.id()
        + "` of "
        + register.article(claim.article()).flatMap(Article::published).orElseThrow();
  }

  private void leftOut(Proposals proposals) {
    List<Party> out =
        agenda.parties().stream().filter(p -> !proposals.parties().contains(p.id())).toList();
    if (!out.isEmpty()) {
      problems.note(
          Code.PARTY_LEFT_OUT,
          proposals.place(),
          out.stream().map(p -> "`" + p.id() + "`").collect(Collectors.joining(", "))
              + " need not agree in this scenario: `parties:` leaves "
              + (out.size() == 1 ? "it" : "them")
              + " out",
          "if this is meant, ignore it; otherwise add who is missing to `parties:`");
    }
  }
}
