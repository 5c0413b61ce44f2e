package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.model.StanceKind;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;

class RegisterReaderTest {
  private static final List<String> BOTH = List.of("buyer", "seller");

  @TestFactory
  Stream<DynamicTest> article_good_isReadWithoutAProblem() {
    return Golden.examples("register/good").stream()
        .map(f -> DynamicTest.dynamicTest(f.toString(), () -> good(Golden.source(f))));
  }

  @Test
  void everyKey_arrivesInTheModel() {
    Path file = Path.of("src/test/resources/parley/scenario/register/good/every_key.yaml");

    assertThat(good(Golden.source(file)).articles())
        .containsExactly(
            new Article(
                "003",
                "2025",
                Optional.of("https://example.org/talks"),
                Optional.of("003_talks.txt"),
                Optional.of(
                    "0123456789abcdef0123456789ABCDEF".concat("0123456789abcdef".repeat(2))),
                Optional.of(LocalDate.of(2025, 12, 15)),
                true,
                Optional.of("it speaks of Monday"),
                claims(),
                new Place("every_key.yaml", 1, 10, 3)));
  }

  private static List<Claim> claims() {
    Optional<String> nobody = Optional.empty();
    return List.of(
        new Claim(
            "003",
            "14",
            List.of("buyer"),
            Optional.of(StanceKind.RED_LINE),
            "No bicycle without lights.",
            Optional.of("The buyer"),
            List.of(),
            new Place("every_key.yaml", 10, 3, 4)),
        claim(
            "16a", BOTH, Optional.of(StanceKind.DEMAND), "Both want this: a receipt.", nobody, 11),
        claim(
            "16b",
            List.of("seller"),
            Optional.of(StanceKind.CONCESSION),
            "The lights may go for a better price.",
            nobody,
            12),
        new Claim(
            "003",
            "33",
            List.of(),
            Optional.empty(),
            "It rained.",
            nobody,
            List.of("003.14", "003.16"),
            new Place("every_key.yaml", 18, 3, 2)),
        claim("034", List.of(), Optional.empty(), "It stopped.", nobody, 19));
  }

  private static Claim claim(
      String paragraph,
      List<String> parties,
      Optional<StanceKind> stance,
      String statement,
      Optional<String> speaker,
      int line) {
    Place place = new Place("every_key.yaml", line, 3, 3);
    return new Claim("003", paragraph, parties, stance, statement, speaker, List.of(), place);
  }

  @Test
  void articles_comeInTheOrderOfTheirFilesNames() {
    Source a = article("a.yaml", "002");
    Source b = article("b.yaml", "001");

    assertThat(good(b, a)).isEqualTo(good(a, b));
    assertThat(good(b, a).articles()).extracting(Article::id).containsExactly("002", "001");
  }

  @Test
  void articleInTwoFiles_isAnErrorInTheSecond_andTheFirstCounts() {
    Source a = article("a.yaml", "001");
    Source b = article("b.yaml", "001");
    Problems problems = new Problems();

    Register register = RegisterReader.read(List.of(b, a), Bike.agenda(), problems);

    assertThat(register.articles()).extracting(r -> r.place().file()).containsExactly("a.yaml");
    assertThat(Golden.rendered(problems, a, b))
        .isEqualTo(
            """
            b.yaml:1:10: error: article `001` is in the register twice
              1 | article: "001"
                |          ^^^^^
              help: the other is in a.yaml
            """);
  }

  @Test
  void noFiles_areAnEmptyRegister() {
    assertThat(good()).isEqualTo(Register.empty());
  }

  private static Source article(String name, String id) {
    return new Source(name, "article: \"" + id + "\"\nclaims: {}\n");
  }

  private static Register good(Source... sources) {
    Problems problems = new Problems();
    Register register = RegisterReader.read(List.of(sources), Bike.agenda(), problems);
    assertThat(problems.sorted()).isEmpty();
    return register;
  }
}
