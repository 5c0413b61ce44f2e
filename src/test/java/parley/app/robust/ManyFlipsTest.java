package parley.app.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Eight parties may each take back any of twelve concessions: 12 to the 8 ways out of a deal. */
class ManyFlipsTest {
  private static final int PARTIES = 8;
  private static final int DEMANDS = 12;

  @TempDir Path folder;

  @Test
  void likeliestFlips_areFoundAmongFarMoreThanCanBeTried() throws IOException {
    write();

    Result result =
        Cli.in(folder).run("robust", "scenarios/c/s.yaml", "-p", "k", "--format", "json");

    assertThat(result.code()).as(result.err()).isZero();
    JsonNode flips = new ObjectMapper().readTree(result.out()).findValue("sets");
    assertThat(flips.get(0).toString()).contains(stance("p3", 7), stance("p0", 5));
    assertThat(flips.get(0).path("probability").asDouble())
        .isCloseTo(0.9 * Math.pow(0.5, 7), within(1e-12));
    assertThat(flips.get(1).toString()).contains(stance("p3", 8), stance("p0", 5));
    assertThat(flips.get(1).path("probability").asDouble())
        .isCloseTo(0.8 * Math.pow(0.5, 7), within(1e-12));
  }

  /** The concession that the party takes back most likely. */
  private static int likeliest(int party) {
    return switch (party) {
      case 0 -> 5;
      case 3 -> 7;
      default -> 0;
    };
  }

  private static String stance(String party, int demand) {
    return "{\"party\":\"%s\",\"rule\":\"back %d\"}".formatted(party, demand);
  }

  private void write() throws IOException {
    Files.createDirectories(folder.resolve("rules/c"));
    Files.createDirectories(folder.resolve("scenarios/c"));
    StringBuilder agenda = new StringBuilder("case: c\ntitle: C\nparties:\n");
    for (int p = 0; p < PARTIES; p++) {
      agenda.append("  p%d: {title: P}\n".formatted(p));
      Files.writeString(folder.resolve("rules/c/p" + p + ".drl"), rules(p));
    }
    agenda.append(
        "agreement: {at_least: 1}\n"
            + "issues:\n"
            + "  i: {title: I, status_quo: b, options: {a: A, b: B}}\n");
    Files.writeString(folder.resolve("rules/c/agenda.yaml"), agenda);
    Files.writeString(
        folder.resolve("scenarios/c/s.yaml"),
        "scenario: s\ntitle: S\nrules: ../../rules/c\nas_of: 2026-01-01\npackages:\n"
            + "  k: {title: K, terms: {i: a}}\n");
  }

  /** Every concession is held with confidence 0.9, but for one of each party and two of p3. */
  private static String rules(int party) {
    StringBuilder text =
        new StringBuilder(
            "package c.p%d\nimport c.Terms\nimport function parley.rules.Stances.*\ndialect \"mvel\"\n"
                .formatted(party));
    for (int d = 0; d < DEMANDS; d++) {
      String held =
          d == likeliest(party) ? party == 3 ? "0.1" : "0.5" : party == 3 && d == 8 ? "0.2" : "0.9";
      text.append(
          """
          rule "want %d" when Terms( i == "a" ) then demand(drools, "d%d", "why"); end
          rule "back %d" @confidence(%s) when Terms() then concede(drools, "d%d", "why"); end
          """
              .formatted(d, d, d, held, d));
    }
    return text.toString();
  }
}
