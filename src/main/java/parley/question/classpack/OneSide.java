package parley.question.classpack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Agenda;
import parley.model.Impossibility;
import parley.model.Party;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Article;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/**
 * A case as one party may see it: everybody's agenda and its own stances, and nothing that only
 * another party knows.
 *
 * @param party with its reservation value
 * @param rules its stances in force, the shared rules on which they rest, and what is impossible
 * @param register the claims on which its own stances rest
 */
public record OneSide(Party party, RuleSet rules, Register register) {
  /**
   * {@return a party's side}
   *
   * @param all the rules in force
   */
  public static OneSide of(RuleSet all, Register register, Party party) {
    List<Stance> held = all.stancesOf(party.id());
    Stream<Rule> rules =
        Stream.concat(
            held.stream().map(Stance::rule),
            all.impossibilities().stream().map(Impossibility::rule));
    RuleSet own =
        new RuleSet(
            agenda(all.agenda(), party),
            held,
            all.behind(rules.map(Rule::condition)),
            all.impossibilities());
    return new OneSide(party, own, register(register, held));
  }

  /** Whether another party is indifferent, and how much it asks for, is its own affair. */
  private static Agenda agenda(Agenda agenda, Party party) {
    List<Party> parties =
        agenda.parties().stream().map(p -> p.id().equals(party.id()) ? party : known(p)).toList();
    return new Agenda(
        agenda.caseId(),
        agenda.title(),
        parties,
        agenda.issues(),
        agenda.agreement(),
        agenda.language());
  }

  private static Party known(Party other) {
    return new Party(
        other.id(), other.title(), other.shortName(), Optional.empty(), other.votes(), false);
  }

  private static Register register(Register register, List<Stance> held) {
    Set<Claim> cited = new HashSet<>();
    held.forEach(s -> cited.addAll(Citations.supporting(s.rule(), register)));
    return new Register(
        register.articles().stream()
            .map(a -> with(a, a.claims().stream().filter(cited::contains).toList()))
            .filter(a -> !a.claims().isEmpty())
            .toList());
  }

  private static Article with(Article article, List<Claim> claims) {
    return new Article(
        article.id(),
        article.title(),
        article.url(),
        article.document(),
        article.sha256(),
        article.published(),
        article.inferred(),
        article.datedBecause(),
        claims,
        article.place());
  }
}
