package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.rule.RuleContext;
import parley.model.StanceKind;
import parley.model.StatementKind;
import parley.rules.Stances;

/** What the compiler cannot ask for where a kind of statement is added. */
class StatementKindsTest {
  private static final Path PAGE = Path.of("src/main/resources/parley/app/report");
  private static final Path EDITOR = Path.of("editors/vscode");

  /** A row as the page's own table has it. */
  private record Row(String kind, String word, boolean isNamed, List<String> does) {}

  @Test
  void tableOfThePage_isTheEnum() throws IOException {
    String script = Files.readString(PAGE.resolve("kinds.js"));
    String table = script.substring(script.indexOf('['), script.indexOf("];") + 1);
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : lenient().readTree(table)) {
      List<String> does = new ArrayList<>();
      row.get("does").forEach(d -> does.add(d.asText()));
      rows.add(
          new Row(
              row.get("kind").asText(),
              row.get("word").asText(),
              row.get("isNamed").asBoolean(),
              does));
    }

    assertThat(rows).isEqualTo(Stream.of(StatementKind.values()).map(this::row).toList());
  }

  private Row row(StatementKind kind) {
    List<String> does = new ArrayList<>();
    Optional<StanceKind> stance = StanceKind.of(kind);
    stance.filter(StanceKind::rejects).ifPresent(k -> does.add("rejects"));
    stance.filter(StanceKind::holdsOut).ifPresent(k -> does.add("holds_out"));
    stance.filter(StanceKind::counts).ifPresent(k -> does.add("counts"));
    stance.filter(StanceKind::concedes).ifPresent(k -> does.add("concedes"));
    return new Row(kind.id(), kind.function(), kind.isNamed(), does);
  }

  private static JsonMapper lenient() {
    return JsonMapper.builder()
        .enable(
            JsonReadFeature.ALLOW_SINGLE_QUOTES,
            JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
            JsonReadFeature.ALLOW_TRAILING_COMMA)
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void stance_hasACostIffItConcedes_elseAWeight(StanceKind kind) {
    assertThat(kind.statement().isOfCost()).isEqualTo(kind.concedes());
    assertThat(kind.statement().isOfWeight()).isEqualTo(!kind.concedes());
  }

  static Stream<Path> modules() throws IOException {
    try (Stream<Path> files = Files.list(PAGE)) {
      return files.filter(f -> f.toString().endsWith(".js")).sorted().toList().stream();
    }
  }

  /** A new kind must not fall through a table or a comparison that knows only the old ones. */
  @ParameterizedTest
  @MethodSource("modules")
  void moduleOfThePage_namesEveryKindOfStance_orNone(Path module) throws IOException {
    Set<String> kinds =
        Stream.of(StanceKind.values()).map(StanceKind::id).collect(Collectors.toSet());
    String words = String.join("|", kinds);
    Pattern literal =
        Pattern.compile("(?<!say\\()'(" + words + ")'|\\b(" + words + "): \\[?say\\(");
    Set<String> named = new TreeSet<>();
    for (MatchResult m : literal.matcher(Files.readString(module)).results().toList()) {
      named.add(m.group(1) == null ? m.group(2) : m.group(1));
    }

    assertThat(named.isEmpty() ? kinds : named).isEqualTo(kinds);
  }

  @ParameterizedTest
  @EnumSource
  void statement_isCalledInDrools(StatementKind kind) throws ReflectiveOperationException {
    Method called =
        kind.isNamed()
            ? Stances.class.getMethod(
                kind.function(), RuleContext.class, String.class, String.class)
            : Stances.class.getMethod(kind.function(), RuleContext.class, String.class);

    assertThat(called.getReturnType()).isEqualTo(void.class);
  }

  @Test
  void everyFunctionOfStances_isAStatement() {
    assertThat(Stances.class.getDeclaredMethods())
        .filteredOn(m -> !m.isSynthetic()) // those that measure coverage
        .extracting(Method::getName)
        .containsExactlyInAnyOrderElementsOf(StatementKind.functions());
  }

  @ParameterizedTest
  @EnumSource
  void editor_coloursStatement_andOffersIt(StatementKind kind) throws IOException {
    String grammar = Files.readString(EDITOR.resolve("syntaxes/parley.tmLanguage.json"));
    String snippets = Files.readString(EDITOR.resolve("snippets/parley.json"));

    assertThat(grammar).containsPattern("[(|]" + kind.function() + "[|)]");
    assertThat(snippets).contains("    " + kind.function() + "(\\\"${");
  }

  @ParameterizedTest
  @EnumSource
  void documentation_hasItsForm(StatementKind kind) throws IOException {
    assertThat(Files.readString(Path.of("docs/rule-language.md")))
        .contains(kind.function() + "(\"");
  }
}
