package parley.app.rename;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.app.context.WrongInput;
import parley.model.naming.CaseName;
import parley.model.naming.CaseName.Kind;
import parley.model.naming.Mention;
import parley.model.naming.NameChange;

/** A citation of a whole paragraph means all its claims, and must mean the same ones afterwards. */
record CitedClaims(List<Mention> mentions, Set<CaseName> defined) {
  void requireSame(NameChange change) {
    Set<CaseName> after = defined.stream().map(n -> change.after(n)).collect(Collectors.toSet());
    for (Mention mention : mentions) {
      CaseName cited = mention.name();
      if (cited.kind() == Kind.CLAIM && !mention.defines()) {
        Set<CaseName> was =
            meant(cited, defined).stream().map(n -> change.after(n)).collect(Collectors.toSet());
        if (!was.equals(meant(change.after(cited), after))) {
          throw new WrongInput(
              "`%s` in %s means every claim of its paragraph, and would mean others"
                  .formatted(cited, mention.file()),
              "cite the claims one by one first, or choose another name");
        }
      }
    }
  }

  private static Set<CaseName> meant(CaseName cited, Set<CaseName> claims) {
    return claims.stream()
        .filter(c -> c.kind() == Kind.CLAIM && c.owner().equals(cited.owner()))
        .filter(c -> c.name().equals(cited.name()) || paragraph(c.name()).equals(cited.name()))
        .collect(Collectors.toSet());
  }

  private static String paragraph(String claim) {
    int end = claim.length();
    while (end > 0 && Character.isLetter(claim.charAt(end - 1))) {
      end--;
    }
    return claim.substring(0, end);
  }
}
