package parley.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names look like copies of another file beside them. */
class LeftoversTest {
  private static final Path ANNA = Path.of("rules/anna.drl");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna - Copy.drl",
        "anna - Kopie (2).drl",
        "anna copy.drl",
        "anna copy 2.drl",
        "anna_copy.drl",
        "anna-kopie.drl",
        "anna.copy.drl",
        "anna (1).drl",
        "anna(2).drl",
        "Copy of anna.drl",
        "Kopie von anna.drl",
        "anna (Ben's conflicted copy 2026-03-01).drl"
      })
  void copyOfAFileBesideIt_isSeen(String name) {
    assertThat(Leftovers.original(Path.of("rules", name), List.of(ANNA))).contains(ANNA);
    assertThat(Leftovers.original(Path.of("rules", name), List.of(Path.of("ben.drl")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna2.drl", "anna 2.drl", "anna-later.drl", "photocopy.drl", "copy.drl"})
  void secondFileOfAParty_isNone(String name) {
    assertThat(Leftovers.original(Path.of("rules", name), List.of(ANNA))).isEmpty();
  }
}
