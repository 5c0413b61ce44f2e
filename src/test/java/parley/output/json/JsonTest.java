package parley.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.RuleId;
import parley.model.Terms;
import parley.output.Format;

class JsonTest {
  record Answer(
      LocalDate asOf,
      Optional<Integer> known,
      Optional<Integer> unknown,
      Format format,
      List<RuleId> stances,
      Terms terms,
      BigInteger count) {}

  private static final Answer ANSWER =
      new Answer(
          LocalDate.of(2025, 12, 15),
          Optional.of(1),
          Optional.empty(),
          Format.MARKDOWN,
          List.of(new RuleId("russia", "No deadline")),
          new Terms(Map.of("deadline", "fixed")),
          BigInteger.TWO.pow(70));

  @Test
  void record_isAnObjectOfItsComponents() {
    assertThat(Json.answer("1.2", ANSWER))
        .isEqualTo(
            """
            {
              "parley": "1.2",
              "as_of": "2025-12-15",
              "known": 1,
              "unknown": null,
              "format": "markdown",
              "stances": [ {
                "party": "russia",
                "rule": "No deadline"
              } ],
              "terms": {
                "deadline": "fixed"
              },
              "count": 1180591620717411303424
            }
            """);
  }

  @Test
  void everyObjectOfAList_saysTheVersion() {
    assertThat(
            Json.answer("1.2", List.of(JsonObject.with("a", 1), JsonObject.with("a", 2)))
                .split("1\\.2"))
        .hasSize(3);
  }

  @Test
  void empty_staysShort() {
    assertThat(Json.print(List.of(List.of(), Map.of()))).isEqualTo("[ [ ], { } ]\n");
  }

  @Test
  void text_readsBackAsItIs() throws IOException {
    StringBuilder all = new StringBuilder("\uD83D\uDE00 \u2028");
    for (char c = 0; c < 0x100; c++) {
      all.append(c);
    }
    JsonNode read = new ObjectMapper().readTree(Json.print(Map.of("text", all)));

    assertThat(read.path("text").asText()).isEqualTo(all.toString());
  }
}
