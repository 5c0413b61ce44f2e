package parley.model.naming;

import java.util.List;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/** The same register with other names of claims and parties. */
public record RenamedRegister(NameMap names) {
  public static Register of(Register register, List<NameChange> changes) {
    RenamedRegister renamed = new RenamedRegister(new NameMap(changes));
    return new Register(register.articles().stream().map(renamed::article).toList());
  }

  private Article article(Article a) {
    return new Article(
        a.id(),
        a.title(),
        a.url(),
        a.document(),
        a.sha256(),
        a.published(),
        a.inferred(),
        a.datedBecause(),
        a.claims().stream().map(this::claim).toList(),
        a.place());
  }

  private Claim claim(Claim c) {
    return new Claim(
        c.article(),
        names.claim(c.id()).substring(c.article().length() + 1),
        c.parties().stream().map(names::party).toList(),
        c.stance(),
        c.statement(),
        c.speaker(),
        c.disputes().stream().map(names::claim).toList(),
        c.place());
  }
}
