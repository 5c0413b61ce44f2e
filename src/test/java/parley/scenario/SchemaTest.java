package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import parley.diagnostic.Code;
import parley.scenario.expect.ExpectationReader;
import parley.scenario.plan.PlanReader;
import parley.scenario.settings.SettingsReader;
import parley.scenario.yaml.Keys;

/** The schemas for editors say what the readers say. */
class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> KINDS = List.of("agenda", "register", "scenario", "sweep");

  @TestFactory
  Stream<DynamicTest> schema_acceptsWhatTheReaderAccepts() {
    return each(
        "good", file -> assertThat(errors(kind(file), Golden.source(file).text())).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> schema_refusesWhatTheReaderRefuses_unlessOnlyTheReaderCanKnow() {
    return each(
        "bad",
        file ->
            assertThat(errors(kind(file), Golden.source(file).text()).isEmpty())
                .isEqualTo(Golden.isOnlyForReader(file)));
  }

  @TestFactory
  Stream<DynamicTest> schema_hasTheReadersKeys() {
    Map<String, Keys> all = new LinkedHashMap<>();
    all.put("agenda", AgendaReader.AGENDA);
    all.put("agenda/$defs/party", AgendaReader.PARTY);
    all.put("agenda/$defs/issue", IssueReader.ISSUE);
    all.put("agenda/$defs/option", IssueReader.OPTION);
    all.put("agenda/$defs/range", RangeReader.RANGE);
    all.put("register", RegisterReader.ARTICLE);
    all.put("register/$defs/claim", ClaimReader.CLAIM);
    all.put("scenario", ScenarioReader.SCENARIO);
    all.put("scenario/$defs/package", ScenarioReader.PACKAGE);
    all.put("scenario/$defs/what_if", ScenarioReader.WHAT_IF);
    all.put("scenario/$defs/expectation", ExpectationReader.EXPECTATION);
    all.put("scenario/$defs/row", ExpectationReader.ROW);
    all.put("scenario/$defs/shares", ExpectationReader.SATISFACTION);
    all.put("scenario/$defs/deals", ExpectationReader.DEALS);
    all.put("parley", SettingsReader.SETTINGS);
    all.put("sweep", PlanReader.PLAN);
    all.put("sweep/$defs/assumption", PlanReader.ASSUMPTION);
    all.put("sweep/$defs/grid", PlanReader.ASSUMPTION);
    all.put("sweep/$defs/span_of_numbers", PlanReader.SPAN);
    all.put("sweep/$defs/span_of_days", PlanReader.SPAN);
    return all.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> sameKeys(e.getKey(), e.getValue())));
  }

  @Test
  void schemaOfSettings_hasTheCodesOfChecks() {
    List<String> accepted =
        IntStream.range(0, 1000)
            .mapToObj("PAR%03d"::formatted)
            .filter(c -> errors("parley", "severity: {" + c + ": off}").isEmpty())
            .toList();

    assertThat(accepted).containsExactlyInAnyOrderElementsOf(Code.checkIds());
  }

  @TestFactory
  Stream<DynamicTest> schema_acceptsTheShippedFiles() {
    return Stream.of(
            shipped("agenda", "rules", "agenda.yaml"),
            shipped("register", "seeds", ".yaml"),
            shipped("scenario", "scenarios", ".yaml"))
        .flatMap(tests -> tests);
  }

  private static Stream<DynamicTest> shipped(String kind, String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      assertThat(found).isNotEmpty();
      return found.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.toString(),
                      () -> assertThat(errors(kind, Golden.source(file).text())).isEmpty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sameKeys(String pointer, Keys keys) {
    int slash = pointer.contains("/") ? pointer.indexOf('/') : pointer.length();
    JsonNode mapping = schemaText(pointer.substring(0, slash)).at(pointer.substring(slash));
    List<String> properties = new ArrayList<>();
    mapping.get("properties").fieldNames().forEachRemaining(properties::add);
    List<String> required = new ArrayList<>();
    mapping.path("required").forEach(r -> required.add(r.asText()));

    assertThat(properties).containsExactlyInAnyOrderElementsOf(keys.all());
    assertThat(required).containsExactlyInAnyOrderElementsOf(keys.required());
    assertThat(mapping.get("additionalProperties").asBoolean(true)).isFalse();
    assertThat(mapping.get("properties"))
        .allSatisfy(p -> assertThat(p.has("description")).isTrue());
  }

  private interface Check {
    void of(Path file);
  }

  private static Stream<DynamicTest> each(String folder, Check check) {
    return KINDS.stream()
        .flatMap(kind -> Golden.examples(kind + "/" + folder).stream())
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check.of(file)));
  }

  private static String kind(Path file) {
    return String.valueOf(file.getName(file.getNameCount() - 3));
  }

  /** {@return what the schema of a kind of file has against a text} */
  static List<String> errors(String kind, String yaml) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaText(kind));
    return schema.validate(json(yaml)).stream().map(m -> m.getMessage()).toList();
  }

  private static JsonNode schemaText(String kind) {
    Path file = Path.of("docs/schema/" + kind + ".schema.json");
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the text as an editor sees it: YAML 1.2 with its core schema} */
  private static JsonNode json(String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();
    return MAPPER.valueToTree(withTextKeys(new Load(settings).loadFromString(yaml)));
  }

  private static Object withTextKeys(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> texts = new LinkedHashMap<>();
      map.forEach((k, v) -> texts.put(String.valueOf(k), withTextKeys(v)));
      return texts;
    } else if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      list.forEach(i -> items.add(withTextKeys(i)));
      return items;
    }
    return value;
  }
}
