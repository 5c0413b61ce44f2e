package parley.model.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Because;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.StanceKind;

final class CitationsTest {
  private static final Place PLACE = Place.startOf("any");
  private static final Claim BUYERS = claim("1a", Optional.of(StanceKind.DEMAND), "buyer");
  private static final Claim SELLERS = claim("1b", Optional.of(StanceKind.DEMAND), "seller");
  private static final Claim BOTH = claim("2", Optional.of(StanceKind.RED_LINE), "buyer", "seller");
  private static final Claim CONTEXT = claim("3", Optional.empty(), "buyer");
  private static final Register REGISTER =
      new Register(List.of(article(List.of(BUYERS, SELLERS, BOTH, CONTEXT))));

  @Test
  void paragraph_meansAllItsClaims() {
    assertThat(REGISTER.cited("001.1")).containsExactly(BUYERS, SELLERS);
    assertThat(REGISTER.cited("001.1b")).containsExactly(SELLERS);
    assertThat(REGISTER.cited("001.2")).containsExactly(BOTH);
  }

  @Test
  void citation_ofWhatTheRegisterLacks_meansNothing() {
    for (String unknown : List.of("001", "001.", "001.1c", "001.2a", "01.1", "002.1", "1", "")) {
      assertThat(REGISTER.cited(unknown)).as(unknown).isEmpty();
    }
  }

  @Test
  void ruleOfAParty_restsOnWhatIsSaidOfIt_andNotOnContext() {
    assertThat(Citations.supporting(rule("buyer", "001.2", "001.1", "001.3"), REGISTER))
        .containsExactly(BOTH, BUYERS);
  }

  @Test
  void sharedConclusion_restsOnAllThatItCites() {
    assertThat(Citations.supporting(rule(Rule.COMMON, "001.1", "001.3"), REGISTER))
        .containsExactly(BUYERS, SELLERS, CONTEXT);
  }

  @Test
  void claimCitedTwice_countsOnce() {
    assertThat(Citations.supporting(rule("seller", "001.1b", "001.1"), REGISTER))
        .containsExactly(SELLERS);
  }

  @Test
  void article_isLaterOnlyThanDaysBeforeItsOwn() {
    Article article = REGISTER.article("001").orElseThrow();
    assertThat(article.isLaterThan(LocalDate.of(2025, 3, 1))).isTrue();
    assertThat(article.isLaterThan(LocalDate.of(2025, 3, 2))).isFalse();
    assertThat(article.isLaterThan(LocalDate.of(2025, 3, 3))).isFalse();
  }

  private static Rule rule(String owner, String... cited) {
    return new Rule(
        owner,
        "any",
        new Condition.Constant(PLACE, true),
        Because.of("any"),
        List.of(cited),
        Fraction.ONE,
        Period.always(),
        PLACE);
  }

  private static Claim claim(String paragraph, Optional<StanceKind> stance, String... parties) {
    return new Claim(
        "001", paragraph, List.of(parties), stance, "any", Optional.empty(), List.of(), PLACE);
  }

  private static Article article(List<Claim> claims) {
    return new Article(
        "001",
        "any",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2025, 3, 2)),
        false,
        Optional.empty(),
        claims,
        PLACE);
  }
}
