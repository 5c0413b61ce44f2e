package parley.app.cases;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parley.app.context.WrongInput;
import parley.model.Fraction;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Article;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/** Reads which rules a question leaves out, and what it weighs differently. */
public final class LeftOut {
  private static final String CLAIM = "claim:";
  private static final String ARTICLE = "article:";

  private final LoadedCase loaded;
  private final RuleSet rules;
  private final Register register;

  /** For a sound case. */
  public LeftOut(LoadedCase loaded) {
    this.loaded = loaded;
    this.rules = loaded.written();
    this.register = loaded.register();
  }

  /**
   * {@return the rules that are left out}
   *
   * @param without each {@code PARTY/RULE}, {@code claim:ID} or {@code article:ID}
   * @param sure the confidence below which stances are left out
   */
  public Set<RuleId> rules(List<String> without, Optional<Fraction> sure) {
    Set<RuleId> off = new LinkedHashSet<>();
    Set<Claim> claims = claims(without);
    for (String word : without) {
      if (!isOfClaims(word)) {
        refuseBare(word);
        off.addAll(new Alterations(loaded).rules(List.of(word)));
      }
    }
    for (Stance stance : rules.stances()) {
      boolean unsure =
          sure.filter(p -> stance.rule().exactConfidence().compareTo(p) < 0).isPresent();
      if (unsure || restsOnlyOn(claims, stance)) {
        off.add(stance.id());
      }
    }
    return off;
  }

  /** {@return the claims that are left out, by themselves or with their article} */
  public Set<Claim> claims(List<String> without) {
    Set<Claim> claims = new HashSet<>();
    for (String word : without) {
      if (word.startsWith(CLAIM)) {
        claims.addAll(claim(word.substring(CLAIM.length())));
      } else if (word.startsWith(ARTICLE)) {
        claims.addAll(article(word.substring(ARTICLE.length())).claims());
      }
    }
    return claims;
  }

  /** {@return how many stances fall with the claims left out; empty if only rules are} */
  public OptionalInt fallen(List<String> without) {
    List<String> ofClaims = without.stream().filter(LeftOut::isOfClaims).toList();
    return ofClaims.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(rules(ofClaims, Optional.empty()).size());
  }

  private static boolean isOfClaims(String word) {
    return word.startsWith(CLAIM) || word.startsWith(ARTICLE);
  }

  /** A stance that cites nothing does not fall with a claim. */
  private boolean restsOnlyOn(Set<Claim> claims, Stance stance) {
    if (claims.isEmpty()) {
      return false;
    }
    List<Claim> own = Citations.supporting(stance.rule(), register);
    return !own.isEmpty() && claims.containsAll(own);
  }

  /** Whoever names a claim or an article as it stands in the register means it. */
  private void refuseBare(String word) {
    if (register.article(word).isPresent()) {
      throw new WrongInput(
          "`" + word + "` is an article, not a rule", "write --without " + ARTICLE + word);
    }
    if (!register.cited(word).isEmpty()) {
      throw new WrongInput(
          "`" + word + "` is a claim, not a rule", "write --without " + CLAIM + word);
    }
  }

  private List<Claim> claim(String id) {
    List<Claim> found = register.cited(id);
    if (found.isEmpty() && register.article(id).isPresent()) {
      throw new WrongInput(
          "`" + id + "` is an article, not a claim", "write --without " + ARTICLE + id);
    }
    if (found.isEmpty()) {
      throw WrongInput.unknown("claim", id, claims().stream().map(Claim::id).toList());
    }
    return found;
  }

  private List<Claim> claims() {
    return register.articles().stream().flatMap(a -> a.claims().stream()).toList();
  }

  private Article article(String id) {
    return register
        .article(id)
        .orElseThrow(
            () ->
                WrongInput.unknown(
                    "article", id, register.articles().stream().map(Article::id).toList()));
  }

  /** {@return weights by stance, each written {@code PARTY/RULE=N}} */
  public Map<RuleId, Fraction> weights(List<String> words) {
    Map<RuleId, Fraction> weights = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.lastIndexOf('=');
      if (sign < 1) {
        throw new WrongInput("`--weight " + word + "` has no `=`", "write --weight PARTY/RULE=N");
      }
      RuleId id = new Alterations(loaded).rules(List.of(word.substring(0, sign))).get(0);
      if (rules.stance(id).filter(Stance::counts).isEmpty()) {
        throw new WrongInput("`" + id + "` has no weight", "demands and preferences have one");
      }
      String number = word.substring(sign + 1);
      Fraction weight = Fraction.parse(number).orElseThrow(() -> noWeight(number));
      if (weights.put(id, weight) != null) {
        throw new WrongInput("`--weight` names `" + id + "` twice", "leave out one of them");
      }
    }
    return weights;
  }

  private static WrongInput noWeight(String number) {
    return new WrongInput(
        "`" + number + "` is not a weight", "write a number from 0, such as 2 or 1/3");
  }
}
