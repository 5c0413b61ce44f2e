package parley.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.FlatShare;

/** A rule that is missed in an explanation is often one that is not in force on the day. */
class NotInForceTest {
  private static final String MARCH = "scenarios/flat-share/march.yaml";

  @TempDir Path temp;

  private FlatShare flat() {
    String exams = "    @claims(\"chat.15\")\n";
    String guests = "    @claims(\"chat.14\")\n";
    return FlatShare.in(temp)
        .edit("rules/flat-share/chiara.drl", exams, exams + "    date-expires \"2026-03-05\"\n")
        .edit(
            "rules/flat-share/chiara.drl", guests, guests + "    date-effective \"2026-03-06\"\n");
  }

  @Test
  void explanation_namesWhatIsNotInForce_withItsDayAndWhatItSays() {
    String out = flat().run("explain", MARCH, "-p", "as_it_is", "--party", "chiara").out();

    assertThat(out.replaceAll("\\s+", " "))
        .contains(
            "Not in force on this day Guests at weekends only, begins on 2026-03-06: Chiara holds"
                + " out unless Overnight guests are \"At weekends\" or \"No overnight guests\"."
                + " Quiet for exams, expired on 2026-03-05: Chiara walks away if Quiet hours are"
                + " \"No quiet hours\".");
  }

  @Test
  void explanation_ofAnOpenPackage_namesThemToo() {
    FlatShare flat = flat().edit(MARCH, "title: As it is", "open: [pets]");

    assertThat(flat.run("explain", MARCH, "-p", "as_it_is", "--party", "chiara").out())
        .contains("Not in force on this day")
        .contains("Quiet for exams, expired on 2026-03-05");
  }

  @Test
  void explanation_whereAllIsInForce_hasNoSuchHeading() {
    String out =
        FlatShare.in(temp).run("explain", MARCH, "-p", "as_it_is", "--party", "chiara").out();

    assertThat(out).contains("Red line crossed: Quiet for exams").doesNotContain("Not in force");
    assertThat(out).contains("Chiara walks away if Quiet hours are \"No quiet hours\".");
  }

  @Test
  void json_hasWordsAndWhatIsNotInForce() throws IOException {
    JsonNode chiara =
        new ObjectMapper()
            .readTree(flat().run("explain", MARCH, "-p", "as_it_is", "--format", "json").out())
            .path("parties")
            .path(2);

    assertThat(chiara.path("stances").findValuesAsText("words"))
        .contains("Chiara holds out unless Heating in winter is at least 19 degrees");
    assertThat(chiara.path("not_in_force").findValuesAsText("rule"))
        .containsExactly("Guests at weekends only", "Quiet for exams");
    assertThat(chiara.path("not_in_force").path(1).path("until").asText()).isEqualTo("2026-03-05");
  }
}
