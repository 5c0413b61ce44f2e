package parley.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.testing.Cli;

/** Each mistake in a YAML file of a case is told at its place, and nothing else is. */
class IndependentYamlMistakesTest {
  private static final String AGENDA = "rules/used-car/agenda.yaml";
  private static final String REGISTER = "seeds/used-car/chat.yaml";
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  private static final String BARGAIN = "bargain: ^{title: Well below the advert, value: 6000";
  private static final String TAB = "^\tverdicts: {buyer: accepts, seller: h";

  /** What is replaced by what, with a mark before the place of the error. */
  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(AGENDA, "title: A used", "^titel: A used"),
          new Mistake(AGENDA, "case: used-car", "case: ^Used Car"),
          new Mistake(AGENDA, "unit: euros", "^units: euros"),
          new Mistake(AGENDA, "status_quo: asked", "status_quo: ^askd"),
          new Mistake(AGENDA, "value: 7000", "value: ^seven"),
          new Mistake(AGENDA, "{title: Seller}", "{^tilte: Seller}"),
          new Mistake(AGENDA, "      cash:", "      ^Cash:"),
          new Mistake(AGENDA, "  warranty:", "  ^Warranty:"),
          new Mistake(AGENDA, "{title: Buyer}", "{title: Buyer, reservation: ^2}"),
          new Mistake(AGENDA, "six_months: The", "^six_months The"),
          new Mistake(AGENDA, "instalments: In", "instalments: ^\"In"),
          new Mistake(AGENDA, "bargain: {title: Well below the advert, value: 6000}", BARGAIN),
          new Mistake(REGISTER, "published: 2026-03-01", "published: ^2026-13-01"),
          new Mistake(REGISTER, "dated: inferred", "dated: ^guessed"),
          new Mistake(REGISTER, "stance: red_line", "stance: ^redline"),
          new Mistake(REGISTER, "{party: buyer, stance: demand", "{party: ^byer, stance: demand"),
          new Mistake(REGISTER, "speaker: the", "^speakr: the"),
          new Mistake(REGISTER, "    stance: demand\n", "    ^stnce: demand\n"),
          new Mistake(REGISTER, "  \"5\":", "  ^\"5 a\":"),
          new Mistake(REGISTER, "\"3\": {", "^\"3\" {"),
          new Mistake(REGISTER, "statement: For at", "statement: ^\"For at"),
          new Mistake(SCENARIO, "A fair price in monthly", "^A fair price: in monthly"),
          new Mistake(SCENARIO, "terms: {payment: cash}", "terms: ^{payment: cash"),
          new Mistake(SCENARIO, "    verdicts: {buyer: accepts, seller: h", TAB),
          new Mistake(SCENARIO, "title: The first", "^titel: The first"),
          new Mistake(SCENARIO, "as_of: 2026-03-01", "as_of: ^2026-02-30"),
          new Mistake(SCENARIO, "{price: bargain}", "{price: ^bargan}"),
          new Mistake(SCENARIO, "{price: asked}", "{^pric: asked}"),
          new Mistake(SCENARIO, "based_on: in_parts", "based_on: ^in_part"),
          new Mistake(SCENARIO, "package: as_advertised", "package: ^advertised"),
          new Mistake(SCENARIO, "outcome: deal", "outcome: ^a deal"),
          new Mistake(SCENARIO, "{buyer: rejects", "{buyer: ^reject"),
          new Mistake(SCENARIO, "[\"No giving away\"]", "[^\"No giving\"]"));

  @TempDir Path temp;

  private record Mistake(String file, String old, String marked) {}

  @BeforeEach
  void writeTheCase() {
    assertThat(Cli.in(temp).run("init", ".").code()).isZero();
  }

  @Test
  void oneMistake_isOneError() throws IOException {
    for (Mistake one : MISTAKES) {
      check(List.of(one));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {AGENDA, REGISTER, SCENARIO})
  void twoMistakesOfAFile_areBothTold(String file) throws IOException {
    List<Mistake> some = MISTAKES.stream().filter(m -> m.file().equals(file)).toList();
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        check(List.of(some.get(i), some.get(j)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {REGISTER, SCENARIO})
  void manyMistakesOfAFile_areAllTold(String file) throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      check(MISTAKES.stream().filter(m -> m.file().equals(file) && random.nextBoolean()).toList());
    }
  }

  private void check(List<Mistake> mistakes) throws IOException {
    List<String> files = mistakes.stream().map(Mistake::file).distinct().toList();
    List<String> expected = new ArrayList<>();
    List<String> sound = new ArrayList<>();
    for (String file : files) {
      String text = Files.readString(temp.resolve(file));
      sound.add(text);
      for (Mistake one : mistakes) {
        assertThat(text).contains(one.old());
        int at = text.indexOf(one.old());
        text = text.substring(0, at) + one.marked() + text.substring(at + one.old().length());
      }
      expected.addAll(places(file, text));
      Files.writeString(temp.resolve(file), text.replace("^", ""));
    }
    CaseLoader loader = new CaseLoader(temp);
    boolean unusedRules = loader.rules(temp.resolve("rules/used-car")).isPresent();
    boolean unusedScenario = loader.scenario(temp.resolve(SCENARIO)).isPresent();
    List<Diagnostic> errors =
        loader.problems().sorted().stream().filter(Diagnostic::isError).toList();
    DiagnosticText text = new DiagnosticText(loader.sources());
    assertThat(errors.stream().map(d -> d.place().toString()).toList())
        .as(errors.stream().map(text::of).collect(Collectors.joining()))
        .containsExactlyInAnyOrderElementsOf(expected);
    for (int i = 0; i < files.size(); i++) {
      Files.writeString(temp.resolve(files.get(i)), sound.get(i));
    }
  }

  private static List<String> places(String file, String marked) {
    List<String> lines = marked.lines().toList();
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .flatMap(i -> places(file + ":" + (i + 1), 0, lines.get(i)))
        .toList();
  }

  /** Marks before another one of their line take no column. */
  private static Stream<String> places(String line, int before, String text) {
    int at = text.indexOf('^');
    return at < 0
        ? Stream.of()
        : Stream.concat(
            Stream.of(line + ":" + (before + at + 1)),
            places(line, before + at, text.substring(at + 1)));
  }
}
