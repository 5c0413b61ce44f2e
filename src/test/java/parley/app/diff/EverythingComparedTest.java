package parley.app.diff;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.model.StatementKind;
import parley.rules.syntax.RuleFile.Annotation;
import parley.rules.syntax.RuleFile.Attribute;
import parley.scenario.schema.FileSchema;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Whatever the files of a case may say, diff lists its change, and {@code --fail-on any} fails. */
class EverythingComparedTest {
  private static final Map<String, String> FILES =
      Map.of(
          "agenda.yaml",
          """
          case: shed
          title: A shed
          lang: en
          register: claims
          parties:
            anna: {title: Anna, short: A, reservation: 0.1, votes: 2}
            ben: {title: Ben, votes: 1}
            cleo: {title: Cleo, indifferent: true}
          agreement: {must: [anna], at_least: 2, votes_at_least: 2}
          issues:
            price:
              title: The price
              unit: euros
              range: {from: 0, to: 40, step: 10}
              status_quo: 20
              controlled_by: [anna]
              moves: forward
            size:
              title: The size
              ordered: true
              status_quo: small
              options: {small: {title: Small}, large: {title: Large}}
            shelves:
              title: Shelves
              unit: metres
              status_quo: few
              options: {few: {title: Few, value: 4}, many: {title: Many, value: 9}}
          """,
          "anna.drl",
          """
          rule "Dear"
              @claims("talk.1")
              @confidence(0.9)
              @accept("PAR074: meant so")
          when
              Terms( price > 20 )
          then
              redLine("Too much.")
          end

          rule "Room"
              @weight(2)
              date-effective "2026-01-01"
              date-expires "2027-01-01"
          when
              Terms( size == "small" )
          then
              demand("room", "Bicycles need room.")
          end

          rule "Cheap"
              @cost(0.4)
          when
              Terms( price == 0 )
          then
              concede("room", "It costs nothing.")
          end
          """,
          "ben.drl",
          """
          rule "Shelves"
          when
              Conclusion( name == "bare" )
          then
              prefer("shelves", "Tools lie about.")
          end
          """,
          "common.drl",
          """
          rule "Bare"
          when
              Terms( shelves == "few" )
          then
              conclude("bare", "Few shelves.")
          end

          rule "Full"
          when
              Terms( size == "small", shelves == "many" )
          then
              impossible("They do not fit.")
          end
          """,
          "parley.yaml",
          "severity: {PAR041: note}\n",
          "claims/note.yaml",
          "{article: note, claims: {\"1\": {stance: context, statement: It is old.}}}\n",
          "claims/talk.yaml",
          """
          article: talk
          title: A talk
          url: https://example.org/talk
          document: talk.txt
          sha256: "%s"
          published: 2026-01-01
          dated: stated
          dated_because: it is on top
          claims:
            "1": {party: anna, stance: red_line, statement: Twenty is all., speaker: Anna}
            "2": {stance: context, statement: It is a shed., disputes: ["talk.1"]}
          """
              .formatted("0".repeat(64)));

  /** The file, what stands there and what is to, by what is changed. */
  private static final String CHANGES =
      """
      agenda: case | agenda.yaml | case: shed | case: barn
      agenda: title | agenda.yaml | title: A shed | title: The shed
      agenda: lang | agenda.yaml | lang: en | lang: de
      agenda: parties | agenda.yaml | agreement: | ⇥dora: Dora⏎agreement:
      agenda: agreement | agenda.yaml | agreement: {must: [anna], at_least: 2, votes_at_least: 2} |
      agenda: issues | agenda.yaml | ⇥size: | ⇥door: {status_quo: no, options: {no: No, yes: Yes}}⏎⇥size:
      party: title | agenda.yaml | title: Anna | title: Anne
      party: short | agenda.yaml | short: A, | short: An,
      party: reservation | agenda.yaml | reservation: 0.1 | reservation: 0.2
      party: votes | agenda.yaml | votes: 1 | votes: 2
      party: indifferent | agenda.yaml | title: Ben, | title: Ben, indifferent: true,
      agreement: must | agenda.yaml | must: [anna] | must: [ben]
      agreement: at_least | agenda.yaml | at_least: 2, | at_least: 3,
      agreement: votes_at_least | agenda.yaml | votes_at_least: 2 | votes_at_least: 3
      issue: title | agenda.yaml | title: The price | title: What it costs
      issue: options | agenda.yaml | large: {title: Large} | large: {title: Large}, huge: {title: Huge}
      issue: unit | agenda.yaml | unit: euros | unit: pounds
      issue: ordered | agenda.yaml | ordered: true | ordered: false
      issue: range | agenda.yaml | range: {from: 0, to: 40, step: 10} | range: {from: 0, to: 60, step: 20}
      issue: status_quo | agenda.yaml | status_quo: few | status_quo: many
      issue: controlled_by | agenda.yaml | controlled_by: [anna] | controlled_by: [anna, ben]
      issue: moves | agenda.yaml | moves: forward | moves: backward
      option: title | agenda.yaml | title: Large | title: Roomy
      option: value | agenda.yaml | value: 9 | value: 8
      range: from | agenda.yaml | from: 0 | from: -10
      range: to | agenda.yaml | to: 40 | to: 50
      range: step | agenda.yaml | step: 10 | step: 5
      register: article | claims/note.yaml | article: note | article: memo
      register: title | claims/talk.yaml | title: A talk | title: The talk
      register: url | claims/talk.yaml | org/talk | org/a-talk
      register: document | claims/talk.yaml | talk.txt | a-talk.txt
      register: sha256 | claims/talk.yaml | 000" | 001"
      register: published | claims/talk.yaml | 2026-01-01 | 2026-01-02
      register: dated | claims/talk.yaml | dated: stated | dated: inferred
      register: dated_because | claims/talk.yaml | it is on top | it is at the end
      register: claims | claims/talk.yaml | claims: | claims:⏎⇥"3": {stance: context, statement: It rained.}
      claim: party | claims/talk.yaml | party: anna | party: [anna, ben]
      claim: stance | claims/talk.yaml | stance: red_line | stance: demand
      claim: statement | claims/talk.yaml | Twenty is all. | Twenty is a lot.
      claim: speaker | claims/talk.yaml | speaker: Anna | speaker: Ben
      claim: disputes | claims/talk.yaml | , disputes: ["talk.1"] |
      parley: severity | parley.yaml | PAR041: note | PAR041: off
      annotation: claims | anna.drl | @claims("talk.1") |
      annotation: weight | anna.drl | @weight(2) | @weight(3)
      annotation: cost | anna.drl | @cost(0.4) | @cost(0.3)
      annotation: confidence | anna.drl | @confidence(0.9) | @confidence(0.8)
      annotation: accept | anna.drl | PAR074: meant so | PAR074: meant so. PAR053: this too
      attribute: date-effective | anna.drl | 2026-01-01 | 2026-02-01
      attribute: date-expires | anna.drl | 2027-01-01 | 2027-02-01
      statement: redLine | anna.drl | redLine("Too much.") | redLine("Too dear.")
      statement: demand | anna.drl | demand("room", "Bicycles need room.") | prefer("room", "Bicycles need room.")
      statement: prefer | ben.drl | prefer("shelves" | prefer("order"
      statement: concede | anna.drl | "It costs nothing." | "It is free."
      statement: conclude | common.drl | "Few shelves." | "No shelves."
      statement: impossible | common.drl | They do not fit. | No room for them.
      rule: name | anna.drl | rule "Dear" | rule "Too dear"
      rule: condition | anna.drl | price > 20 | price > 30
      rule: form of its condition | anna.drl | price > 20 | price >= 30
      """;

