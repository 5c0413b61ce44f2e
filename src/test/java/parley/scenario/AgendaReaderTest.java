package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.AgendaPlaces;
import parley.model.Control;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Option;
import parley.model.OptionOrder;
import parley.model.Party;
import parley.model.Place;
import parley.model.ReservedWords;

class AgendaReaderTest {
  @TestFactory
  Stream<DynamicTest> agenda_good_isReadWithoutAProblem() {
    return Golden.examples("agenda/good").stream()
        .map(f -> DynamicTest.dynamicTest(f.toString(), () -> good(Golden.source(f))));
  }

  @Test
  void issuesWithoutEnd_areRefusedAtTheFirstTooMany() {
    StringBuilder text = new StringBuilder("case: big\nparties: {buyer: B}\nissues:\n");
    IntStream.range(0, 1_001)
        .forEach(i -> text.append("  i%d: {status_quo: a, options: {a: A}}\n".formatted(i)));
    Problems problems = new Problems();
    AgendaReader.read(new Source("agenda.yaml", text.toString()), problems);

    assertThat(problems.sorted())
        .extracting(d -> d.place() + ": " + d.message())
        .containsExactly("agenda.yaml:1004:3: an agenda has at most 1000 issues");
  }

  @Test
  void everyKey_arrivesInTheModel() {
    Path file = Path.of("src/test/resources/parley/scenario/agenda/good/every_key.yaml");

    List<Party> parties =
        List.of(
            new Party("buyer", "The buyer"),
            new Party("seller", "The seller"),
            new Party("broker", "broker"));
    Issue price =
        new Issue(
            "price",
            "The price",
            Optional.of("euros"),
            List.of(
                Option.valued("asked", "What the seller asks", 250),
                Option.valued("offered", "What the buyer offers", 200.5),
                Option.valued("gift", "gift", -5)),
            "asked");
    Issue lights =
        new Issue(
            "lights",
            "Lights: front and back",
            Optional.empty(),
            List.of(
                Option.named("without", "No lights"),
                Option.named("included", "With lights"),
                Option.named("later", "2025")),
            "without",
            OptionOrder.none(),
            new Control(List.of("seller", "broker"), Control.Direction.FORWARD));
    Agenda agenda =
        new Agenda("bike-sale", "A second-hand bicycle", parties, List.of(price, lights));
    Place register = new Place("every_key.yaml", 4, 11, 21);
    AgendaFile read = good(Golden.source(file));
    assertThat(read.agenda()).isEqualTo(agenda);
    assertThat(read.register()).contains(new FileReference("../../seeds/bike-sale", register));
  }

  @Test
  void issuesAndOptions_haveTheirPlaces() {
    AgendaPlaces places = good(new Source("a", small(""))).places();

    assertThat(places.issue("lights")).hasToString("a:4:3");
    assertThat(places.option("lights", "without")).hasToString("a:4:45");
    assertThat(places.issue("wheels")).isEqualTo(Place.startOf("a"));
  }

  @Test
  void titles_thatAreMissing_areTheIds() {
    Agenda agenda = good(new Source("a", small(""))).agenda();

    assertThat(agenda.title()).isEqualTo("bike");
    assertThat(agenda.parties()).containsExactly(new Party("buyer", "buyer"));
    assertThat(agenda.issues().get(0).title()).isEqualTo("lights");
  }

  @Test
  void party_hasAllItsKeys() {
    String text =
        small("")
            .replace(
                "{buyer: {}}",
                "{buyer: {title: The buyer, short: B, reservation: 0.6, votes: 29}}");

    Party buyer = good(new Source("a", text)).agenda().parties().get(0);

    assertThat(buyer)
        .isEqualTo(
            new Party("buyer", "The buyer", Optional.of("B"), Fraction.parse("0.6"), 29, false));
  }

  @Test
  void texts_loseTheBlanksAroundThem() {
    Agenda agenda = good(new Source("a", small("title: |\n  A bicycle\n  and a lock\n"))).agenda();

    assertThat(agenda.title()).isEqualTo("A bicycle\nand a lock");
  }

  @Test
  void agendaWithErrors_isAsCompleteAsItsFileAllows() {
    String text =
        """
        case: bike
        parties:
          buyer:
          Seller: {}
        issues:
          lights:
            status_quo: witout
            options:
              without: No lights
              included:
          price:
            status_quo: asked
            options: {asked: {value: 250}, gift: {value: nothing}}
          lock: {}
        """;
    Problems problems = new Problems();

    Agenda agenda = AgendaReader.read(new Source("a", text), problems).orElseThrow().agenda();

    assertThat(problems.hasErrors()).isTrue();
    assertThat(agenda.partyIds()).containsExactly("buyer", "Seller");
    assertThat(agenda.issueIds()).containsExactly("lights", "price");
    assertThat(agenda.issue("lights").orElseThrow().optionIds())
        .containsExactly("without", "included");
    assertThat(agenda.issue("lights").orElseThrow().statusQuo()).isEqualTo("without");
    assertThat(agenda.issue("price").orElseThrow().isNumeric()).isTrue();
  }

  @Test
  void anyAgendaFile_evenNonsense_neverThrows() {
    for (String folder : List.of("agenda/bad", "register/bad", "scenario/bad", "yaml")) {
      for (Path file : Golden.examples(folder)) {
        Problems problems = new Problems();
        assertThat(AgendaReader.read(Golden.source(file), problems)).isNotNull();
      }
    }
  }

  @Test
  void everyReservedWord_isRefusedForWhatItCannotName_butNotForOptions() {
    ReservedWords.ISSUE.all().forEach(w -> assertThat(problems("lights", w, w)).as(w).isEqualTo(1));
    ReservedWords.PARTY.all().forEach(w -> assertThat(problems("buyer", w, w)).as(w).isEqualTo(1));
  }

  @Test
  void wordsOfJavaThatRulesCanUse_areAllowed() {
    for (String word : List.of("rule", "when", "then", "package", "abstract", "action", "public")) {
      assertThat(problems("lights", word, word)).as(word).isZero();
      assertThat(problems("buyer", word, word)).as(word).isZero();
    }
  }

  private static int problems(String name, String word, String option) {
    Problems problems = new Problems();
    String text = small("").replace(name, word).replace("without", option);
    assertThat(AgendaReader.read(new Source("a", text), problems)).isPresent();
    return problems.sorted().size();
  }

  @Test
  void controlCharacterInAText_isRefused() {
    Source source = new Source("a", small("title: \"a\\u0007b\"\n"));
    Problems problems = new Problems();
    assertThat(AgendaReader.read(source, problems)).isPresent();

    assertThat(Golden.rendered(problems, source))
        .isEqualTo(
            """
            a:5:8: error: the text contains a control character
              5 | title: "a\\u0007b"
                |        ^^^^^^^^^^
            """);
  }

  private static String small(String more) {
    return """
    case: bike
    parties: {buyer: {}}
    issues:
      lights: {status_quo: "without", options: {"without": No lights}}
    """
        + more;
  }

  private static AgendaFile good(Source source) {
    Problems problems = new Problems();
    Optional<AgendaFile> file = AgendaReader.read(source, problems);
    assertThat(problems.sorted()).isEmpty();
    return file.orElseThrow();
  }
}
