package parley.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.Place;
import parley.model.Rewrite;

class RewrittenTextTest {
  private static final String TEXT =
      """
      rule "R" @claims("a.1")
          date-effective "2025-01-01"
      when
          Terms( a == "x", // first
                 b in ("y", "z") )
          Conclusion( name == "c" )
      then
          redLine(drools, "No.");
      end

      rule "S"
      when
          Terms( $v : a, !( b != "y" ) || 5 < c )
      then
          concede(drools, "d", "Yes.");
      end
      """;

  private static Place at(int line, int column) {
    return new Place("x.drl", line, column, 1);
  }

  @Test
  void leaf_isReplacedWhole() {
    assertThat(diff(new Rewrite.Leaf(at(5, 12), "b not in (\"y\", \"z\")")))
        .isEqualTo("-            b in (\"y\", \"z\") )\n+            b not in (\"y\", \"z\") )\n");
    assertThat(diff(new Rewrite.Leaf(at(13, 37), "c > 6")))
        .endsWith("+     Terms( $v : a, !( b != \"y\" ) || c > 6 )\n");
  }

  @Test
  void droppedPart_goesWithOneConnective() {
    assertThat(diff(new Rewrite.Dropped(at(4, 12), true)))
        .isEqualTo(
            "-     Terms( a == \"x\", // first\n"
                + "-            b in (\"y\", \"z\") )\n"
                + "+     Terms( b in (\"y\", \"z\") )\n");
    assertThat(diff(new Rewrite.Dropped(at(5, 12), true))).contains("+     Terms( a == \"x\" )\n");
    assertThat(diff(new Rewrite.Dropped(at(6, 5), true))).contains("+     Terms()\n");
    assertThat(diff(new Rewrite.Dropped(at(13, 20), false)))
        .endsWith("+     Terms( $v : a, 5 < c )\n");
  }

  @Test
  void joinedParts_changeTheirConnectives() {
    Rewrite or =
        new Rewrite.Joined(at(4, 5), java.util.List.of(at(4, 12), at(5, 12), at(6, 5)), true);

    assertThat(diff(or)).contains("a == \"x\" || // first").contains("\"z\") ) or\n");
  }

  @Test
  void ruleItself_isRewritten() {
    assertThat(diff(new Rewrite.AsDemand(at(1, 6), "n")))
        .isEqualTo("-     redLine(drools, \"No.\");\n+     demand(drools, \"n\", \"No.\");\n");
    assertThat(diff(new Rewrite.Dated(at(1, 6), "date-effective", "2026-02-02")))
        .endsWith("+     date-effective \"2026-02-02\"\n");
    assertThat(diff(new Rewrite.Concedes(at(11, 6), "e")))
        .endsWith("+     concede(drools, \"e\", \"Yes.\");\n");
    assertThat(diff(new Rewrite.Deleted(at(11, 6))))
        .startsWith("- rule \"S\"\n")
        .endsWith("- end\n");
  }

  @ParameterizedTest
  @CsvSource({"6, 5, not Conclusion( name", "13, 20, ( b != "})
  void negation_isPutOrTaken(int line, int column, String expected) {
    Place place = at(line, column);
    Optional<Rewrite> affirmed =
        Optional.of(place).filter(p -> line == 13).map(Rewrite.Affirmed::new);

    assertThat(diff(affirmed.orElse(new Rewrite.Denied(place)))).contains(expected);
  }

  private static String diff(Rewrite rewrite) {
    return ChangedLines.of(TEXT, rewrite);
  }
}
