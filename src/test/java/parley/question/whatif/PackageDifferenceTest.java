package parley.question.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.verdict.Finding;
import parley.model.verdict.PackageVerdict;
import parley.testing.UsedCar;

class PackageDifferenceTest {
  @Test
  void samePackage_movesNothing() {
    PackageVerdict verdict = judged("low", "none", "cash");

    assertThat(PackageDifference.of(verdict, verdict).moves()).isFalse();
    assertThat(PackageDifference.of(verdict, verdict).movesVerdict()).isFalse();
  }

  @Test
  void findings_appearGoAndChange() {
    PackageVerdict bargain = judged("low", "none", "cash");
    PackageVerdict dear = judged("high", "none", "cash");

    PartyChange buyer = PackageDifference.of(bargain, dear).parties().get(0);

    assertThat(names(buyer.appears())).containsExactly("Too dear");
    assertThat(names(buyer.goes())).containsExactly("Cheap enough to risk it");
    assertThat(names(buyer.changed())).containsExactly("A warranty");
    assertThat(buyer.stays()).isEmpty();
    assertThat(buyer.movesVerdict()).isTrue();
    assertThat(PackageDifference.of(bargain, dear).movesOutcome()).isTrue();
  }

  @Test
  void party_thatNeedNotAgreeAfterwards_isStillTold() {
    PackageVerdict both = judged("low", "none", "cash");

    PackageDifference difference = PackageDifference.of(both, both.showing(List.of("seller")));

    assertThat(difference.moved()).extracting(PartyChange::party).containsExactly("buyer");
    assertThat(difference.parties().get(0).after()).isEmpty();
  }

  private static PackageVerdict judged(String price, String warranty, String payment) {
    return UsedCar.judge()
        .judge("x", "", UsedCar.terms(price, warranty, payment), UsedCar.agenda().partyIds());
  }

  private static List<String> names(List<Finding> findings) {
    return findings.stream().map(f -> f.stance().rule().name()).toList();
  }
}
