package parley.app.assumed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.app.assumed.Assumption.Kind;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/**
 * Every assumption on every command that answers about a scenario: the answer says what is assumed,
 * and is that of the same command about files that say the same.
 */
class AssumedInFilesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Pattern ASSUMED = Pattern.compile("(?m)^Assumed: .*\n\n");

  /** All kinds, each once, so that each group is a few assumptions made together. */
  private static final List<Set<Kind>> GROUPS =
      List.of(
          EnumSet.of(Kind.WITH, Kind.SURE, Kind.RESERVATION),
          EnumSet.of(Kind.RULE, Kind.ARTICLE, Kind.AS_OF, Kind.AGREEMENT),
          EnumSet.of(Kind.CLAIM, Kind.WEIGHT, Kind.PARTIES));

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --what-if all",
        "explain -p a",
        "explain -p b",
        "explain -p a --against c",
        "what-if -p a --each-stance",
        "search --limit 3",
        "search --by nash",
        "diagnose",
        "diagnose -p a",
        "timeline",
        "robust -p a",
        "compare-averaging",
        "stability",
        "negotiate --runs 3 --rounds 4"
      })
  void answer_isThatOfFilesThatSayWhatIsAssumed(String asked) throws IOException {
    long seed = 1L + Math.floorMod(asked.hashCode(), 1000);
    WrittenCase written = RandomWritten.of(seed);
    Drawing drawing = new Drawing(written, "rules/agenda.yaml", RandomWritten.days(), seed);
    JsonNode plain = answer(written, asked, List.of());
    assertThat(taken(plain, "assumed")).isEmpty();
    List<JsonNode> changed = new ArrayList<>();
    for (Set<Kind> kinds : GROUPS) {
      JsonNode found =
          compare(written, asked, new Written(written, drawing.of(kinds(kinds, asked))));
      if (!found.equals(asked.startsWith("what-if") ? afterwards(plain) : plain)) {
        changed.add(found);
      }
    }
    assertThat(changed).as("answers that differ from %s", plain).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "explain -p us_line",
        "search",
        "diagnose",
        "timeline",
        "robust -p us_line",
        "compare-averaging",
        "stability -p us_line",
        "negotiate --runs 3 --rounds 4",
        "report"
      })
  void textForPeople_saysIt_andElseIsThatOfTheFiles(String asked) throws IOException {
    WrittenCase written = talks();
    List<String> days = List.of("2026-02-15", "2025-12-26");
    String agenda = "rules/ukraine-nato/agenda.yaml";
    Drawing drawing = new Drawing(written, agenda, days, asked.hashCode());
    Written assumed = new Written(written, drawing.of(kinds(EnumSet.allOf(Kind.class), asked)));

    String found = ask(written, asked, "markdown", assumed.options());
    String said = ASSUMED.matcher(found).results().map(m -> m.group()).findFirst().orElse("");

    assertThat(said).contains(assumed.shown());
    assertThat(found.replace(said, ""))
        .as("%s", assumed.options())
        .isEqualTo(ask(assumed.files(), asked, "markdown", List.of()));
  }

  private static WrittenCase talks() throws IOException {
    String scenario = "scenarios/ukraine-nato/december-2025.yaml";
    return WrittenCase.of(Path.of("src/test/resources/talks"), scenario)
        .with(scenario, text -> text.substring(0, text.indexOf("\nwhat_if:") + 1))
        .with(
            "with/russia.drl",
            text ->
                """
                rule "More aid"
                when
                  Terms( mediation == "direct" )
                then
                  demand("more_aid", "There is no mediator.")
                end
                """);
  }

  private static List<Kind> kinds(Set<Kind> kinds, String asked) {
    return kinds.stream().filter(k -> k != Kind.AS_OF || !asked.startsWith("timeline")).toList();
  }

  /** Assumptions as options, and as files that say the same. */
  private record Written(WrittenCase files, List<Assumption> assumed) {
    Written {
      for (Assumption one : assumed) {
        files = one.writing().apply(files);
      }
    }

    List<String> options() {
      return assumed.stream().flatMap(a -> a.words().stream()).toList();
    }

    List<String> shown() {
      return assumed.stream().map(Assumption::shown).toList();
    }

    ObjectNode json() throws IOException {
      ObjectNode all = MAPPER.createObjectNode();
      for (Assumption one : assumed) {
        merge(MAPPER.readTree(one.json()), all);
      }
      return all;
    }
  }

  private JsonNode compare(WrittenCase written, String asked, Written assumed) throws IOException {
    JsonNode found = answer(written, asked, assumed.options());
    JsonNode expected = answer(assumed.files(), asked, List.of());
    assertThat(taken(found, "assumed")).isEqualTo(assumed.json());
    assertThat(taken(expected, "assumed")).isEmpty();
    if (assumed.options().contains("--with")) {
      Stream.of(found, expected).forEach(a -> Stream.of("file", "line").forEach(f -> drop(a, f)));
    }
    if (asked.startsWith("what-if")) {
      Stream.of(found, expected).forEach(AssumedInFilesTest::afterwards);
    }
    assertThat(found.toPrettyString())
        .as("%s %s", asked, assumed.options())
        .isEqualTo(expected.toPrettyString());
    return found;
  }

  private static void merge(JsonNode one, ObjectNode all) {
    one.properties()
        .forEach(
            field -> {
              if (all.get(field.getKey()) instanceof ArrayNode before) {
                before.addAll((ArrayNode) field.getValue());
              } else {
                all.set(field.getKey(), field.getValue());
              }
            });
  }

  private static JsonNode taken(JsonNode answer, String field) {
    JsonNode found = answer.path(field);
    ((ObjectNode) answer).remove(field);
    return found;
  }

  private static void drop(JsonNode answer, String field) {
    answer.findParents(field).forEach(o -> ((ObjectNode) o).remove(field));
  }

  /** What a what-if assumes is what it changes; afterwards all is as where it is so anyhow. */
  private static JsonNode afterwards(JsonNode answer) {
    List.of("before", "moves").forEach(((ObjectNode) answer)::remove);
    drop(answer, "change");
    return answer;
  }

  private JsonNode answer(WrittenCase written, String asked, List<String> options)
      throws IOException {
    return MAPPER.readTree(ask(written, asked, "json", options));
  }

  private String ask(WrittenCase written, String asked, String format, List<String> options)
      throws IOException {
    Path folder = Files.createTempDirectory(temp, "case");
    written.write(folder);
    List<String> words = new ArrayList<>(List.of(asked.split(" ")));
    words.addAll(1, List.of(written.scenario(), "--format", format));
    words.addAll(options);
    Result result = Cli.in(folder).run(words.toArray(String[]::new));
    assertThat(result.code()).as("%s\n%s", words, result.err()).isZero();
    return result.out();
  }
}
