package parley.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "rusia, russia",
    "Russia, russia",
    "european_unoin, european_union",
    "europeanunion, european_union",
    "european_union_, european_union",
    "union_european, european_union",
    "terms_fo_sale, terms_of_sale",
    "No forein troops, No foreign troops"
  })
  void mistypedName_isTheKnownOne(String name, String known) {
    assertThat(Nearest.to(name, List.of("other", known))).contains(known);
  }

  @ParameterizedTest
  @CsvSource({
    "european_allies, european_union",
    "un_troops, us_troops",
    "No foreign bases, No foreign troops",
    "china, ukraine",
    "up, us"
  })
  void nameOfSomethingElse_isNoneOfTheKnown(String name, String known) {
    assertThat(Nearest.to(name, List.of(known))).isEmpty();
  }
}