  /** What no reader of diff misses. */
  private static final Map<String, String> IGNORED =
      Map.of("agenda: register", "where the claims are; the claims themselves are compared");

  @TempDir Path folder;

  private record Change(String key, String file, String old, String now) {
    static Change of(String line) {
      String[] parts = line.split("\\|", -1);
      return new Change(parts[0].strip(), parts[1].strip(), written(parts[2]), written(parts[3]));
    }

    private static String written(String cell) {
      return cell.strip().replace("⏎", "\n").replace("⇥", "  ");
    }

    @Override
    public String toString() {
      return key;
    }
  }

  static Stream<Change> changes() {
    return CHANGES.lines().map(Change::of);
  }

  @BeforeEach
  void oldVersion() {
    FILES.forEach((file, text) -> write("before/" + file, text));
    FILES.forEach((file, text) -> write("after/" + file, text));
  }

  @Test
  void everythingThatAFileMaySay_isChangedHereOrIgnoredForAReason() {
    Set<String> all = new TreeSet<>();
    for (FileSchema schema : FileSchema.values()) {
      switch (schema) {
        case AGENDA, REGISTER, SETTINGS -> all.addAll(keys(schema));
        // They ask questions of rules and are no part of them: their tests say when an answer
        // changes, and thresholds of coverage and mutation when tests are missing.
        case SCENARIO, SWEEP -> {}
      }
    }
    Annotation.NAMES.forEach(n -> all.add("annotation: " + n));
    Attribute.NAMES.forEach(n -> all.add("attribute: " + n));
    StatementKind.functions().forEach(f -> all.add("statement: " + f));

    Set<String> known = new TreeSet<>(IGNORED.keySet());
    changes().map(Change::key).filter(k -> !k.startsWith("rule: ")).forEach(known::add);
    assertThat(known).isEqualTo(all);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void change_isListedAndFails(Change change) {
    edit(change);

    Result result = diff("--fail-on", "any");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("\nFails on `any`.\n")
        .containsPattern("\nThe (agenda|rules|numbers|texts|checks)\n");
  }

  @Test
  void sameFiles_failOnNothing() {
    assertThat(diff("--fail-on", "any").code()).isZero();
    assertThat(diff("--format", "json").out()).contains("\"failed_on\": [ ]");
  }

  /** {@return the keys of a kind of file, behind the name of the mapping that may have them} */
  private static List<String> keys(FileSchema schema) {
    Map<String, Object> json = schema.json();
    Map<String, Object> mappings = new LinkedHashMap<>(Map.of(schema.id(), json));
    if (json.get("$defs") instanceof Map<?, ?> named) {
      named.forEach((name, mapping) -> mappings.put((String) name, mapping));
    }
    List<String> keys = new ArrayList<>();
    mappings.forEach(
        (name, mapping) -> {
          if (mapping instanceof Map<?, ?> m && m.get("properties") instanceof Map<?, ?> own) {
            own.keySet().forEach(k -> keys.add(name + ": " + k));
          }
        });
    return keys;
  }

  private Result diff(String... more) {
    List<String> words =
        new ArrayList<>(List.of("diff", "before", "after", "--as-of", "2026-06-01"));
    words.addAll(List.of(more));
    return Cli.in(folder).run(words.toArray(String[]::new));
  }

  private void edit(Change change) {
    String text = requireNonNull(FILES.get(change.file()));
    assertThat(text).contains(change.old());
    write("after/" + change.file(), text.replace(change.old(), change.now()));
  }

  private void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(requireNonNull(path.getParent()));
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
