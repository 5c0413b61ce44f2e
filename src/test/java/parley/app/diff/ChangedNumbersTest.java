package parley.app.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Numbers and texts that changed are listed, and make the command fail where that is asked for. */
class ChangedNumbersTest {
  private static final String RULES = "after/rules/used-car/";

  @TempDir Path folder;

  @BeforeEach
  void twoVersions() {
    assertThat(run("init", "before").code()).isZero();
    assertThat(run("init", "after").code()).isZero();
  }

  private Result run(String... words) {
    return Cli.in(folder).run(words);
  }

  private Result diff(String... more) {
    List<String> words = new ArrayList<>(List.of("diff", "before", "after"));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private void edit(String file, String old, String now) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, now));
  }

  private void numbers() throws IOException {
    edit(RULES + "seller.drl", "@weight(2)", "@weight(5/7)");
    edit(RULES + "seller.drl", "@confidence(0.8)", "@confidence(2/3)");
    edit(RULES + "buyer.drl", "@cost(0.4)", "@cost(1/3)");
    edit(RULES + "agenda.yaml", "title: Buyer", "title: Buyer, reservation: 0.25, votes: 3");
  }

  private void texts() throws IOException {
    edit(RULES + "buyer.drl", "and no more.", "at most.");
    edit(RULES + "agenda.yaml", "title: Buyer", "title: The buyer");
    edit("after/seeds/used-car/chat.yaml", "has saved 7500", "has saved some 7500");
  }

  @Test
  void numbers_areListed() throws Exception {
    numbers();

    assertThat(diff().out().replaceAll("\\s+", " "))
        .contains(
            "The numbers",
            "Buyer: reservation none → 0.25",
            "Buyer: votes 0 → 3",
            "Buyer: Cheap enough to risk repairs: cost 0.4 → 1/3",
            "Seller: No monthly parts from strangers: weight 2 → 5/7",
            "Seller: Not cheaper and with a warranty: confidence 0.8 → 2/3")
        .doesNotContain("The texts");
    assertThat(diff("--format", "markdown").out()).contains("- Buyer: votes 0 → 3\n");
    JsonNode all = json().path("numbers");
    assertThat(all.size()).isEqualTo(5);
    assertThat(all.get(0).toString())
        .isEqualTo(
            "{\"party\":\"buyer\",\"rule\":null,\"what\":\"reservation\",\"old\":null,\"new\":0.25}");
    assertThat(all.toString())
        .contains(
            "{\"party\":\"seller\",\"rule\":\"No monthly parts from strangers\","
                + "\"what\":\"weight\",\"old\":2.0,\"new\":0.7142857142857143}");
  }

  @Test
  void texts_areListed() throws Exception {
    texts();

    assertThat(diff().code()).isZero();
    assertThat(diff().out().replaceAll("\\s+", " "))
        .contains(
            "The texts",
            "claim chat.1: \"The buyer has saved 7500 euros.\" → \"The buyer has saved some 7500"
                + " euros.\", after/seeds/used-car/chat.yaml",
            "title of party buyer: \"Buyer\" → \"The buyer\"",
            "reason of buyer/No more than the savings: \"The buyer has 7500 euros and no more.\"")
        .doesNotContain("The numbers");
    JsonNode all = json().path("texts");
    assertThat(all.size()).isEqualTo(3);
    assertThat(all.get(2).toString())
        .isEqualTo(
            "{\"file\":\"after/seeds/used-car/chat.yaml\",\"what\":\"claim chat.1\","
                + "\"old\":\"The buyer has saved 7500 euros.\","
                + "\"new\":\"The buyer has saved some 7500 euros.\"}");
  }

  @Test
  void github_annotatesNumbersAtTheirRule_andTextsAtTheirPlace() throws IOException {
    edit(RULES + "seller.drl", "@weight(2)", "@weight(3)");
    texts();

    assertThat(diff("--format", "github").out())
        .contains(
            "::notice file=after/rules/used-car/seller.drl,line=9,title=A number changed::"
                + "Seller: No monthly parts from strangers: weight 2 → 3\n",
            "::notice file=after/rules/used-car/buyer.drl,line=2,title=A text changed::"
                + "reason of buyer/No more than the savings: ",
            "::notice file=after/seeds/used-car/chat.yaml,line=")
        .contains("title=A text changed::claim chat.1: ");
    assertThat(diff("--format", "github", "--fail-on", "numbers").out())
        .contains("::error file=after/rules/used-car/seller.drl,line=9,title=A number changed::");
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(diff("--format", "json").out());
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, numbers, 0",
    "false, false, any, 0",
    "true, false, numbers, 1",
    "true, false, texts, 0",
    "true, false, any, 1",
    "true, false, seller=numbers, 1",
    "true, false, buyer=texts, 0",
    "false, true, texts, 1",
    "false, true, numbers, 0",
    "false, true, laxer, 0",
    "false, true, any, 1",
    "false, true, buyer=any, 1",
    "false, true, seller=any, 0",
    "false, true, 'numbers,texts', 1",
  })
  void failOn_looksAtWhatItNames(boolean numbers, boolean texts, String what, int code)
      throws IOException {
    if (numbers) {
      edit(RULES + "seller.drl", "@weight(2)", "@weight(3)");
    }
    if (texts) {
      texts();
    }

    assertThat(diff("--fail-on", what).code()).isEqualTo(code);
  }
}
