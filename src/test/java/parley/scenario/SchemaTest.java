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
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import parley.diagnostic.Code;
import parley.output.json.Json;
import parley.scenario.schema.FileSchema;

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

  @ParameterizedTest
  @EnumSource
  void file_isMadeFromTheKeysOfTheReaders(FileSchema schema) throws IOException {
    Path file = Path.of("docs/schema/" + schema.id() + ".schema.json");
    String made = Json.print(schema.json());
    if ("update".equals(System.getProperty("parley.golden"))) {
      Files.writeString(file, made);
    }

    assertThat(Files.readString(file)).as("-Dparley.golden=update writes it anew").isEqualTo(made);
  }

  /** As strict validators demand it: ajv refuses to use a schema that only looks like a slip. */
  @ParameterizedTest
  @EnumSource
  void everyRequiredKey_isDeclaredBesideIt_andEveryThenHasItsIf(FileSchema schema) {
    List<Map<?, ?>> objects = new ArrayList<>();
    addObjects(schema.json(), objects);

    assertThat(objects).isNotEmpty();
    for (Map<?, ?> object : objects) {
      if (object.get("required") instanceof List<?> required) {
        boolean areThere =
            object.get("properties") instanceof Map<?, ?> own && own.keySet().containsAll(required);
        assertThat(areThere).as(object.toString()).isTrue();
      }
      boolean isBranch = object.containsKey("then") || object.containsKey("else");
      assertThat(object.containsKey("if") || !isBranch).as(object.toString()).isTrue();
    }
  }

  private static void addObjects(Object schema, List<Map<?, ?>> objects) {
    if (schema instanceof Map<?, ?> map) {
      objects.add(map);
      map.values().forEach(v -> addObjects(v, objects));
    } else if (schema instanceof List<?> list) {
      list.forEach(v -> addObjects(v, objects));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKey_isExplained(FileSchema schema) {
    assertThat(keysOf(schema)).isNotEmpty().allSatisfy((key, told) -> assertThat(told).isTrue());
  }

  /**
   * {@return every key that any mapping of a kind of file may have, and whether it is explained}
   */
  static Map<String, Boolean> keysOf(FileSchema schema) {
    Map<String, Boolean> keys = new TreeMap<>();
    addKeys(schema.json(), keys);
    return keys;
  }

  private static void addKeys(Object schema, Map<String, Boolean> keys) {
    if (schema instanceof Map<?, ?> map) {
      boolean closed = Boolean.FALSE.equals(map.get("additionalProperties"));
      if (closed && map.get("properties") instanceof Map<?, ?> own) {
        own.forEach(
            (key, of) ->
                keys.merge(
                    (String) key,
                    of instanceof Map<?, ?> told && told.containsKey("description"),
                    Boolean::logicalAnd));
      }
      map.values().forEach(v -> addKeys(v, keys));
    } else if (schema instanceof List<?> list) {
      list.forEach(v -> addKeys(v, keys));
    }
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
